package plumbline.election;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.verdict.Verdict.REFUTED;
import static plumbline.verdict.Verdict.SUPPORTED;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The day on which a vote was held, in texts that were published more than a year after it. The
/// election is invented.
class DayOfTheVoteTest {

    private static final String FACTS =
            """
            {"type":"source","id":"src:a","publisher":"A paper","title":"A title"}
            {"type":"entity","id":"person:ada","kind":"person","name":"Ada Lund","country":"FJ"}
            {"type":"election","id":"election:fj-1","name":"2021 Fijian presidential election, first round","country":"FJ","contest":"presidential","round":1,"date":"2021-05-09","reports":[{"status":"final","sources":["src:a"],"results":[{"choice":"person:ada","percent":44.62}]}]}
            {"type":"election","id":"election:fj-2","name":"2021 Fijian presidential election, second round","country":"FJ","contest":"presidential","round":2,"date":"2021-05-23","reports":[{"status":"final","sources":["src:a"],"winner":"person:ada","results":[{"choice":"person:ada","percent":54.62}]}]}
            """;

    private static final CheckedTexts TEXTS = new CheckedTexts(FACTS, "2023-07-01");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 2021 Fijian run-off was held on 23 May.",
                "The second round of the 2021 Fijian presidential election was held on May 23.",
                "The 2021 Fijian runoff took place on May 23."
            })
    void aDayIsInTheYearThatTheEventsWordsGive(String text) {
        assertThat(TEXTS.verdicts(text)).containsExactly(SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 2021 Fijian run-off was held on 9 May.",
                "The second round of the 2021 Fijian presidential election was held on May 30."
            })
    void anotherDayOfThatYearIsRefuted(String text) {
        assertThat(TEXTS.verdicts(text)).containsExactly(REFUTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fiji voted on 9 May 2021.", "Fiji voted on 23 May 2021."})
    void ofTwoRoundsTheOneOfThatDayIsMeant(String text) {
        assertThat(TEXTS.verdicts(text)).containsExactly(SUPPORTED);
    }
}
