package plumbline.deployment;

import java.net.URI;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import plumbline.store.TableEndpoint;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/// What stands for AWS in the suites that are tagged `cloud`: the endpoint that the environment
/// names as `PLUMBLINE_LOCALSTACK`, or else LocalStack in a container, where Docker is.
public final class Cloud {

    private static final String ENDPOINT = "PLUMBLINE_LOCALSTACK";

    /// The last release that runs without an account.
    private static final DockerImageName IMAGE =
            DockerImageName.parse("localstack/localstack:4.14.0");

    private Cloud() {}

    private static final class Holder {
        private static final URI ADDRESS = named().orElseGet(Holder::container);

        private static URI container() {
            @SuppressWarnings("resource") // it ends with the JVM, as Testcontainers sees to
            var container =
                    new LocalStackContainer(IMAGE)
                            .withServices(
                                    "cloudformation",
                                    "dynamodb",
                                    "iam",
                                    "lambda",
                                    "logs",
                                    "s3",
                                    "sts");
            container.start();
            return container.getEndpoint();
        }
    }

    private static Optional<URI> named() {
        return Optional.ofNullable(System.getenv(ENDPOINT)).map(URI::create);
    }

    static boolean isThere() {
        return named().isPresent() || DockerClientFactory.instance().isDockerAvailable();
    }

    static URI address() {
        return Holder.ADDRESS;
    }

    /// The region, and the credentials: LocalStack takes any, so that where the environment has
    /// none there are some.
    static Region region() {
        return Region.of(System.getenv().getOrDefault("AWS_REGION", "us-east-1"));
    }

    static AwsCredentialsProvider credentials() {
        return System.getenv().containsKey("AWS_ACCESS_KEY_ID")
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));
    }

    /// The DynamoDB of the cloud.
    public static TableEndpoint dynamoDb() {
        return new TableEndpoint(address(), region(), credentials());
    }
}
