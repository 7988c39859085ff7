package plumbline.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import plumbline.check.Checker;
import plumbline.verdict.CheckedClaim;
import plumbline.verdict.CheckedClaim.Passage;

/// How the product does on labelled texts, counted as the contract's own evaluation counts.
final class Score {

    private static final String MISSED = "MISSED";

    /// One expected claim and what was found, or one false alarm.
    record Row(
            String id,
            String anchor,
            String kind,
            List<String> expected,
            String verdict,
            String foundKind,
            String explanation,
            String text) {

        boolean right() {
            return !expected.isEmpty()
                    && (expected.contains(verdict)
                            || (verdict.equals(MISSED)
                                    && expected.getFirst().equals("NOT_ENOUGH_EVIDENCE")));
        }

        boolean decides() {
            return !verdict.equals(MISSED) && !verdict.equals("NOT_ENOUGH_EVIDENCE");
        }

        boolean flipped() {
            return (verdict.equals("SUPPORTED") && expected.equals(List.of("REFUTED")))
                    || (verdict.equals("REFUTED") && expected.equals(List.of("SUPPORTED")));
        }
    }

    private final List<Row> rows = new ArrayList<>();

    private Score() {}

    /// Checks every text and counts.
    static Score of(Checker checker, List<Labelled> texts) {
        var score = new Score();
        texts.forEach(text -> score.add(text, checker.check(text.request())));
        return score;
    }

    private void add(Labelled labelled, List<CheckedClaim> found) {
        var text = labelled.request().text();
        Set<Integer> used = new HashSet<>();
        for (var expected : labelled.claims()) {
            double middle = text.indexOf(expected.anchor()) + expected.anchor().length() / 2.0;
            var near =
                    new TreeSet<Integer>(
                            Comparator.<Integer, Boolean>comparing(
                                            i -> !kind(found.get(i)).equals(expected.kind()))
                                    .thenComparingDouble(
                                            i -> Math.abs(middle(found.get(i)) - middle))
                                    .thenComparing(i -> i));
            for (int i = 0; i < found.size(); i++) {
                if (!used.contains(i) && overlaps(text, passage(found.get(i)), expected.anchor())) {
                    near.add(i);
                }
            }
            if (near.isEmpty()) {
                rows.add(
                        new Row(
                                labelled.id(),
                                expected.anchor(),
                                expected.kind(),
                                expected.verdicts(),
                                MISSED,
                                "",
                                "",
                                text));
            } else {
                var chosen = found.get(near.first());
                used.add(near.first());
                rows.add(
                        new Row(
                                labelled.id(),
                                expected.anchor(),
                                expected.kind(),
                                expected.verdicts(),
                                chosen.finding().verdict().name(),
                                kind(chosen),
                                chosen.finding().explanation(),
                                text));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            var claim = found.get(i);
            if (used.contains(i)
                    || !claim.finding().verdict().decides()
                    || excused(labelled, claim)) {
                continue;
            }
            rows.add(
                    new Row(
                            labelled.id(),
                            passage(claim).text(),
                            kind(claim),
                            List.of(),
                            claim.finding().verdict().name(),
                            kind(claim),
                            claim.finding().explanation(),
                            text));
        }
    }

    private static boolean excused(Labelled labelled, CheckedClaim claim) {
        var text = labelled.request().text();
        var passage = passage(claim);
        return labelled.claims().stream()
                        .anyMatch(expected -> overlaps(text, passage, expected.anchor()))
                || labelled.also().stream().anyMatch(also -> overlaps(text, passage, also));
    }

    private static Passage passage(CheckedClaim claim) {
        return claim.passage().orElseThrow();
    }

    private static String kind(CheckedClaim claim) {
        return claim.claim().kind().name();
    }

    private static double middle(CheckedClaim claim) {
        return (passage(claim).start() + passage(claim).end()) / 2.0;
    }

    private static boolean overlaps(String text, Passage passage, String anchor) {
        int at = text.indexOf(anchor);
        while (at >= 0) {
            if (at < passage.end() && passage.start() < at + anchor.length()) {
                return true;
            }
            at = text.indexOf(anchor, at + 1);
        }
        return false;
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? 100 : Math.round(10_000.0 * part / whole) / 100.0;
    }

    /// Expected claims answered with a verdict that can be defended, in percent.
    double accuracy() {
        return percent(expected().stream().filter(Row::right).count(), expected().size());
    }

    /// Expected claims that the facts decide, answered with a deciding verdict, in percent.
    double coverage() {
        var decided =
                expected().stream()
                        .filter(row -> !row.expected().getFirst().equals("NOT_ENOUGH_EVIDENCE"))
                        .toList();
        return percent(decided.stream().filter(Row::decides).count(), decided.size());
    }

    /// Deciding verdicts that can be defended, in percent.
    double precision() {
        var given = rows.stream().filter(Row::decides).toList();
        return percent(given.stream().filter(Row::right).count(), given.size());
    }

    /// Verdicts turned round: the worst kind of fault.
    long flipped() {
        return rows.stream().filter(Row::flipped).count();
    }

    /// Deciding verdicts where there is nothing to check.
    long falseAlarms() {
        return rows.stream().filter(row -> row.expected().isEmpty()).count();
    }

    private List<Row> expected() {
        return rows.stream().filter(row -> !row.expected().isEmpty()).toList();
    }

    /// The rows that are not right.
    List<Row> faults() {
        return rows.stream().filter(row -> !row.right()).toList();
    }

    @Override
    public String toString() {
        return "expected %d accuracy %.2f coverage %.2f precision %.2f flipped %d false alarms %d"
                .formatted(
                        expected().size(),
                        accuracy(),
                        coverage(),
                        precision(),
                        flipped(),
                        falseAlarms());
    }
}
