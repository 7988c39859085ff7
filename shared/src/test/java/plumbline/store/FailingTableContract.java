package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/// What becomes of requests that the table does not answer.
abstract class FailingTableContract extends TableContract {

    private static final String PREFIX = "{\"__type\":\"com.amazonaws.dynamodb.v20120810#";

    private static String error(String type) {
        return PREFIX + type + "\",\"message\":\"made by the test\"}";
    }

    private static String cancelled(String reason) {
        return PREFIX
                + "TransactionCanceledException\",\"Message\":\"made by the test\","
                + "\"CancellationReasons\":[{\"Code\":\"None\"},{\"Code\":\""
                + reason
                + "\"},{\"Code\":\"None\"}]}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ProvisionedThroughputExceededException",
                "RequestLimitExceeded",
                "ThrottlingException"
            })
    void throttledReadsSayHowLongToWait(String type) {
        var facts = table().facts(Wire.failing(1, "BatchGetItem", 400, error(type)));

        assertThatThrownBy(() -> facts.read(List.of("src:a")))
                .isInstanceOfSatisfying(
                        TableThrottled.class,
                        throttled -> assertThat(throttled.secondsToWait()).isPositive())
                .hasCauseInstanceOf(DynamoDbException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ThrottlingError", "ProvisionedThroughputExceeded"})
    void throttledWritesSayHowLongToWait(String reason) {
        var facts = table().facts(Wire.failing(1, "TransactWriteItems", 400, cancelled(reason)));

        assertThatThrownBy(() -> facts.publish(List.of(Samples.source("src:a")), "tester"))
                .isInstanceOf(TableThrottled.class);
    }

    @Test
    void whatWasThrottledIsCompletedByPublishingAgain() {
        var facts =
                table().facts(
                                Wire.failing(
                                        1,
                                        "TransactWriteItems",
                                        400,
                                        cancelled("ThrottlingError")));
        assertThatThrownBy(() -> facts.publish(Samples.people(20), "tester"))
                .isInstanceOf(TableThrottled.class);

        facts.publish(Samples.people(20), "tester");

        assertThat(facts.catalogue().entities()).hasSize(20);
    }

    @Test
    void conflictsOfTransactionsAreGotOver() {
        var wire = Wire.failing(3, "TransactWriteItems", 400, cancelled("TransactionConflict"));

        table().facts(wire).publish(List.of(Samples.source("src:a")), "tester");

        assertThat(table().facts().revisions("src:a", 10)).hasSize(1);
        assertThat(wire.operations()).filteredOn("TransactWriteItems"::equals).hasSize(4);
    }

    @Test
    void conflictsWithoutEndAreThrottling() {
        var wire = Wire.failing(1_000, "TransactWriteItems", 400, cancelled("TransactionConflict"));

        assertThatThrownBy(
                        () ->
                                table().facts(wire)
                                        .publish(List.of(Samples.source("src:a")), "tester"))
                .isInstanceOf(TableThrottled.class);
    }

    @Test
    void unprocessedKeysAreAskedForAgain() {
        table().facts().publish(List.of(Samples.source("src:a")), "tester");
        var wire = Wire.unprocessed(2);

        var read = table().facts(wire).read(List.of("src:a"));

        assertThat(read.documents()).containsKey("src:a");
        assertThat(wire.operations())
                .containsExactly("BatchGetItem", "BatchGetItem", "BatchGetItem");
    }

    @Test
    void keysThatStayUnprocessedAreThrottling() {
        var facts = table().facts(Wire.unprocessed(1_000));

        assertThatThrownBy(() -> facts.read(List.of("src:a"))).isInstanceOf(TableThrottled.class);
    }

    @Test
    void anErrorOfTheServerIsTheTablesAbsence() {
        var facts = table().facts(Wire.failing(1, "GetItem", 500, error("InternalServerError")));

        assertThatThrownBy(() -> facts.current("src:a"))
                .isInstanceOfSatisfying(
                        TableUnavailable.class,
                        away -> assertThat(away.secondsToWait()).isPositive());
    }

    @Test
    void aTableThatIsNotThereIsAbsent() {
        var facts = new FactTable(endpoint().client(Wire.open()), "no-such-table");

        assertThatThrownBy(facts::catalogue).isInstanceOf(TableUnavailable.class);
    }

    @Test
    void anAddressThatNobodyAnswersIsAbsence() {
        var nobody = TableEndpoint.local(URI.create("http://127.0.0.1:9"));
        var facts = new FactTable(nobody.client(Wire.open()), table().name());

        assertThatThrownBy(() -> facts.read(List.of("src:a"))).isInstanceOf(TableUnavailable.class);
    }

    @Test
    void aFaultOfOursStaysWhatItIs() {
        var facts = table().facts(Wire.failing(1, "GetItem", 400, error("AccessDeniedException")));

        assertThatThrownBy(() -> facts.current("src:a")).isInstanceOf(DynamoDbException.class);
    }
}
