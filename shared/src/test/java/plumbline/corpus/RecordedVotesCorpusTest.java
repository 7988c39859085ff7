package plumbline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.check.Checker;

/// The labelled texts on recorded votes are read at least as well as they were. Figures are
/// percent, as the contract's evaluation counts them. Of `un4-blind` only the figures are known to
/// whoever writes rules.
class RecordedVotesCorpusTest {

    private static final Checker ALL = Corpora.checker();
    private static final Checker UN2 = Corpora.checker("un2");
    private static final Checker UN3 = Corpora.checker("un3");
    private static final Checker UN4 = Corpora.checker("un4");
    private static final Map<String, Score> SCORES =
            Map.of(
                    "un-dev", Score.of(ALL, Corpora.labelled("un-dev")),
                    "un-dev-2", Score.of(ALL, Corpora.labelled("un-dev-2")),
                    "un2-dev", Score.of(UN2, Corpora.labelled("un2/un2-dev")),
                    "un2-blind", Score.of(UN2, Corpora.labelled("un2/un2-blind")),
                    "un3-dev", Score.of(UN3, Corpora.labelled("un3/un3-dev")),
                    "un3-blind", Score.of(UN3, Corpora.labelled("un3/un3-blind")),
                    "un4-dev", Score.of(UN4, Corpora.labelled("un4/un4-dev")),
                    "un4-blind", Score.of(UN4, Corpora.labelled("un4/un4-blind")),
                    "un-own", Score.of(UN4, Corpora.labelled("un-own/un-own")));

    private static Score score(String corpus) {
        var score = SCORES.get(corpus);
        if (score == null) {
            throw new IllegalArgumentException("No such corpus: " + corpus);
        }
        return score;
    }

    @ParameterizedTest
    @CsvSource({
        "un-dev, 94",
        "un-dev-2, 86",
        "un2-dev, 93",
        "un2-blind, 82",
        "un3-dev, 83",
        "un3-blind, 81",
        "un4-dev, 77",
        "un4-blind, 71",
        "un-own, 97"
    })
    void answersExpectedClaims(String corpus, double least) {
        assertThat(score(corpus).accuracy()).as("%s", score(corpus)).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "un-dev, 93",
        "un-dev-2, 85",
        "un2-dev, 92",
        "un2-blind, 81",
        "un3-dev, 82",
        "un3-blind, 80",
        "un4-dev, 74",
        "un4-blind, 72",
        "un-own, 97"
    })
    void decidesWhatTheFactsDecide(String corpus, double least) {
        assertThat(score(corpus).coverage()).as("%s", score(corpus)).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "un-dev, 99",
        "un-dev-2, 99",
        "un2-dev, 99",
        "un2-blind, 98",
        "un3-dev, 97",
        "un3-blind, 99",
        "un4-dev, 97",
        "un4-blind, 92",
        "un-own, 98"
    })
    void isRightWhereItDecides(String corpus, double least) {
        assertThat(score(corpus).precision()).as("%s", score(corpus)).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "un-dev, 0",
        "un-dev-2, 0",
        "un2-dev, 0",
        "un2-blind, 2",
        "un3-dev, 3",
        "un3-blind, 1",
        "un4-dev, 0",
        "un4-blind, 11",
        "un-own, 0"
    })
    void turnsFewVerdictsRound(String corpus, long most) {
        assertThat(score(corpus).flipped()).as("%s", score(corpus)).isLessThanOrEqualTo(most);
    }

    @Test
    void findsNothingThatNobodyClaims() {
        assertThat(SCORES.values().stream().mapToLong(Score::falseAlarms).sum())
                .isLessThanOrEqualTo(24);
    }
}
