package plumbline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.check.Checker;

/// Ten invented pages, each as a whole, over facts of their own: the figures may only rise.
class ArticlesCorpusTest {

    private static final Checker CHECKER = Corpora.checkerOver("articles");

    @ParameterizedTest
    @CsvSource({
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
        var score = Score.of(CHECKER, Corpora.labelled("articles/" + corpus));

        assertThat(score.accuracy()).as("%s", score).isGreaterThanOrEqualTo(accuracy);
        assertThat(score.coverage()).as("%s", score).isGreaterThanOrEqualTo(coverage);
        assertThat(score.precision()).as("%s", score).isGreaterThanOrEqualTo(precision);
        assertThat(score.flipped()).as("%s", score).isLessThanOrEqualTo(flipped);
        assertThat(score.falseAlarms()).as("%s", score).isLessThanOrEqualTo(falseAlarms);
    }
}
