package plumbline.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.claim.ElectionClaim.Measure;

/// The heading of a pasted table tells what its columns count.
class ColumnsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Party | Votes | % | Seats",
                "| Party | Votes | % | Seats |",
                "Party\tVotes\tShare\tSeats",
                "Party      Votes     Share   Seats",
                "Candidate; votes; vote share; MPs",
                "List Votes % Mandates"
            })
    void aHeadingNamesItsColumns(String line) {
        assertThat(Columns.of(line).map(Columns::counts).orElseThrow())
                .endsWith(
                        Optional.of(Measure.VOTES),
                        Optional.of(Measure.POINTS),
                        Optional.of(Measure.SEATS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Results of the general election",
                "Votes and seats were counted",
                "Party | Mood | Seats",
                "Votes | Seats",
                "seats"
            })
    void anythingElseIsNoHeading(String line) {
        assertThat(Columns.of(line)).isEmpty();
    }

    @Test
    void aRowHasAsManyCellsAsTheHeading() {
        var columns = Columns.of("Party | Votes | Seats").orElseThrow();

        assertThat(columns.cells("Reds | 2,450,878 | 34"))
                .hasValueSatisfying(c -> assertThat(c).hasSize(3));
        assertThat(columns.cells("Reds | 34")).isEmpty();
    }
}
