package plumbline.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/// Signs what is posted to an API of AWS, whose publishing routes are open to callers that IAM
/// knows (SigV4, service `execute-api`): by the library that the SDK signs its own requests with.
///
/// @param credentials who signs, from the default chain: environment, profile, role
/// @param region where the API runs
record Signature(AwsCredentialsProvider credentials, String region) {

    private static final String SERVICE = "execute-api";
    private static final Pattern OF_GATEWAY =
            Pattern.compile("[a-z0-9]{1,64}\\.execute-api\\.([a-z0-9-]{1,32})\\.amazonaws\\.com");

    /// The signature that an address asks for; none where it is not an API of AWS: over plain HTTP,
    /// or under a name that is not the gateway's while no region is set.
    static Optional<Signature> at(URI base, AwsCredentialsProvider credentials) {
        if (!"https".equals(base.getScheme()) || base.getHost() == null) {
            return Optional.empty();
        }
        var gateway = OF_GATEWAY.matcher(base.getHost());
        return (gateway.matches() ? Optional.of(gateway.group(1)) : regionThatIsSet())
                .map(region -> new Signature(credentials, region));
    }

    private static Optional<String> regionThatIsSet() {
        try {
            return Optional.of(DefaultAwsRegionProviderChain.builder().build().getRegion().id());
        } catch (SdkClientException none) {
            return Optional.empty(); // an API that is not one of AWS's: what it wants is not known
        }
    }

    /// The headers that a POST carries beside its own.
    ///
    /// @throws Trouble where there are no credentials
    Map<String, String> headers(URI address, String mediaType, String body) {
        var request =
                SdkHttpRequest.builder()
                        .method(SdkHttpMethod.POST)
                        .uri(address)
                        .putHeader("content-type", mediaType)
                        .build();
        var headers = new LinkedHashMap<String, String>();
        try {
            AwsV4HttpSigner.create()
                    .sign(
                            sign ->
                                    sign.identity(credentials.resolveCredentials())
                                            .request(request)
                                            .payload(
                                                    ContentStreamProvider.fromByteArray(
                                                            body.getBytes(UTF_8)))
                                            .putProperty(
                                                    AwsV4HttpSigner.SERVICE_SIGNING_NAME, SERVICE)
                                            .putProperty(AwsV4HttpSigner.REGION_NAME, region))
                    .request()
                    .forEachHeader((name, values) -> headers.put(name, String.join(",", values)));
        } catch (SdkClientException unsigned) {
            throw new Trouble(
                    "%s wants a signed request, and there are no AWS credentials: %s"
                            .formatted(address.getHost(), unsigned.getMessage()),
                    unsigned);
        }
        headers.keySet().removeIf(name -> name.equalsIgnoreCase("host"));
        headers.keySet().removeIf(name -> name.equalsIgnoreCase("content-length"));
        headers.keySet().removeIf(name -> name.equalsIgnoreCase("content-type"));
        return headers;
    }
}
