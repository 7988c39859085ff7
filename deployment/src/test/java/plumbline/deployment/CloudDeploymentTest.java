package plumbline.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `template.yaml`, deployed: what came out is what it says, and the functions over the table that
/// came out do what they are for. What LocalStack does not do is not asserted: HTTP APIs,
/// snapshots, what IAM allows, protection and recovery of the table, the retention of logs.
@OnCloud
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CloudDeploymentTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String STACK = "plumbline-" + ProcessHandle.current().pid();
    private static final String BUCKET = STACK + "-zips";
    private static final String SIGNER = "arn:aws:iam::123456789012:user/publisher";

    private static final String STACKS = "2010-05-15";
    private static final String ROLES = "2010-05-08";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final CloudRequests cloud = new CloudRequests();
    private final DynamoDbClient tables = Cloud.dynamoDb().client(UrlConnectionHttpClient.create());
    private final Path folder;
    private final Map<String, String> physical = new HashMap<>();

    CloudDeploymentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<Template.Function> functions() throws IOException {
        return Template.read().functions();
    }

    @BeforeAll
    void deploy() throws IOException, InterruptedException {
        var body = Files.readString(Template.CHECKOUT.resolve("template.yaml"));
        cloud.put("s3", "/" + BUCKET, new byte[0]);
        for (var function : functions()) {
            var zip = function.zip();
            var object = BUCKET + "/" + zip.name() + ".zip";
            cloud.put("s3", "/" + object, Files.readAllBytes(zip.zip()));
            var uri = Template.text(function.properties().get("CodeUri"));
            body = body.replace(uri, "s3://" + object);
        }
        stack(
                "CreateStack",
                Map.of(
                        "TemplateBody", body,
                        "Capabilities.member.1", "CAPABILITY_IAM",
                        "Capabilities.member.2", "CAPABILITY_AUTO_EXPAND"));
        awaitCreation();
        var resources = stack("ListStackResources", Map.of());
        var names = resources.texts("PhysicalResourceId");
        var ids = resources.texts("LogicalResourceId");
        for (int at = 0; at < ids.size(); at++) {
            physical.put(ids.get(at), names.get(at));
        }
    }

    private void awaitCreation() throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        var status = "CREATE_IN_PROGRESS";
        while (status.equals("CREATE_IN_PROGRESS") && Instant.now().isBefore(end)) {
            Thread.sleep(Duration.ofSeconds(1));
            status = stack("DescribeStacks", Map.of()).texts("StackStatus").getFirst();
        }
        assertThat(status)
                .as(() -> "the stack, whose events say " + events())
                .isEqualTo("CREATE_COMPLETE");
    }

    private List<String> events() {
        try {
            return stack("DescribeStackEvents", Map.of()).texts("ResourceStatusReason");
        } catch (IOException unanswered) {
            return List.of(unanswered.toString());
        }
    }

    private CloudRequests.Answer stack(String action, Map<String, String> parameters)
            throws IOException {
        var all = new HashMap<>(parameters);
        all.put("StackName", STACK);
        return cloud.query("cloudformation", action + " " + STACKS, all);
    }

    @AfterAll
    void remove() throws IOException {
        stack("DeleteStack", Map.of());
        tables.close();
        cloud.close();
    }

    /// What Lambda says of a function.
    private JsonNode deployed(Template.Function function) throws IOException {
        return cloud.get("lambda", "/2015-03-31/functions/" + name(function)).path("Configuration");
    }

    private String name(Template.Function function) {
        return Objects.requireNonNull(physical.get(function.id()));
    }

    private String table() {
        return Objects.requireNonNull(physical.get("FactTable"));
    }

    @Test
    void theTableHasItsKeysAndIsPaidByRequest() {
        var table = tables.describeTable(r -> r.tableName(table())).table();

        assertThat(table.keySchema())
                .extracting(key -> key.attributeName() + " " + key.keyType())
                .containsExactly("pk " + KeyType.HASH, "sk " + KeyType.RANGE);
        assertThat(table.billingModeSummary().billingModeAsString()).isEqualTo("PAY_PER_REQUEST");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aFunctionIsAsTheTemplateHasIt(Template.Function function) throws IOException {
        var deployed = deployed(function);

        assertThat(deployed.path("Runtime").asString("")).isEqualTo("java25");
        assertThat(deployed.path("Handler").asString("")).isEqualTo(function.zip().handler());
        assertThat(deployed.path("MemorySize").asInt()).isEqualTo(1024);
        assertThat(variable(deployed)).isEqualTo(table());
    }

    private static String variable(JsonNode deployed) {
        return deployed.path("Environment").path("Variables").path("PLUMBLINE_TABLE").asString("");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aFunctionHasAVersionThatItsAliasIsOf(Template.Function function) throws IOException {
        var of = "/2015-03-31/functions/" + name(function);

        var alias = cloud.get("lambda", of + "/aliases/live").path("FunctionVersion").asString("");

        assertThat(alias).isNotEqualTo("$LATEST");
        assertThat(cloud.get("lambda", of + "/versions").path("Versions"))
                .extracting(version -> version.path("Version").asString(""))
                .contains(alias);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aRoleOfItsOwnAllowsWhatTheTemplateSays(Template.Function function) throws IOException {
        var arn = deployed(function).path("Role").asString("");
        var role = arn.substring(arn.lastIndexOf('/') + 1);
        var template = Template.read();

        assertThat(role).isEqualTo(physical.get(function.id() + "Role"));
        assertThat(role("ListAttachedRolePolicies", Map.of("RoleName", role)).texts("PolicyArn"))
                .isEmpty();
        assertThat(Policy.deployed(document(role, function.zip().name()), tableArn()).onTable())
                .isEqualTo(Policy.of(template, function).onTable());
    }

    private JsonNode document(String role, String policy) throws IOException {
        var document =
                role("GetRolePolicy", Map.of("RoleName", role, "PolicyName", policy))
                        .texts("PolicyDocument")
                        .getFirst();
        return JSON.readTree(URLDecoder.decode(document, StandardCharsets.UTF_8));
    }

    private CloudRequests.Answer role(String action, Map<String, String> parameters)
            throws IOException {
        return cloud.query("iam", action + " " + ROLES, parameters);
    }

    private String tableArn() {
        return tables.describeTable(r -> r.tableName(table())).table().tableArn();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aFunctionHasItsLog(Template.Function function) throws IOException {
        var name = physical.get(function.id() + "Log");

        assertThat(
                        cloud.json(
                                        "logs",
                                        "Logs_20140328.DescribeLogGroups",
                                        "{\"logGroupNamePrefix\":\"" + name + "\"}")
                                .path("logGroups"))
                .hasSize(1);
    }

    @Test
    void aCorrectedFactChangesTheVerdictAndKeepsItsHistory() throws IOException {
        try (var front = new Front(Template.read(), this::start)) {
            assertThat(publish(front, "54.2", Optional.empty()).status()).isEqualTo(403);
            assertThat(publish(front, "54.2", Optional.of(SIGNER)).status()).isEqualTo(200);
            assertThat(verdict(front)).isEqualTo("SUPPORTED");

            assertThat(publish(front, "51.9", Optional.of(SIGNER)).status()).isEqualTo(200);

            assertThat(verdict(front)).isEqualTo("REFUTED");
            assertThat(
                            front.send(
                                            "GET",
                                            "/v1/revisions/election:it-2020-presidential",
                                            "",
                                            Optional.empty())
                                    .body()
                                    .path("revisions"))
                    .extracting(revision -> revision.path("revision").asInt())
                    .containsExactly(2, 1);
        }
    }

    private RunningFunction start(Template.Function function) throws IOException {
        return new Zips(folder, Cloud.address())
                .start(function.zip(), variable(deployed(function)));
    }

    private static Front.Answer publish(Front front, String percent, Optional<String> signer)
            throws IOException {
        var facts =
                """
                {"type":"source","id":"src:count","publisher":"Gazette","title":"Count"}
                {"type":"entity","id":"person:rossi","kind":"person","name":"Anna Rossi","country":"IT"}
                {"type":"election","id":"election:it-2020-presidential","name":"2020 Italian presidential election","country":"IT","contest":"presidential","date":"2020-05-03","reports":[{"status":"final","reportedOn":"2020-05-04","sources":["src:count"],"results":[{"choice":"person:rossi","percent":%s}]}]}
                """
                        .formatted(percent);
        return front.send("POST", "/v1/facts", facts, signer);
    }

    private static String verdict(Front front) throws IOException {
        var claim =
                """
                {"election":"election:it-2020-presidential","choice":"Anna Rossi","percent":54.2}""";
        return front.send("POST", "/v1/claims/vote-share", claim, Optional.empty())
                .body()
                .path("verdict")
                .asString("");
    }
}
