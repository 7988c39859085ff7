package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.catalogue.Facts;
import plumbline.check.TextRequest;
import plumbline.fact.Document;
import plumbline.fact.Stored;
import plumbline.factfile.FactJson;
import plumbline.http.Wiring;
import plumbline.store.Wire.When;

/// An answer is of one moment: what was published together is seen whole or not at all, at
/// whichever request a reader and a publisher meet.
abstract class OneMomentContract extends TableContract {

    private static final String TEXT =
            "Turnout in Ruritania's 2021 presidential election was 61 per cent. Turnout in Ruritania's"
                    + " 2022 presidential election was 62 per cent.";

    private static final int REQUESTS = 14; // more than any check here makes
    private static final int WRITES = 7; // two counts and five documents

    private static Document election(int year, int turnout) {
        return FactJson.read(
                """
                {"type":"election","id":"election:%1$d","name":"%1$d Ruritanian election","country":"FR",
                 "contest":"presidential","date":"%1$d-04-10","aliases":["Ruritania's %1$d presidential election"],
                 "reports":[{"status":"final","sources":["src:a"],"turnout":{"percent":%2$d}}]}"""
                        .formatted(year, turnout));
    }

    /// Two elections as the text has them.
    private static final List<Document> BEFORE =
            List.of(Samples.source("src:a"), election(2021, 61), election(2022, 62));

    /// The same corrected, and another that happened.
    private static final List<Document> AFTER =
            List.of(
                    Samples.source("src:a"),
                    Samples.source("src:b"),
                    election(2021, 71),
                    election(2022, 72),
                    election(2023, 73),
                    Samples.person("person:a", "Zorn"));

    private static List<String> verdicts(Facts facts) {
        var request = new TextRequest(TEXT, Optional.empty(), Optional.empty());
        return Wiring.checker(facts).check(request).stream()
                .map(claim -> claim.finding().verdict().name())
                .toList();
    }

    private static final List<String> OLD = List.of("SUPPORTED", "SUPPORTED");
    private static final List<String> NEW = List.of("REFUTED", "REFUTED");

    static Stream<Arguments> requests() {
        return meetings(REQUESTS);
    }

    static Stream<Arguments> writes() {
        return meetings(WRITES);
    }

    private static Stream<Arguments> meetings(int count) {
        return IntStream.rangeClosed(1, count)
                .boxed()
                .flatMap(n -> Stream.of(When.values()).map(when -> Arguments.of(when, n)));
    }

    @Test
    void theTextIsBorneOutBeforeAndRefutedAfter() {
        table().facts().publish(BEFORE, "tester");
        assertThat(verdicts(table().facts())).isEqualTo(OLD);

        table().facts().publish(AFTER, "tester");
        assertThat(verdicts(table().facts())).isEqualTo(NEW);
    }

    @ParameterizedTest(name = "{0} request {1}")
    @MethodSource("requests")
    void aCheckFromColdThatAPublicationMeets(When when, int n) {
        table().facts().publish(BEFORE, "tester");
        var wire = Wire.meeting(n, when, () -> table().facts().publish(AFTER, "tester"));

        assertThat(verdicts(table().facts(wire))).isIn(OLD, NEW);
    }

    @ParameterizedTest(name = "{0} request {1}")
    @MethodSource("requests")
    void aWarmCheckThatAPublicationMeets(When when, int n) {
        table().facts().publish(BEFORE, "tester");
        var met = new ArrayList<Runnable>();
        var wire = Wire.meeting(n, when, () -> met.forEach(Runnable::run));
        var facts = table().facts(wire);
        facts.catalogue();
        table().facts().publish(List.of(Samples.source("src:c")), "tester");
        met.add(() -> table().facts().publish(AFTER, "tester"));

        assertThat(verdicts(facts)).isIn(OLD, NEW);
    }

    @ParameterizedTest(name = "{0} write {1}")
    @MethodSource("writes")
    void aPublicationThatChecksMeet(When when, int n) {
        table().facts().publish(BEFORE, "tester");
        var warm = table().facts();
        warm.catalogue();
        var answers = new ArrayList<List<String>>();
        var wire =
                Wire.meetingAtWrite(
                        n,
                        when,
                        () -> {
                            answers.add(verdicts(warm));
                            answers.add(verdicts(table().facts()));
                        });

        table().facts(wire).publish(AFTER, "tester");

        boolean ended = when == When.AFTER && n == WRITES;
        assertThat(answers).hasSize(2).containsOnly(ended ? NEW : OLD);
        assertThat(verdicts(warm)).isEqualTo(NEW);
    }

    @ParameterizedTest(name = "{0} write {1}")
    @MethodSource("writes")
    void aPublicationThatIsBrokenOffIsNotSeenUntilItIsCompleted(When when, int n) {
        table().facts().publish(BEFORE, "tester");
        var warm = table().facts();
        warm.catalogue();
        var wire = when == When.BEFORE ? Wire.cutBeforeWrite(n) : Wire.cutAfterWrite(n);
        assertThatThrownBy(() -> table().facts(wire).publish(AFTER, "tester"))
                .isInstanceOf(TableUnavailable.class);

        boolean ended = when == When.AFTER && n == WRITES;
        assertThat(List.of(verdicts(warm), verdicts(table().facts())))
                .containsOnly(ended ? NEW : OLD);

        table().facts().publish(AFTER, "tester");
        assertThat(List.of(verdicts(warm), verdicts(table().facts()))).containsOnly(NEW);
    }

    @ParameterizedTest(name = "{0} request {1}")
    @MethodSource("batches")
    void aReadOfSeveralBatchesIsOfOneMoment(When when, int n) {
        var before = IntStream.range(0, 250).mapToObj(i -> person(i, "Before")).toList();
        var after = IntStream.range(0, 250).mapToObj(i -> person(i, "After")).toList();
        var ids = before.stream().map(Document::id).toList();
        table().facts().publish(before, "tester");
        var known = table().facts().catalogue();
        var wire = Wire.meeting(n, when, () -> table().facts().publish(after, "tester"));

        var read = table().facts(wire).read(ids, known);

        assertThat(read.documents().values())
                .<Object>extracting(Stored::document)
                .containsExactlyInAnyOrderElementsOf(before);
    }

    static Stream<Arguments> batches() {
        return meetings(3);
    }

    private static Document person(int i, String name) {
        return Samples.person("person:%04d".formatted(i), name);
    }

    @Test
    void aPageOfASearchIsOfOneMoment() {
        table().facts().publish(BEFORE, "tester");
        var answers = new ArrayList<List<String>>();
        var search =
                new Search(
                        Optional.empty(),
                        Optional.of("FR"),
                        OptionalInt.empty(),
                        Optional.empty(),
                        10,
                        Optional.empty());
        for (int n = 1; n <= WRITES; n++) {
            var reader = table().facts();
            var wire =
                    Wire.meetingAtWrite(
                            n,
                            When.BEFORE,
                            () ->
                                    answers.add(
                                            reader.search(search).documents().stream()
                                                    .map(s -> FactJson.write(s.document()))
                                                    .toList()));
            var documents = List.of(election(2021, 20 + n), election(2022, 20 + n));
            table().facts(wire).publish(documents, "tester");
        }

        assertThat(answers)
                .allSatisfy(
                        page -> {
                            var turnouts =
                                    page.stream()
                                            .map(
                                                    json ->
                                                            json.replaceAll(
                                                                    ".*percent\":(\\d\\d).*", "$1"))
                                            .map(
                                                    turnout ->
                                                            turnout.charAt(0) == '6'
                                                                    ? "6"
                                                                    : turnout)
                                            .distinct();
                            assertThat(turnouts).hasSize(1);
                        });
    }
}
