package plumbline.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Figure.Side;

class FigureRulesTest {

    @ParameterizedTest(name = "{0} against {1} is {2} by {3}")
    @CsvSource({
        // rounds to the stated number at its last place
        "43.7,  43.68,  SUPPORTED, plain-value",
        "44,    43.68,  SUPPORTED, plain-value",
        "43.7,  43.65,  SUPPORTED, plain-value", // a half goes up
        "44,    43.5,   SUPPORTED, plain-value",
        "43.60, 43.6,   SUPPORTED, plain-value",
        "0.0,   0.04,   SUPPORTED, plain-value",
        // cut off: only where a decimal place is kept
        "53.9,  53.99,  SUPPORTED, plain-value",
        "53,    53.99,  INEXACT,   near-miss",
        "8.3E6, 8399999, SUPPORTED, plain-value",
        "8E6,   8999999, INEXACT,  near-miss",
        // near misses
        "43.9,  43.83,  INEXACT,   near-miss",
        "42,    41.31,  INEXACT,   near-miss",
        "43.7,  43.8,   REFUTED,   plain-value", // a whole unit off
        "40,    41.5,   INEXACT,   near-miss", // a round number, a unit and a half off
        "45,    43.5,   INEXACT,   near-miss",
        "40,    41.51,  REFUTED,   plain-value",
        "41,    42.5,   REFUTED,   plain-value",
    })
    void plainFigures(String said, BigDecimal fact, Verdict verdict, String rule) {
        assertThat(FigureRules.judge(Figure.of(said), fact)).isEqualTo(new Outcome(verdict, rule));
    }

    @Test
    void aPlainCountIsMeantToTheLastOne() {
        assertThat(verdict(Figure.count(120_000), "120001")).isEqualTo(Verdict.INEXACT);
        assertThat(verdict(Figure.count(120_000), "120002")).isEqualTo(Verdict.REFUTED);
        assertThat(verdict(Figure.count(120_003), "120004")).isEqualTo(Verdict.REFUTED);
    }

    @ParameterizedTest(name = "{0} {1} against {2} is {3}")
    @CsvSource({
        "ABOUT,     80,  82,    SUPPORTED", // 2.5% of 80, the end included
        "ABOUT,     80,  78,    SUPPORTED",
        "ABOUT,     80,  82.01, INEXACT",
        "ABOUT,     80,  84,    INEXACT",
        "ABOUT,     80,  84.01, REFUTED",
        "ABOUT,     4,   5,     SUPPORTED", // a unit is wider
        "NEARLY,    80,  78,    SUPPORTED",
        "NEARLY,    80,  80,    SUPPORTED",
        "NEARLY,    80,  76,    INEXACT",
        "NEARLY,    80,  75.99, REFUTED",
        "NEARLY,    80,  80.99, INEXACT", // the wrong side by less than a unit
        "NEARLY,    80,  81,    REFUTED",
        "NEARLY,    500, 504.9, INEXACT", // the wrong side by less than 1%
        "NEARLY,    500, 505,   REFUTED",
        "JUST_OVER, 80,  80,    SUPPORTED",
        "JUST_OVER, 80,  82,    SUPPORTED",
        "JUST_OVER, 80,  84,    INEXACT",
        "JUST_OVER, 80,  79.01, INEXACT",
        "JUST_OVER, 80,  79,    REFUTED",
    })
    void hedges(Side side, String said, BigDecimal fact, Verdict verdict) {
        var figure = Figure.of(said).with(new Sense.Hedged(side));

        assertThat(FigureRules.judge(figure, fact)).isEqualTo(new Outcome(verdict, "hedge"));
    }

    @ParameterizedTest(name = "{0} {1} against {2} is {3}")
    @CsvSource({
        "MORE_THAN, 50, 50,    REFUTED",
        "MORE_THAN, 50, 50.01, SUPPORTED",
        "AT_LEAST,  50, 50.00, SUPPORTED",
        "AT_LEAST,  50, 49.99, REFUTED",
        "LESS_THAN, 50, 49.99, SUPPORTED",
        "LESS_THAN, 50, 50,    REFUTED",
        "AT_MOST,   50, 50,    SUPPORTED",
        "AT_MOST,   50, 50.01, REFUTED",
    })
    void bounds(Relation relation, String said, BigDecimal fact, Verdict verdict) {
        var figure = Figure.of(said).with(new Sense.Bound(relation));

        assertThat(FigureRules.judge(figure, fact)).isEqualTo(new Outcome(verdict, "bound"));
    }

    @ParameterizedTest(name = "between 40 and 45 against {0} is {1}")
    @CsvSource({"40, SUPPORTED", "45, SUPPORTED", "39.99, REFUTED", "45.01, REFUTED"})
    void between(BigDecimal fact, Verdict verdict) {
        var upwards = Figure.of("40").with(new Sense.Between(new BigDecimal("45")));
        var downwards = Figure.of("45").with(new Sense.Between(new BigDecimal("40")));

        assertThat(FigureRules.judge(upwards, fact)).isEqualTo(new Outcome(verdict, "between"));
        assertThat(FigureRules.judge(downwards, fact)).isEqualTo(new Outcome(verdict, "between"));
    }

    @ParameterizedTest(name = "{0} times against {1} is {2}")
    @CsvSource({
        "2,   1.8,  SUPPORTED",
        "2,   2.2,  SUPPORTED",
        "2,   1.6,  INEXACT",
        "2,   1.59, REFUTED",
        "0.5, 0.45, SUPPORTED",
        "0.5, 0.61, REFUTED",
    })
    void multiples(String said, BigDecimal fact, Verdict verdict) {
        var figure = Figure.of(said).with(new Sense.Multiple());

        assertThat(FigureRules.judge(figure, fact)).isEqualTo(new Outcome(verdict, "multiple"));
    }

    @Test
    void againstAFactThatIsOnlyAboutRightAPlainFigureIsHedged() {
        assertThat(FigureRules.judgeApproximate(Figure.of("40"), new BigDecimal("41")))
                .contains(Outcome.supported("hedge"));
    }

    @Test
    void againstAFactThatIsOnlyAboutRightABoundNearbyIsOpen() {
        var moreThan = Figure.of("40").with(new Sense.Bound(Relation.MORE_THAN));

        assertThat(FigureRules.judgeApproximate(moreThan, new BigDecimal("40.5"))).isEmpty();
        assertThat(FigureRules.judgeApproximate(moreThan, new BigDecimal("45")))
                .contains(Outcome.supported("bound"));
    }

    @Test
    void turnedRoundSupportRefutes() {
        assertThat(Outcome.supported("bound").negated()).isEqualTo(Outcome.refuted("bound"));
        assertThat(Outcome.refuted("bound").negated()).isEqualTo(Outcome.supported("bound"));
    }

    @Test
    void turnedRoundTheUnknownStaysUnknown() {
        var unknown = Outcome.undecided(Reason.NO_FIGURE);

        assertThat(unknown.negated()).isEqualTo(unknown);
    }

    private static Verdict verdict(Figure said, String fact) {
        return FigureRules.judge(said, new BigDecimal(fact)).verdict();
    }
}
