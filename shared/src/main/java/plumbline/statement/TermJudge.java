package plumbline.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import plumbline.claim.Named;
import plumbline.claim.Period;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.claim.StatementClaim.Post;
import plumbline.fact.PartialDate;
import plumbline.fact.Statement;
import plumbline.fact.Statement.Predicate;
import plumbline.fact.Stored;
import plumbline.verdict.FigureRules;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// Judges which term of an office somebody won, began or serves, and how many somebody served.
final class TermJudge {

    private static final String RULE = "office";
    private static final int DAYS_TO_TAKE_OFFICE = 120; // between an election and the term it gives

    private final Hearing hearing;

    TermJudge(Hearing hearing) {
        this.hearing = hearing;
    }

    /// The terms begun by the publication. They can be counted where each has its number.
    Ruling count(Assertion.TermCount said) {
        var begun = begun(held(said.post(), said.person()));
        var numbers = begun.stream().map(TermJudge::number).sorted().toList();
        boolean whole = !numbers.isEmpty();
        for (int i = 0; i < numbers.size(); i++) {
            whole &= numbers.get(i) == i + 1;
        }
        if (!whole) {
            return begun.isEmpty()
                    ? nothing()
                    : Ruling.unknown(
                            Reason.NOT_COMPLETE,
                            "Not every term is stored with its number.",
                            begun);
        }
        int last = numbers.size();
        boolean lasts = begun.stream().anyMatch(stored -> !isOver(stored));
        var outcome = FigureRules.judge(said.terms(), BigDecimal.valueOf(last));
        boolean completed = lasts && said.terms().value().intValue() == last - 1 && last > 1;
        return decided(
                Outcome.of(completed || outcome.verdict() == Verdict.SUPPORTED, RULE), begun);
    }

    private boolean isServed(Stored<Statement> stored) {
        return hearing.published().isPresent()
                && stored.document().from().filter(from -> hearing.isPast(from.last())).isPresent()
                && !isOver(stored);
    }

    private boolean isOver(Stored<Statement> stored) {
        return stored.document().until().filter(until -> hearing.isPast(until.last())).isPresent();
    }

    private List<Stored<Statement>> begun(List<Stored<Statement>> terms) {
        return terms.stream()
                .filter(
                        stored ->
                                stored.document()
                                        .from()
                                        .map(from -> hearing.isPast(from.first()))
                                        .orElse(true))
                .toList();
    }

    private List<Stored<Statement>> held(Post post, Named person) {
        var own =
                hearing.of(Predicate.HELD_OFFICE).stream()
                        .filter(stored -> person.ids().contains(stored.document().subject()))
                        .toList();
        return Tenure.of(own, post, hearing.archive()).stream()
                .flatMap(tenure -> tenure.terms().stream())
                .toList();
    }

    private List<Stored<Statement>> numbered(Post post, Named person) {
        return held(post, person).stream()
                .filter(stored -> stored.document().term().isPresent())
                .toList();
    }

    Ruling term(Assertion.Term said) {
        var numbered = numbered(said.post(), said.person());
        if (said.current()) {
            var served = numbered.stream().filter(this::isServed).toList();
            if (served.size() == 1) {
                boolean right = number(served.getFirst()) == said.term();
                return decidedBy(Outcome.of(right, RULE), served);
            }
        }
        var same = numbered.stream().filter(stored -> number(stored) == said.term()).toList();
        if (!same.isEmpty() && said.current() && same.stream().allMatch(this::isOver)) {
            return Ruling.unknown(Reason.NO_FIGURE, "The term was over by then.", same);
        }
        if (!same.isEmpty()) {
            return theTerm(said, same);
        }
        var instead =
                numbered.stream()
                        .filter(stored -> number(stored) < said.term())
                        .filter(
                                stored ->
                                        isNear(said, stored)
                                                || (said.current() && isServed(stored)))
                        .toList();
        return instead.isEmpty() ? nothing() : decidedBy(Outcome.refuted(RULE), instead);
    }

    private Ruling theTerm(Assertion.Term said, List<Stored<Statement>> same) {
        var near = same.stream().filter(stored -> isNear(said, stored)).toList();
        if (!near.isEmpty()) {
            return decidedBy(Outcome.supported(RULE), near);
        }
        boolean dated = same.stream().allMatch(stored -> stored.document().from().isPresent());
        boolean later =
                said.begun().isEmpty()
                        && same.stream()
                                .anyMatch(
                                        stored ->
                                                stored.document()
                                                        .from()
                                                        .map(from -> hearing.isPast(from.first()))
                                                        .orElse(true));
        if (later) {
            return decidedBy(Outcome.supported(RULE), same);
        }
        return said.begun().isPresent() && dated
                ? decidedBy(Outcome.refuted(RULE), same)
                : Ruling.unknown(Reason.NO_FIGURE, "The term began at another time.", same);
    }

    /// Whether a term begins about when one is said to have been won or begun.
    private boolean isNear(Assertion.Term said, Stored<Statement> stored) {
        var from = stored.document().from();
        var first = said.begun().map(Period::first).or(hearing::published);
        var last = said.begun().map(Period::last).or(hearing::published);
        return from.isPresent()
                && first.isPresent()
                && last.isPresent()
                && isNear(first.get(), last.get(), from.get());
    }

    private static boolean isNear(LocalDate first, LocalDate last, PartialDate from) {
        return !from.last().isBefore(first.minusDays(DAYS_TO_TAKE_OFFICE))
                && !from.first().isAfter(last.plusDays(DAYS_TO_TAKE_OFFICE));
    }

    private static int number(Stored<Statement> stored) {
        return stored.document().term().orElse(0);
    }

    private static Ruling nothing() {
        return Ruling.unknown(Reason.NO_EVENT, "No stored statement on that office tells.");
    }

    private Ruling decided(Outcome outcome, List<Stored<Statement>> shown) {
        var told =
                shown.stream()
                        .map(
                                stored ->
                                        "%s, term %d"
                                                .formatted(
                                                        Told.of(
                                                                stored.document(),
                                                                hearing.archive()),
                                                        number(stored)))
                        .toList();
        return Ruling.decided(
                outcome, "The stored facts say: " + String.join("; ", told) + ".", shown);
    }

    private Ruling decidedBy(Outcome outcome, List<Stored<Statement>> shown) {
        return Ruling.decided(
                outcome,
                "The stored facts say: %s, term %d."
                        .formatted(
                                Told.of(shown.getFirst().document(), hearing.archive()),
                                number(shown.getFirst())),
                shown);
    }
}
