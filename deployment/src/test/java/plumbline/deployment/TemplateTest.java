package plumbline.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.deployment.Template.Event;
import plumbline.http.Route;
import plumbline.store.TableDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/// The template against the code: what it names is there, and all that is there is named.
class TemplateTest {

    static List<Template.Function> functions() throws IOException {
        return Template.read().functions();
    }

    static List<Route> routes() {
        return Route.ALL;
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aHandlerIsThere(Template.Function function) {
        var handler = function.zip().handler().split("::", -1);

        assertThatCode(
                        () -> {
                            var type = Class.forName(handler[0]);
                            assertThat(type).isAssignableTo(RequestStreamHandler.class);
                            assertThat(type.getMethods())
                                    .anyMatch(m -> m.getName().equals(handler[1]));
                            type.getConstructor();
                        })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aCodeUriIsThere(Template.Function function) {
        assertThat(function.zip().zip()).isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aZipIsAtMostTwelveMebibytes(Template.Function function) throws IOException {
        assertThat(Files.size(function.zip().zip())).isLessThanOrEqualTo(12L * 1024 * 1024);
    }

    @Test
    void everyFolderOfAFunctionIsDeployed() throws IOException {
        var deployed = functions().stream().map(function -> function.zip().name()).toList();

        try (var folders = Files.list(Template.CHECKOUT.resolve("functions"))) {
            assertThat(folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))))
                    .extracting(folder -> folder.getFileName().toString())
                    .filteredOn(folder -> !folder.equals("target"))
                    .containsExactlyInAnyOrderElementsOf(deployed);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aRouteHasAnEvent(Route route) throws IOException {
        var wanted = route.toString();
        var path = wanted.substring(wanted.indexOf(' ') + 1);

        var events = functions().stream().flatMap(function -> function.events().stream()).toList();

        assertThat(events)
                .as("open: any method of the path; closed: this one, signed")
                .contains(route.open() ? new Event("ANY " + path, false) : new Event(wanted, true));
    }

    @Test
    void nothingButThePublishingRoutesAsksForASignature() throws IOException {
        var signed =
                functions().stream()
                        .flatMap(function -> function.events().stream())
                        .filter(Event::signed)
                        .map(Event::key);
        var closed = Route.ALL.stream().filter(route -> !route.open()).map(Route::toString);

        assertThat(signed).containsExactlyInAnyOrderElementsOf(closed.toList());
    }

    @Test
    void theTableIsThatOfTheCode() throws IOException {
        var table = Template.read().resources("AWS::DynamoDB::Table").get("FactTable");
        var code = TableDefinition.create("any");

        assertThat(table)
                .containsEntry(
                        "KeySchema", code.keySchema().stream().map(TemplateTest::key).toList())
                .containsEntry(
                        "AttributeDefinitions",
                        code.attributeDefinitions().stream().map(TemplateTest::attribute).toList())
                .containsEntry("BillingMode", code.billingModeAsString());
    }

    private static Map<String, Object> key(KeySchemaElement key) {
        return Map.of("AttributeName", key.attributeName(), "KeyType", key.keyTypeAsString());
    }

    private static Map<String, Object> attribute(AttributeDefinition attribute) {
        return Map.of(
                "AttributeName", attribute.attributeName(),
                "AttributeType", attribute.attributeTypeAsString());
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aLogIsKeptForAsLongAsIsAskedFor(Template.Function function) throws IOException {
        var log = Template.map(function.properties().get("LoggingConfig")).get("LogGroup");

        assertThat(log).isEqualTo(Map.of("Ref", function.id() + "Log"));
        assertThat(Template.read().resources("AWS::Logs::LogGroup").get(function.id() + "Log"))
                .containsEntry("RetentionInDays", Map.of("Ref", "LogRetentionDays"));
    }

    @Test
    void everyAlarmIsExplainedAndSent() throws IOException {
        var alarms = Template.read().resources("AWS::CloudWatch::Alarm");
        var operations = Files.readString(Template.CHECKOUT.resolve("docs/OPERATIONS.md"));

        assertThat(alarms).isNotEmpty();
        alarms.forEach(
                (id, alarm) -> {
                    assertThat(operations).contains("`" + id + "`");
                    assertThat(alarm.get("AlarmActions")).asString().contains("AlarmTopicArn");
                });
    }
}
