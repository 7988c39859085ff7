package plumbline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.check.Checker;

/// Invented pages by three hands, each as a whole, and single sentences, over facts of their own:
/// the figures may only rise.
class ArticlesCorpusTest {

    private static final Checker CHECKER = Corpora.checkerOver("articles");

    private static final Checker SECOND_HAND = Corpora.checkerOver("articles4");

    private static final Checker THIRD_HAND = Corpora.checkerOver("articles5");

    @ParameterizedTest
    @CsvSource({
        "articles4-dev,   85, 80, 98, 1, 0",
        "articles4-dev-2, 76, 69, 99, 0, 0",
        "articles4-dev-3, 57, 55, 97, 0, 1",
        "wordings,        99, 99, 99, 0, 0",
        "families,        85, 83, 99, 0, 1",
    })
    void readsThePagesOfASecondHandNoWorse(
            String corpus,
            double accuracy,
            double coverage,
            double precision,
            long flipped,
            long falseAlarms) {
        hold(
                Score.of(SECOND_HAND, Corpora.labelled("articles4/" + corpus)),
                accuracy,
                coverage,
                precision,
                flipped,
                falseAlarms);
    }

    @ParameterizedTest
    @CsvSource({
        "articles5-dev,   55, 46, 92, 2, 4",
        "articles5-blind, 44, 33, 90, 2, 4",
    })
    void readsThePagesOfAThirdHandNoWorse(
            String corpus,
            double accuracy,
            double coverage,
            double precision,
            long flipped,
            long falseAlarms) {
        hold(
                Score.of(THIRD_HAND, Corpora.labelled("articles5/" + corpus)),
                accuracy,
                coverage,
                precision,
                flipped,
                falseAlarms);
    }

    @ParameterizedTest
    @CsvSource({
        "ordinary,       89, 85, 99, 0, 0",
        "articles-dev,   83, 84, 97, 4, 1",
        "articles-blind, 75, 78, 95, 5, 0",
    })
    void readsWholePagesNoWorse(
            String corpus,
            double accuracy,
            double coverage,
            double precision,
            long flipped,
            long falseAlarms) {
        hold(
                Score.of(CHECKER, Corpora.labelled("articles/" + corpus)),
                accuracy,
                coverage,
                precision,
                flipped,
                falseAlarms);
    }

    private static void hold(
            Score score,
            double accuracy,
            double coverage,
            double precision,
            long flipped,
            long falseAlarms) {
        assertThat(score.accuracy()).as("%s", score).isGreaterThanOrEqualTo(accuracy);
        assertThat(score.coverage()).as("%s", score).isGreaterThanOrEqualTo(coverage);
        assertThat(score.precision()).as("%s", score).isGreaterThanOrEqualTo(precision);
        assertThat(score.flipped()).as("%s", score).isLessThanOrEqualTo(flipped);
        assertThat(score.falseAlarms()).as("%s", score).isLessThanOrEqualTo(falseAlarms);
    }
}
