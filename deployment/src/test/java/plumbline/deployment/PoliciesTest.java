package plumbline.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.deployment.RecordedTable.Call;
import plumbline.events.RequestEvents;
import plumbline.events.SampleFacts;
import plumbline.fact.Document;
import plumbline.factfile.FactJson;
import plumbline.store.LocalDynamoDb;
import plumbline.store.TestTable;

/// A role allows the calls that its function makes, and no other: the calls are those of a recorded
/// run of every event, before and after a snapshot, and of what the events do not show.
@EnabledOnOs(value = OS.LINUX, disabledReason = "Lambda's runtime client is for Linux only")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoliciesTest {

    private static final String DOCUMENTS = "DOC#";
    private static final String ENTRIES = "CATALOGUE#";

    private final RecordedTable recorded;
    private final Zips zips;
    private final TestTable table = new TestTable(LocalDynamoDb.endpoint());
    private final Map<String, Set<Call>> calls = new HashMap<>();

    PoliciesTest(@TempDir Path folder) throws IOException {
        this.recorded = RecordedTable.before(LocalDynamoDb.endpoint().address());
        this.zips = new Zips(folder, recorded.address());
    }

    @BeforeAll
    void recordARun() throws IOException {
        table.facts().publish(SampleFacts.documents(), "shipped");
        table.facts().publish(List.of(person("before")), "tester");
        table.breakOff(List.of(person("after")));
        for (var function : functions()) {
            calls.put(function.id(), run(function.zip()));
        }
    }

    @AfterAll
    void end() {
        recorded.close();
        table.drop();
    }

    static List<Template.Function> functions() throws IOException {
        return Template.read().functions();
    }

    /// The calls that a function makes.
    private Set<Call> run(FunctionZip zip) throws IOException {
        var before = recorded.calls().size();
        try (var function = zips.startForSnapshot(zip, table.name())) {
            function.untilReady();
            function.restore();
            table.facts().publish(List.of(person(zip.name(), "after the snapshot")), "tester");
            for (var event : RequestEvents.names()) {
                if (event.startsWith(zip.name())) {
                    function.invoke(
                            new String(RequestEvents.request(event), StandardCharsets.UTF_8));
                }
            }
            if (zip.name().equals("publish-facts")) {
                function.invoke(
                        turning(
                                """
                                {"type":"source","id":"src:turns","publisher":"A","title":"B"}"""));
                function.invoke(
                        turning(
                                """
                                {"type":"entity","id":"src:turns","kind":"person","name":"C"}"""));
                function.invoke( // which looks for what changed of the catalogue since
                        new String(
                                RequestEvents.request("publish-facts-withdraw-referred"),
                                StandardCharsets.UTF_8));
            }
        }
        var made = new TreeSet<Call>();
        recorded.calls().stream().skip(before).map(PoliciesTest::kind).forEach(made::add);
        return made;
    }

    /// A person whose publication under another name is broken off: who loads the catalogue finds
    /// the name from before.
    private static Document person(String name) {
        return person("person:unfinished", name);
    }

    private static Document person(String id, String name) {
        return FactJson.read(
                """
                {"type":"entity","id":"%s","kind":"person","name":"%s"}"""
                        .formatted(id, name));
    }

    /// A publication that makes of a document one of another type, which ends an entry.
    private static String turning(String document) {
        return """
               {"rawPath":"/v1/facts/src:turns","requestContext":{"http":{"method":"PUT"}},
                "headers":{"content-type":"application/json"},"body":"%s"}
               """
                .formatted(document.replace("\"", "\\\""));
    }

    /// The kind of key that a call's key is one of.
    private static Call kind(Call call) {
        if (call.key().startsWith(DOCUMENTS)) {
            return new Call(call.action(), DOCUMENTS + "*");
        }
        return call.key().startsWith(ENTRIES) ? new Call(call.action(), ENTRIES + "*") : call;
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aRoleAllowsWhatItsFunctionDoesAndNoMore(Template.Function function) throws IOException {
        assertThat(Policy.of(Template.read(), function).onTable())
                .isEqualTo(calls.get(function.id()));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void besidesTheTableARoleWritesItsFunctionsLog(Template.Function function) throws IOException {
        assertThat(Policy.of(Template.read(), function).elsewhere())
                .containsExactly(
                        new Policy.Statement(
                                List.of("logs:CreateLogStream", "logs:PutLogEvents"),
                                Map.of("Fn::GetAtt", function.id() + "Log.Arn"),
                                List.of()));
    }

    @Test
    void aWiderActionWouldBeFound() throws IOException {
        assertThatIsFound(yaml -> yaml.replaceFirst("dynamodb:Query", "dynamodb:*"));
    }

    @Test
    void aWiderKeyWouldBeFound() throws IOException {
        assertThatIsFound(yaml -> yaml.replaceFirst("\\[CATALOGUE\\]", "[\"*\"]"));
    }

    @Test
    void aLimitThatIsLeftOutWouldBeFound() throws IOException {
        assertThatIsFound(
                yaml ->
                        yaml.replaceFirst(
                                " *Condition:\\n *ForAllValues:StringLike: \\{[^}]*\\}\\n", ""));
    }

    /// The comparison above fails for some function of a template that is widened so.
    private void assertThatIsFound(UnaryOperator<String> widened) throws IOException {
        var yaml = Files.readString(Template.CHECKOUT.resolve("template.yaml"));
        var template = Template.parse(widened.apply(yaml));

        assertThat(template.functions())
                .anySatisfy(
                        function ->
                                assertThat(Policy.of(template, function).onTable())
                                        .isNotEqualTo(calls.get(function.id())));
    }
}
