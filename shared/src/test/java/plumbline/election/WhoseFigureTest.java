package plumbline.election;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.verdict.Verdict.SUPPORTED;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.verdict.Verdict;

/// Whose a figure is, and whether it is a result or how far somebody was ahead. The election is
/// invented.
class WhoseFigureTest {

    private static final String FACTS =
            """
            {"type":"source","id":"src:a","publisher":"A paper","title":"A title"}
            {"type":"entity","id":"party:teal","kind":"party","name":"Teal Alliance","country":"FJ"}
            {"type":"entity","id":"party:rust","kind":"party","name":"Rust Bloc","country":"FJ"}
            {"type":"entity","id":"party:plum","kind":"party","name":"Plum List","country":"FJ"}
            {"type":"election","id":"election:fj-2021","name":"2021 Fijian general election","country":"FJ","contest":"parliamentary","date":"2021-05-09","reports":[{"status":"final","reportedOn":"2021-05-11","sources":["src:a"],"results":[{"choice":"party:teal","percent":44.62,"votes":446200,"seats":47},{"choice":"party:rust","percent":33.17,"votes":331700,"seats":35},{"choice":"party:plum","percent":22.21,"votes":222100,"seats":18}]}]}
            """;

    private static final CheckedTexts TEXTS = new CheckedTexts(FACTS, "2021-05-12");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In Fiji 44.62% voted for the Teal Alliance, 33.17% the Rust Bloc and 22.21% the Plum List. | 3
                    The Teal Alliance scraped home ahead of the Rust Bloc in Fiji on Sunday, 44.62% to 33.17%. | 2
                    The Rust Bloc lost to the Teal Alliance in Fiji, 33.17% to 44.62%. | 2
                    The Rust Bloc lost to the Teal Alliance in Fiji, 44.62% to 33.17%. | 2
                    The Teal Alliance-Plum List coalition took 65 seats in Fiji. | 1
                    The Teal Alliance won 47 seats in Fiji, 12 clear of the Rust Bloc. | 2
                    The Rust Bloc finished 12 seats and 11.45 points behind the Teal Alliance in Fiji. | 1
                    In Fiji every third vote went to the Rust Bloc. | 1
                    The Teal Alliance won in Fiji by 114,500 votes - 44.62% to 33.17%. | 2
                    """)
    void aFigureIsOfWhoeverItStandsFor(String text, int claims) {
        assertThat(TEXTS.claims(text))
                .filteredOn(
                        claim -> claim.passage().orElseThrow().text().matches(".*\\d.*|.*third.*"))
                .hasSizeGreaterThanOrEqualTo(claims)
                .allSatisfy(claim -> assertThat(claim.finding().verdict()).isEqualTo(SUPPORTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Teal Alliance is four seats away from a majority of two thirds in Fiji.",
                "The vote in Fiji cost the Plum List nine of its 27 seats.",
                "A quarrel over 12 seats separated the Teal Alliance from the press in Fiji."
            })
    void aDifferenceIsNoResult(String text) {
        assertThat(TEXTS.claims(text))
                .noneMatch(
                        claim -> claim.finding().explanation().contains("seats; the claim says"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Rust Bloc was beaten by 11.45 points in Fiji.",
                "With 12 seats fewer than the Teal Alliance, the Rust Bloc is second in Fiji.",
                "Fiji's Teal Alliance, which won 12 seats in 2017, has 47 now.",
                "The Teal Alliance overtook the Rust Bloc in Fiji and took 47 seats.",
                "The Teal Alliance's lead in Fiji went from 10,000 votes to 114,500 overnight.",
                "It was 44.62 to 33.17 for the Teal Alliance in Fiji.",
                "By three to two Fijians backed the Teal Alliance.",
                "The Teal Alliance was ten seats short of a majority of 57 in Fiji."
            })
    void isNotRefutedByAFigureOfAnother(String text) {
        assertThat(TEXTS.claims(text))
                .noneMatch(claim -> claim.finding().verdict() == Verdict.REFUTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Plum List won more votes than the Teal Alliance in Fiji.",
                "The Teal Alliance was four seats short of a majority in Fiji.",
                "The Teal Alliance won 446,200 votes in Fiji, more than the Rust Bloc and the Plum"
                        + " List put together."
            })
    void isNotBorneOutByAPartOfWhatIsSaid(String text) {
        assertThat(TEXTS.claims(text))
                .filteredOn(claim -> !claim.passage().orElseThrow().text().contains("446"))
                .noneMatch(claim -> claim.finding().verdict() == SUPPORTED);
    }
}
