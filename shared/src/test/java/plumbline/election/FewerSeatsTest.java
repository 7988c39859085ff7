package plumbline.election;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.verdict.Verdict;

/// "Ten fewer seats" are ten fewer than before, or than somebody else has, and never ten. The
/// elections are invented.
class FewerSeatsTest {

    private static final String FACTS =
            """
            {"type":"source","id":"src:a","publisher":"A paper","title":"A title"}
            {"type":"entity","id":"party:teal","kind":"party","name":"Teal Alliance","country":"FJ"}
            {"type":"entity","id":"party:rust","kind":"party","name":"Rust Bloc","country":"FJ"}
            {"type":"election","id":"election:fj-2017","name":"2017 Fijian general election","country":"FJ","contest":"parliamentary","date":"2017-05-09","reports":[{"status":"final","sources":["src:a"],"results":[{"choice":"party:teal","seats":37},{"choice":"party:rust","seats":63}]}]}
            {"type":"election","id":"election:fj-2021","name":"2021 Fijian general election","country":"FJ","contest":"parliamentary","date":"2021-05-09","reports":[{"status":"final","sources":["src:a"],"results":[{"choice":"party:teal","seats":47},{"choice":"party:rust","seats":53}]}]}
            """;

    private static final CheckedTexts TEXTS = new CheckedTexts(FACTS, "2021-07-01");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Rust Bloc won ten fewer seats in Fiji in 2021 than in 2017.     | SUPPORTED
                    The Rust Bloc won 20 fewer seats in Fiji in 2021 than in 2017.      | REFUTED
                    The Teal Alliance won ten fewer seats in Fiji in 2021 than in 2017. | REFUTED
                    The Teal Alliance won ten more seats in Fiji in 2021 than in 2017.  | SUPPORTED
                    The Rust Bloc won ten fewer seats in Fiji in May 2021.              | SUPPORTED
                    The Teal Alliance won 6 fewer seats than the Rust Bloc in Fiji in 2021.  | SUPPORTED
                    The Teal Alliance won 16 fewer seats than the Rust Bloc in Fiji in 2021. | REFUTED
                    """)
    void areADifference(String text, Verdict verdict) {
        assertThat(TEXTS.verdicts(text)).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Rust Bloc could win ten fewer seats in Fiji.  | 0
                    The Rust Bloc might win ten more seats in Fiji.   | 0
                    """)
    void thatCouldBeAreNoClaim(String text, int claims) {
        assertThat(TEXTS.verdicts(text)).hasSize(claims);
    }
}
