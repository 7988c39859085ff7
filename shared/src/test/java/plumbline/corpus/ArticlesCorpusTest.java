package plumbline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.check.Checker;

/// Invented pages by three hands, each as a whole, and single sentences, over facts of their own:
/// the figures may only rise.
class ArticlesCorpusTest {

    private static final Map<String, Checker> CHECKERS =
            Map.of(
                    "articles", Corpora.checkerOver("articles"),
                    "articles4", Corpora.checkerOver("articles4"),
                    "articles5", Corpora.checkerOver("articles5"));

    @ParameterizedTest
    @CsvSource({
        "articles4/articles4-dev, 85, 80, 98, 1, 0",
        "articles4/articles4-dev-2, 76, 69, 99, 0, 0",
        "articles4/articles4-dev-3, 57, 55, 97, 0, 1",
        "articles4/wordings, 99, 99, 99, 0, 0",
        "articles4/families, 85, 83, 99, 0, 1",
        "articles5/articles5-dev, 55, 46, 92, 2, 4",
        "articles5/articles5-blind, 44, 33, 90, 2, 4",
        "articles/ordinary, 89, 85, 99, 0, 0",
        "articles/articles-dev, 83, 84, 97, 4, 1",
        "articles/articles-blind, 75, 78, 95, 5, 0",
    })
    void readsPagesNoWorse(
            String corpus,
            double accuracy,
            double coverage,
            double precision,
            long flipped,
            long falseAlarms) {
        var checker = CHECKERS.get(corpus.substring(0, corpus.indexOf('/')));
        var score = Score.of(Objects.requireNonNull(checker), Corpora.labelled(corpus));

        assertThat(score.accuracy()).as("%s", score).isGreaterThanOrEqualTo(accuracy);
        assertThat(score.coverage()).as("%s", score).isGreaterThanOrEqualTo(coverage);
        assertThat(score.precision()).as("%s", score).isGreaterThanOrEqualTo(precision);
        assertThat(score.flipped()).as("%s", score).isLessThanOrEqualTo(flipped);
        assertThat(score.falseAlarms()).as("%s", score).isLessThanOrEqualTo(falseAlarms);
    }
}
