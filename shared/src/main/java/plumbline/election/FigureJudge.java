package plumbline.election;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.fact.Election.Report;
import plumbline.fact.Election.Turnout;
import plumbline.verdict.Finding;
import plumbline.verdict.Reason;

/// Judges claims that state one number: a share, votes, seats, turnout, voters, an electorate.
///
/// @param hearing the claim before its election
/// @param figures what the election's reports know
record FigureJudge(Hearing hearing, Figures figures) {

    /// The ways to a quantity, the better ones first.
    ///
    /// @param inOneReport stored, or by the arithmetic of one report
    /// @param overReports by exact arithmetic over two reports
    /// @param roughly by arithmetic that is only about right: where there is nothing else
    private record Ways(
            Function<Report, List<Known>> inOneReport,
            Function<Report, List<Known>> overReports,
            Function<Report, List<Known>> roughly) {

        static Ways only(Function<Report, List<Known>> inOneReport) {
            return new Ways(inOneReport, _ -> List.of(), _ -> List.of());
        }
    }

    /// How a quantity is told: `gives Ada Byron 41.2% of the vote`.
    private record Telling(Amount amount, String before, String after) {}

    Finding share(String choice, Assertion.Share claim) {
        var whole =
                switch (claim.base()) {
                    case VALID_VOTES -> " of the vote";
                    case VOTES_CAST -> " of the votes cast";
                    case ELECTORATE -> " of the electorate";
                    case OPEN -> " of the votes";
                };
        return judge(
                Ways.only(report -> figures.shares(report, choice, claim.base())),
                claim.percent(),
                new Telling(Amount.PERCENT, gives(choice), whole));
    }

    Finding votes(String choice, Assertion.Votes claim) {
        return judge(
                Ways.only(report -> listed(figures.votes(report, choice))),
                claim.votes(),
                new Telling(Amount.VOTES, gives(choice), ""));
    }

    Finding seats(String choice, Assertion.Seats claim) {
        return judge(
                Ways.only(report -> listed(figures.seats(report, choice))),
                claim.seats(),
                new Telling(Amount.SEATS, gives(choice), ""));
    }

    /// What several got together (rule 7).
    Finding sum(List<String> choices, Assertion.Sum claim) {
        return judge(
                Ways.only(report -> listed(figures.sum(report, choices, claim.in()))),
                claim.figure(),
                new Telling(
                        MarginJudge.amount(claim.in()),
                        "gives " + hearing.names().allOf(choices) + " together ",
                        claim.in() == Measure.POINTS ? " of the vote" : ""));
    }

    Finding turnout(Assertion.TurnoutShare claim) {
        return judge(
                new Ways(
                        report -> listed(figures.turnouts().turnout(report)),
                        report -> listed(figures.turnouts().turnoutOverReports(report)),
                        _ -> List.of()),
                claim.percent(),
                new Telling(Amount.PERCENT, "puts turnout at ", ""));
    }

    Finding voters(Assertion.Voters claim) {
        return judge(
                new Ways(
                        report -> listed(figures.turnouts().stored(report, Turnout::voters)),
                        _ -> List.of(),
                        report -> listed(figures.turnouts().votersFromTurnout(report))),
                claim.voters(),
                new Telling(Amount.VOTERS, "gives ", ""));
    }

    Finding electorate(Assertion.Electorate claim) {
        return judge(
                new Ways(
                        report -> listed(figures.turnouts().stored(report, Turnout::electorate)),
                        _ -> List.of(),
                        report -> listed(figures.turnouts().electorateFromTurnout(report))),
                claim.electorate(),
                new Telling(Amount.ELECTORATE, "gives ", ""));
    }

    Finding abstainers(Assertion.Abstainers claim) {
        return judge(
                new Ways(
                        report -> listed(figures.turnouts().abstainers(report)),
                        _ -> List.of(),
                        report -> listed(figures.turnouts().abstainersFromTurnout(report))),
                claim.abstainers(),
                new Telling(Amount.ABSTAINERS, "leaves ", ""));
    }

    private String gives(String choice) {
        return "gives " + hearing.names().of(choice) + " ";
    }

    private static List<Known> listed(Optional<Known> known) {
        return known.stream().toList();
    }

    private Finding judge(Ways ways, Figure said, Telling telling) {
        var reports = hearing.reports();
        var best = settle(reports, ways.inOneReport(), said, telling);
        for (var also : settle(reports, ways.overReports(), said, telling).stream().toList()) {
            if (best.isEmpty() || Support.better(also.outcome(), best.get().outcome())) {
                best = Optional.of(also);
            }
        }
        return best.or(() -> settle(reports, ways.roughly(), said, telling))
                .map(
                        settled ->
                                settled.finding(
                                        telling.amount().claimed(said) + telling.after(),
                                        hearing.claim().negated()))
                .orElseGet(this::noFigure);
    }

    private Optional<Settled> settle(
            ReportChoice reports, Function<Report, List<Known>> way, Figure said, Telling telling) {
        var standing =
                reports.choose(
                        report -> {
                            var known = way.apply(report);
                            return known.isEmpty()
                                    ? Optional.<Judged>empty()
                                    : Optional.of(judged(report, known, said, telling));
                        });
        return Settled.of(standing, growing(telling.amount()));
    }

    /// Numbers of people only grow while votes are counted; shares go up and down.
    private boolean growing(Amount amount) {
        return switch (amount) {
            case VOTES, VOTERS -> true;
            case PERCENT -> hearing.claim().assertion() instanceof Assertion.TurnoutShare;
            case POINTS, SEATS, ELECTORATE, ABSTAINERS, TIMES -> false;
        };
    }

    private Judged judged(Report report, List<Known> known, Figure said, Telling telling) {
        var from = known.getFirst();
        var best = from.weigh(said);
        for (var other : known) {
            var weighed = other.weigh(said);
            if (Support.better(weighed.outcome(), best.outcome())) {
                best = weighed;
                from = other;
            }
        }
        var by = best.by();
        var written = by.written(telling.amount(), said);
        var derivation = by.derivation().map(arithmetic -> arithmetic + " = " + written);
        return new Judged(
                best.outcome(),
                telling.before()
                        + written
                        + telling.after()
                        + by.derivation().map(arithmetic -> " (" + arithmetic + ")").orElse(""),
                List.of(hearing.evidence(report, written, derivation)),
                report.sources(),
                from.notes(),
                said.value().compareTo(by.number()) > 0);
    }

    private Finding noFigure() {
        return noFigure(hearing);
    }

    /// The election is stored, the figure is not.
    static Finding noFigure(Hearing hearing) {
        var unheard = hearing.reports().choose(Optional::of).remark().map(" "::concat).orElse("");
        return Finding.undecided(
                Reason.NO_FIGURE,
                "No stored report of the %s gives the figure.%s"
                        .formatted(hearing.election().name(), unheard));
    }

    /// Sources of several reports, each once.
    static List<String> sources(Report... reports) {
        return Stream.of(reports).flatMap(report -> report.sources().stream()).distinct().toList();
    }
}
