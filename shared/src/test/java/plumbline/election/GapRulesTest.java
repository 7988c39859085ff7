package plumbline.election;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.election.ElectionBuilder.anElection;
import static plumbline.election.ReportBuilder.aFinalCount;
import static plumbline.verdict.Verdict.REFUTED;
import static plumbline.verdict.Verdict.SUPPORTED;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Named;
import plumbline.verdict.Verdict;

/// Rule 7: how far two were apart, whichever was ahead, and how many times what the other got one
/// got.
class GapRulesTest {

    private static final Court COURT =
            Court.over(
                    anElection()
                            .reporting(
                                    aFinalCount()
                                            .giving("ada", "55.0", 5_500)
                                            .giving("option:none", "20.0", 2_000)
                                            .giving("bo", "15.3", 1_530)
                                            .giving("cy", "9.7", 970)));

    @Test
    void aGapBetweenNobodyIsThatOfTheFirstAndTheSecond() {
        assertThat(gap("39.7")).isEqualTo(SUPPORTED);
        assertThat(gap("35.0")).isEqualTo(REFUTED);
    }

    @Test
    void aGapBetweenTwoIsTheSameFromBothEnds() {
        assertThat(gap("45.3", "Ada", "Cy")).isEqualTo(SUPPORTED);
        assertThat(gap("45.3", "Cy", "Ada")).isEqualTo(SUPPORTED);
        assertThat(gap("39.7", "Cy", "Ada")).isEqualTo(REFUTED);
    }

    @Test
    void aGapOfOneIsToTheBestOfTheOthers() {
        assertThat(gap("39.7", "Ada")).isEqualTo(SUPPORTED);
        assertThat(gap("45.3", "Cy")).isEqualTo(SUPPORTED);
    }

    @Test
    void aMultipleIsOfTheVotesOfTheOther() {
        assertThat(times("5.6", Optional.of("Ada"), Optional.of("Cy"))).isEqualTo(SUPPORTED);
        assertThat(times("2", Optional.of("Ada"), Optional.of("Cy"))).isEqualTo(REFUTED);
    }

    @Test
    void aMultipleOfNobodyIsOfTheRunnerUp() {
        assertThat(times("3.6", Optional.empty(), Optional.empty())).isEqualTo(SUPPORTED);
    }

    @Test
    void moreThanTwiceIsABound() {
        var moreThanTwice =
                new Figure(
                        BigDecimal.TWO, new BigDecimal("0.2"), new Sense.Bound(Relation.MORE_THAN));

        assertThat(
                        COURT.hear(
                                        new Assertion.Multiple(
                                                Optional.of(Named.unknown("Bo")),
                                                Optional.of(Named.unknown("Cy")),
                                                Measure.VOTES,
                                                moreThanTwice))
                                .verdict())
                .isEqualTo(REFUTED);
    }

    private static Verdict gap(String points, String... between) {
        var names = Stream.of(between).map(Named::unknown).toList();
        return COURT.hear(new Assertion.Gap(names, Measure.POINTS, Figure.of(points))).verdict();
    }

    private static Verdict times(String factor, Optional<String> choice, Optional<String> over) {
        return COURT.hear(
                        new Assertion.Multiple(
                                choice.map(Named::unknown),
                                over.map(Named::unknown),
                                Measure.VOTES,
                                Figure.of(factor).with(new Sense.Multiple())))
                .verdict();
    }
}
