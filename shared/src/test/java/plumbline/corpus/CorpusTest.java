package plumbline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.check.Checker;

/// The labelled texts are read at least as well as they were: a change that makes a figure worse
/// fails here. Figures are percent, as the contract's evaluation counts them.
class CorpusTest {

    private static final Checker CHECKER = Corpora.checker();

    @ParameterizedTest
    @CsvSource({
        "elections-dev,   82, 98, 0",
        "elections-dev-2, 83, 98, 1",
    })
    void readsLabelledTextsNoWorse(String corpus, double accuracy, double precision, long flipped) {
        var score = Score.of(CHECKER, Corpora.labelled(corpus));

        assertThat(score.accuracy()).as("%s", score).isGreaterThanOrEqualTo(accuracy);
        assertThat(score.precision()).as("%s", score).isGreaterThanOrEqualTo(precision);
        assertThat(score.flipped()).as("%s", score).isLessThanOrEqualTo(flipped);
    }

    @ParameterizedTest
    @CsvSource({
        "elections2/elections2-dev,   86, 99, 2, 0",
        "elections3/elections3,       77, 98, 1, 0",
        "elections4/elections4-dev,   82, 98, 1, 2",
        "elections4/elections4-blind, 66, 92, 12, 4",
        "elections2/elections2-blind, 79, 96, 5, 2",
    })
    void readsWhatAnotherHandWroteNoWorse(
            String corpus, double accuracy, double precision, long flipped, long falseAlarms) {
        var folder = corpus.substring(0, corpus.indexOf('/'));
        var score = Score.of(Corpora.checker(folder), Corpora.labelled(corpus));

        assertThat(score.accuracy()).as("%s", score).isGreaterThanOrEqualTo(accuracy);
        assertThat(score.precision()).as("%s", score).isGreaterThanOrEqualTo(precision);
        assertThat(score.flipped()).as("%s", score).isLessThanOrEqualTo(flipped);
        assertThat(score.falseAlarms()).as("%s", score).isLessThanOrEqualTo(falseAlarms);
    }

    @ParameterizedTest
    @CsvSource({"elections-none, 2", "un-none, 2"})
    void leavesTextsWithoutClaimsAlone(String corpus, long falseAlarms) {
        var score = Score.of(CHECKER, Corpora.labelled(corpus));

        assertThat(score.falseAlarms()).isLessThanOrEqualTo(falseAlarms);
    }
}
