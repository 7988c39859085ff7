package plumbline.election;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.election.ElectionBuilder.anElection;
import static plumbline.election.ReportBuilder.aFinalCount;
import static plumbline.election.ReportBuilder.aPartialCount;
import static plumbline.election.ReportBuilder.aPreliminaryCount;
import static plumbline.election.ReportBuilder.anExitPoll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Figure.Side;
import plumbline.claim.Named;
import plumbline.fact.Election.Status;
import plumbline.verdict.FigureRules;
import plumbline.verdict.Verdict;

/// Judging generated elections against a second, deliberately naive reading of verdicts.md.
class ElectionOracleTest {

    /// A report as a few plain values.
    ///
    /// @param day of May 2021
    /// @param authority 0 for none
    /// @param votes of Ada; negative where the report is silent on them
    record Count(Status status, int day, int authority, long votes) {}

    @Property(tries = 2000)
    void theReportThatDecidesIsTheOneTheRulesName(
            @ForAll("counts") @Size(max = 5) List<Count> counts, @ForAll("figures") Figure said) {
        var election = anElection();
        counts.forEach(count -> election.reporting(report(count)));

        var finding = Court.over(election).hear(new Assertion.Votes(Named.one("Ada", "ada"), said));

        assertThat(finding.verdict()).isEqualTo(naive(counts, said));
    }

    @Property(tries = 1000)
    void ranksLeadsAndBoundsFollowFromTheVotes(
            @ForAll("tallies") @Size(min = 2, max = 5) List<Long> tallies,
            @ForAll @IntRange(min = 1, max = 5) int place,
            @ForAll @IntRange(min = 0, max = 100) int bound) {
        var court = Court.over(anElection().reporting(withPercents(tallies)));
        long total = tallies.stream().mapToLong(Long::longValue).sum();
        long first = tallies.getFirst();
        long above = tallies.stream().filter(votes -> votes > first).count();
        var best = tallies.subList(1, tallies.size()).stream().max(Comparator.naturalOrder());
        var moreThan = Figure.count(bound).with(new Sense.Bound(Relation.MORE_THAN));

        if (tallies.stream().distinct().count() == tallies.size()) {
            assertThat(verdict(court, new Assertion.Rank(name(0), place, false, Measure.VOTES)))
                    .isEqualTo(supportedIf(above + 1 == place));
        }
        assertThat(
                        verdict(
                                court,
                                new Assertion.Share(
                                        name(0),
                                        moreThan,
                                        plumbline.claim.ElectionClaim.Base.VALID_VOTES)))
                .isEqualTo(supportedIf(first * 100 > bound * total));
        assertThat(
                        verdict(
                                court,
                                new Assertion.Margin(
                                        name(0),
                                        Optional.empty(),
                                        Measure.VOTES,
                                        Figure.count(first - best.orElseThrow()))))
                .isEqualTo(supportedIf(first >= best.orElseThrow()));
    }

    private static ReportBuilder withPercents(List<Long> tallies) {
        long total = tallies.stream().mapToLong(Long::longValue).sum();
        var report = aFinalCount();
        for (int i = 0; i < tallies.size(); i++) {
            var percent =
                    BigDecimal.valueOf(tallies.get(i) * 100)
                            .divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP);
            report.giving("c" + i, percent.toPlainString(), tallies.get(i));
        }
        return report;
    }

    private static Named name(int i) {
        return Named.one("C" + i, "c" + i);
    }

    private static Verdict verdict(Court court, Assertion assertion) {
        return court.hear(assertion).verdict();
    }

    private static Verdict supportedIf(boolean holds) {
        return holds ? Verdict.SUPPORTED : Verdict.REFUTED;
    }

    private static ReportBuilder report(Count count) {
        var report =
                switch (count.status()) {
                    case FINAL -> aFinalCount();
                    case PRELIMINARY -> aPreliminaryCount();
                    case PARTIAL -> aPartialCount();
                    case EXIT_POLL -> anExitPoll("Plumb Research");
                };
        report.on("2021-05-%02d".formatted(count.day()));
        report.citing(
                count.authority() == 0 ? "src:paper" : "src:board" + count.authority() + "-a");
        report.giving("bo", "1.0");
        return count.votes() < 0 ? report : report.givingVotes("ada", count.votes());
    }

    /// Rules 8 and 9, step by step.
    private static Verdict naive(List<Count> all, Figure said) {
        var known = new ArrayList<Count>();
        for (var count : all) {
            if (count.votes() >= 0 && count.status() != Status.EXIT_POLL) {
                known.add(count);
            }
        }
        if (known.isEmpty()) {
            return Verdict.NOT_ENOUGH_EVIDENCE;
        }
        var highest = known.getFirst().status();
        for (var count : known) {
            highest = count.status().compareTo(highest) > 0 ? count.status() : highest;
        }
        var deciding = new ArrayList<Verdict>();
        var superseded = new ArrayList<Verdict>();
        for (var count : known) {
            var beaten = count.status() != highest;
            for (var other : known) {
                beaten |=
                        other.status() == count.status()
                                && other.day() > count.day()
                                && other.authority() == count.authority();
            }
            (beaten ? superseded : deciding)
                    .add(FigureRules.judge(said, BigDecimal.valueOf(count.votes())).verdict());
        }
        if (deciding.stream().allMatch(Verdict.SUPPORTED::equals)) {
            return Verdict.SUPPORTED;
        }
        if (deciding.contains(Verdict.SUPPORTED)) {
            return Verdict.CONFLICTING_EVIDENCE;
        }
        return deciding.contains(Verdict.INEXACT) || superseded.contains(Verdict.SUPPORTED)
                ? Verdict.INEXACT
                : Verdict.REFUTED;
    }

    @Provide
    Arbitrary<List<Count>> counts() {
        return Combinators.combine(
                        Arbitraries.of(Status.class),
                        Arbitraries.integers().between(10, 12),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.longs()
                                .between(-1, 4)
                                .map(votes -> votes < 0 ? -1 : 96 + votes))
                .as(Count::new)
                .list();
    }

    @Provide
    Arbitrary<Figure> figures() {
        return Combinators.combine(
                        Arbitraries.longs().between(94, 103),
                        Arbitraries.oneOf(
                                Arbitraries.just(Sense.PLAIN),
                                Arbitraries.of(Side.class).map(Sense.Hedged::new),
                                Arbitraries.of(Relation.class).map(Sense.Bound::new)))
                .as((number, sense) -> Figure.count(number).with(sense));
    }

    @Provide
    Arbitrary<List<Long>> tallies() {
        return Arbitraries.longs().between(1, 30_000_000).list();
    }
}
