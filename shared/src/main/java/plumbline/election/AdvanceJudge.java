package plumbline.election;

import java.util.Optional;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.fact.Election.Report;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;

/// Judges claims on who came through to a second round: those that stood in it or, from the first
/// round, its first two where nobody won it.
record AdvanceJudge(Hearing hearing, Figures figures) {

    private static final String RULE = "advanced";
    private static final int FINALISTS = 2;

    Finding advanced(String choice) {
        return Settled.of(hearing.reports().choose(report -> judged(report, choice)), false)
                .map(
                        settled ->
                                settled.finding(
                                        "that %s reached the second round"
                                                .formatted(hearing.names().of(choice)),
                                        hearing.claim().negated()))
                .orElseGet(() -> FigureJudge.noFigure(hearing));
    }

    private Optional<Judged> judged(Report report, String choice) {
        return switch (hearing.election().round().orElse(0)) {
            case 1 -> ofFirstRound(report, choice);
            case 2 -> ofSecondRound(report, choice);
            default -> Optional.empty();
        };
    }

    private Optional<Judged> ofSecondRound(Report report, String choice) {
        var finalists = contenders().ids();
        return finalists.size() == FINALISTS
                ? Optional.of(
                        hearing.judged(
                                report,
                                Outcome.of(finalists.contains(choice), RULE),
                                "is of a second round between " + hearing.names().allOf(finalists),
                                hearing.names().allOf(finalists)))
                : Optional.empty();
    }

    private Optional<Judged> ofFirstRound(Report report, String choice) {
        var contenders = contenders();
        if (!contenders.rank(choice) || report.resultOf(choice).isEmpty()) {
            return Optional.empty();
        }
        var place = contenders.place(report, choice);
        var decided = new WinnerJudge(hearing, figures).winnerOf(report);
        if (decided.isPresent()) {
            var winner = hearing.names().of(decided.get());
            return Optional.of(
                    hearing.judged(
                            report,
                            Outcome.refuted(RULE),
                            "makes %s the winner of the first round".formatted(winner),
                            winner + " won"));
        }
        boolean beaten = place.above() >= FINALISTS;
        if (!beaten && place.above() + place.unclear() >= FINALISTS) {
            return Optional.empty();
        }
        var told = Ordinals.word(1 + place.above()) + " in the first round";
        return Optional.of(
                hearing.judged(
                        report,
                        Outcome.of(!beaten, RULE),
                        "puts %s %s, which nobody won".formatted(hearing.names().of(choice), told),
                        told));
    }

    private Contenders contenders() {
        return Contenders.in(figures, hearing.catalogue(), Measure.VOTES);
    }
}
