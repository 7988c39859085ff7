package plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;

class SignatureTest {

    private static final URI GATEWAY =
            URI.create("https://abc123.execute-api.eu-west-1.amazonaws.com");
    private static final URI ROUTE = GATEWAY.resolve("/v1/facts");
    private static final AwsCredentialsProvider PUBLISHER =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "secret"));

    @Test
    void signsForTheGatewayInItsRegion() {
        var headers =
                Signature.at(GATEWAY, PUBLISHER)
                        .orElseThrow()
                        .headers(ROUTE, "application/jsonl", "{}\n");

        assertThat(headers.get("Authorization"))
                .startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")
                .contains("/eu-west-1/execute-api/aws4_request")
                .contains("SignedHeaders=")
                .contains("content-type");
        assertThat(headers).containsKey("X-Amz-Date").doesNotContainKey("Host");
    }

    @Test
    void anotherBodyHasAnotherSignature() {
        var signature = new Signature(PUBLISHER, "eu-west-1");

        assertThat(signature.headers(ROUTE, "application/jsonl", "{}").get("Authorization"))
                .isNotEqualTo(
                        signature
                                .headers(ROUTE, "application/jsonl", "{\"a\":1}")
                                .get("Authorization"));
    }

    @Test
    void doesNotSignForThisMachine() {
        assertThat(Signature.at(URI.create("http://127.0.0.1:3000"), PUBLISHER)).isEmpty();
    }

    @Test
    void saysThatThereAreNoCredentials() {
        AwsCredentialsProvider nobody =
                () -> {
                    throw SdkClientException.create("none found");
                };

        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(
                        () ->
                                new Signature(nobody, "eu-west-1")
                                        .headers(ROUTE, "application/jsonl", "{}"))
                .withMessageContaining("no AWS credentials")
                .withMessageContaining(GATEWAY.getHost());
    }
}
