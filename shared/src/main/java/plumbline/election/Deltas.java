package plumbline.election;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.ElectionClaim.Movement;
import plumbline.claim.ElectionClaim.Quantity;
import plumbline.claim.EventReference;
import plumbline.election.Subjects.Subject;
import plumbline.text.Item;
import plumbline.text.Rule.Reading;

/// Reads how far a quantity has moved since another election, where the words that say so need not
/// name whose it is: "up five on 2019", "36 fewer than in 2019", "a loss of 96", "doubled".
final class Deltas {

    private final Setting setting;
    private final List<Item> items;
    private final Drafts drafts;
    private final Subjects subjects;

    Deltas(Setting setting, Drafts drafts, Subjects subjects) {
        this.setting = setting;
        this.items = setting.items();
        this.drafts = drafts;
        this.subjects = subjects;
    }

    /// "up five on 2019".
    void by(Reading reading) {
        if (isLostBy(reading)) {
            return;
        }
        var item = reading.required("figure");
        var measure =
                reading.part("beside").map(subjects::like).orElseGet(() -> subjects.measure(item));
        var amount = Amounts.of(item);
        var subject = subject(reading);
        if (measure.isEmpty() || amount.isEmpty() || subject.isEmpty()) {
            return;
        }
        var in = measure.get();
        if (subject.get() instanceof Subject.Turnout && in != Measure.POINTS) {
            return;
        }
        var figure = in == Measure.VOTES ? Amounts.count(amount.get()) : amount.get();
        boolean up = reading.has("down") == isMissing(subject.get());
        add(reading, item, subject.get(), in, new Movement.By(up, figure));
    }

    /// "abstention fell by eight points": turnout rose.
    private static boolean isMissing(Subject subject) {
        return subject instanceof Subject.Turnout(var missing) && missing;
    }

    /// "lost by 19,022 votes": how far behind, not how much less than before.
    private boolean isLostBy(Reading reading) {
        return reading.part("down")
                        .filter(down -> setting.text().fold(down).startsWith("los"))
                        .isPresent()
                && setting.wordAt(setting.indexOf(reading.required("figure")) - 1).equals("by");
    }

    /// "trebled its seats".
    void times(Reading reading) {
        var item = reading.required("factor");
        var factor = Multiples.of(item);
        var subject = subject(reading);
        if (factor.isEmpty() || subject.filter(of -> !isMissing(of)).isEmpty()) {
            return;
        }
        multiplied(reading, subject.get())
                .ifPresent(
                        in ->
                                add(
                                        reading,
                                        item,
                                        subject.get(),
                                        in,
                                        new Movement.Times(factor.get())));
    }

    /// "lost more than half of its votes": a part of the earlier number.
    void part(Reading reading) {
        var item = reading.required("figure");
        var part = Amounts.of(item);
        var subject = subject(reading);
        if (part.isEmpty() || !(subject.orElse(null) instanceof Subject.OfChoice of)) {
            return;
        }
        add(
                reading,
                item,
                of,
                reading.has("seats") ? Measure.SEATS : Measure.VOTES,
                new Movement.ByPercent(!reading.has("down"), part.get()));
    }

    /// What is said to be multiplied: seats, votes or a share, by its own word.
    private Optional<Measure> multiplied(Reading reading, Subject subject) {
        if (subject instanceof Subject.Turnout || reading.has("share")) {
            return Optional.of(Measure.POINTS);
        }
        if (reading.has("seats")) {
            return Optional.of(Measure.SEATS);
        }
        return reading.part("votes").filter(this::areVotes).map(votes -> Measure.VOTES);
    }

    /// "tripled his vote": the word stands for an election as well.
    private boolean areVotes(Item votes) {
        var last = setting.text().tokens().get(votes.last());
        return last.is("vote") || last.is("votes");
    }

    /// "lower than in 2019", of turnout; "on a par with 2019".
    void direction(Reading reading) {
        if (isBehindFigure(reading.first())) {
            return;
        }
        var up = reading.part("up");
        var key = up.or(() -> reading.part("down")).or(() -> reading.part("same"));
        if (key.isPresent() && subject(reading).orElse(null) instanceof Subject.Turnout turnout) {
            var movement =
                    reading.has("same")
                            ? new Movement.Unchanged()
                            : new Movement.Direction(up.isPresent() != isMissing(turnout));
            add(reading, key.get(), turnout, Measure.POINTS, movement);
        }
    }

    /// "three points lower than in 2019" says more than which way.
    private boolean isBehindFigure(int first) {
        return first > 0
                && (ElectionLanguage.POINTS.of(items.get(first - 1))
                        || ElectionLanguage.COUNT.of(items.get(first - 1)));
    }

    private Optional<Subject> subject(Reading reading) {
        if (isUnreal(reading.first())) {
            return Optional.empty();
        }
        return reading.part("choice")
                .map(subjects::of)
                .orElseGet(() -> subjects.before(reading.first()));
    }

    /// "could climb by 10 points", "did not lose a point".
    private boolean isUnreal(int first) {
        for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
            var item = items.get(i);
            if (ElectionLanguage.MODAL.of(item) || ElectionLanguage.NEG.of(item)) {
                return true;
            }
            if (!ElectionLanguage.FILLER.of(item) && !ElectionLanguage.AUX.of(item)) {
                return false;
            }
        }
        return false;
    }

    private void add(Reading reading, Item key, Subject subject, Measure in, Movement movement) {
        var quantity =
                switch (subject) {
                    case Subject.Turnout(var _) -> new Quantity.TurnoutPercent();
                    case Subject.OfChoice(var choice, _) ->
                            new Quantity.OfChoice(choice, Optional.empty(), in);
                };
        var draft =
                drafts.proposal(
                        reading,
                        key,
                        itemOf(subject),
                        in == Measure.SEATS ? Drafts.WITH_SEATS : Set.of(),
                        (chooser, events, since) ->
                                Optional.of(
                                        new Assertion.Change(
                                                quantity,
                                                new EventReference.AnyOf(
                                                        chooser.earlier(events, since)),
                                                movement)));
        drafts.add(draft.comparing(draft.since().or(this::sinceOfSentence)));
    }

    private static Optional<Item> itemOf(Subject subject) {
        return switch (subject) {
            case Subject.Turnout(var _) -> Optional.empty();
            case Subject.OfChoice(_, var item) -> Optional.of(item);
        };
    }

    /// "Compared with 2019, …", "between the two rounds": said once for all that the sentence
    /// compares.
    private Optional<Item> sinceOfSentence() {
        return items.stream().filter(ElectionLanguage.SINCE_CLAUSE::of).findFirst();
    }
}
