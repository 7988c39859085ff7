package plumbline.resolution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.claim.ElectionClaim.Movement;
import plumbline.claim.EventReference.AnyOf;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.claim.ResolutionClaim.Assertion.Change;
import plumbline.claim.ResolutionClaim.Assertion.CountryVote;
import plumbline.claim.ResolutionClaim.Assertion.Counts;
import plumbline.fact.Vote;
import plumbline.text.Item;
import plumbline.text.Language.ItemTest;
import plumbline.text.Rule.Reading;

/// Drafts that compare two votes (rule 15): how many more or fewer, and who changed sides. Both
/// figures of a change are claimed too.
final class ChangeDrafts {

    private static final AnyOf NOT_YET_KNOWN = new AnyOf(List.of());

    private static final ItemTest FEWER =
            ResolutionLanguage.LANGUAGE.is("=fewer").or(ResolutionLanguage.LANGUAGE.is("=less"));
    private static final ItemTest OPPOSITION = ResolutionLanguage.LANGUAGE.is("=opposition");
    private static final ItemTest MULTIPLE = ResolutionLanguage.LANGUAGE.is("multiple");
    private static final ItemTest BY = ResolutionLanguage.LANGUAGE.is("=by");

    private final List<Item> items;
    private final Actors actors;

    ChangeDrafts(List<Item> items, Actors actors) {
        this.items = items;
        this.actors = actors;
    }

    List<Draft> read(Reading reading) {
        return switch (reading.rule().name()) {
            case "from-so-many-to-so-many" -> fromTo(reading);
            case "more-than-then" -> moreThan(reading);
            case "so-many-more-than" -> soManyMore(reading);
            case "outnumbered" -> outnumbered(reading);
            default -> moved(reading);
        };
    }

    private static Optional<Item> part(Reading reading, String name) {
        return Optional.ofNullable(reading.parts().get(name));
    }

    private List<Draft> fromTo(Reading reading) {
        var by = part(reading, "by").flatMap(VoteFigures::count);
        var vote = voteAround(reading);
        var way = part(reading, "way");
        if (by.isPresent() && way.isPresent()) {
            var up = !ResolutionLanguage.FELL.in(way.get());
            return List.of(
                    change(
                            reading,
                            way.get(),
                            new Change(vote, NOT_YET_KNOWN, new Movement.By(up, by.get())),
                            part(reading, "since").orElseThrow(),
                            part(reading, "now").orElseThrow()));
        }
        var a = part(reading, "a");
        var b = part(reading, "b");
        var first = a.flatMap(VoteFigures::count);
        var second = b.flatMap(VoteFigures::count);
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        var rise = second.get().value().subtract(first.get().value());
        var movement = movement(rise);
        var drafts = new ArrayList<Draft>();
        drafts.add(
                change(
                        reading,
                        way.orElse(a.orElseThrow()),
                        new Change(vote, NOT_YET_KNOWN, movement),
                        a.orElseThrow(),
                        b.orElseThrow()));
        var both = new Draft.Compared(a.orElseThrow(), b.orElseThrow());
        drafts.add(count(reading, both.since(), vote, first.get(), both));
        drafts.add(count(reading, both.now(), vote, second.get(), both));
        return drafts;
    }

    private static Movement movement(BigDecimal rise) {
        return rise.signum() == 0
                ? new Movement.Unchanged()
                : new Movement.By(rise.signum() > 0, Figure.count(rise.abs().longValue()));
    }

    /// Which vote is compared: the one that is told beside the figures, else yes.
    private Vote voteAround(Reading reading) {
        if (items.subList(0, reading.first()).stream().anyMatch(OPPOSITION::of)) {
            return Vote.NO; // "opposition grew from nine votes to 14"
        }
        for (int i = Math.max(0, reading.first() - 9); i < reading.end(); i++) {
            var item = items.get(i);
            boolean told =
                    ResolutionLanguage.isBallot(item)
                            || ResolutionLanguage.ABSTENTION.of(item)
                            || ResolutionLanguage.AGAINST.of(item);
            var vote =
                    told
                            ? SpokenBallot.of(item).flatMap(SpokenBallot::counted)
                            : Optional.<Vote>empty();
            if (vote.isPresent()) {
                return vote.get();
            }
        }
        return Vote.YES;
    }

    private List<Draft> moreThan(Reading reading) {
        var vote = part(reading, "verb").flatMap(SpokenBallot::of).flatMap(SpokenBallot::counted);
        var way = part(reading, "way");
        var then = part(reading, "now");
        if (vote.isEmpty() || way.isEmpty() || then.isEmpty()) {
            return List.of();
        }
        boolean up = !ResolutionLanguage.LESS.in(way.get());
        return List.of(
                change(
                        reading,
                        way.get(),
                        new Change(vote.get(), NOT_YET_KNOWN, new Movement.Direction(up)),
                        then.get(),
                        part(reading, "verb").orElseThrow()));
    }

    /// "141 votes, two fewer than in October": the vote that is told in the words or before them.
    private List<Draft> soManyMore(Reading reading) {
        var way = part(reading, "way").orElseThrow();
        var by = part(reading, "by");
        var amount = by.flatMap(VoteFigures::count);
        if (by.isPresent() && amount.isEmpty()) {
            return List.of();
        }
        if (ResolutionLanguage.AS_MANY.of(way) && isMultiple(way)) {
            return List.of();
        }
        boolean up = !isLess(way);
        Movement movement =
                ResolutionLanguage.AS_MANY.of(way)
                        ? new Movement.Unchanged()
                        : amount.<Movement>map(figure -> new Movement.By(up, figure))
                                .orElseGet(() -> new Movement.Direction(up));
        var key = by.orElse(way);
        var vote =
                part(reading, "verb")
                        .flatMap(SpokenBallot::of)
                        .flatMap(SpokenBallot::counted)
                        .or(() -> lastVote(reading.first()))
                        .orElse(Vote.YES);
        return List.of(
                change(
                        reading,
                        key,
                        new Change(vote, NOT_YET_KNOWN, movement),
                        part(reading, "since").orElseThrow(),
                        key));
    }

    /// "almost twice as many", "half as many": no equal number.
    private boolean isMultiple(Item way) {
        return items.stream()
                .filter(item -> item.last() == way.first() - 1)
                .anyMatch(item -> MULTIPLE.of(item) || ResolutionLanguage.PERCENT.of(item));
    }

    private boolean isLess(Item way) {
        return ResolutionLanguage.LESS.in(way) || FEWER.of(way);
    }

    /// The vote that was last told before a place.
    private Optional<Vote> lastVote(int at) {
        for (int i = at - 1; i >= 0; i--) {
            var item = items.get(i);
            if (ResolutionLanguage.isBallot(item)
                    || ResolutionLanguage.ABSTENTION.of(item)
                    || ResolutionLanguage.AGAINST.of(item)
                    || ResolutionLanguage.FAVOUR.of(item)) {
                return SpokenBallot.of(item).flatMap(SpokenBallot::counted);
            }
        }
        return Optional.empty();
    }

    /// "more opponents than abstainers": two numbers of one vote.
    private List<Draft> outnumbered(Reading reading) {
        var way = part(reading, "way").orElseThrow();
        var more = counted(reading, "verb");
        var other = counted(reading, "other");
        if (more.isEmpty() || other.isEmpty() || more.equals(other)) {
            return List.of();
        }
        boolean passive = ResolutionLanguage.OUTNUMBERED.of(way) && clauseHasBy(reading, way);
        return List.of(
                draft(
                        reading,
                        way,
                        List.of(),
                        new Change(
                                more.get(),
                                other.get(),
                                NOT_YET_KNOWN,
                                new Movement.Direction(!isLess(way) && !passive)),
                        Optional.empty()));
    }

    private static Optional<Vote> counted(Reading reading, String name) {
        return part(reading, name).flatMap(SpokenBallot::of).flatMap(SpokenBallot::counted);
    }

    /// "were outnumbered by".
    private boolean clauseHasBy(Reading reading, Item way) {
        return items.subList(reading.first(), reading.end()).stream()
                .anyMatch(item -> item.first() == way.last() + 1 && BY.of(item));
    }

    /// "went from an abstention in 2016 to a no in 2018": how it voted then and how later.
    private List<Draft> moved(Reading reading) {
        var who = part(reading, "who");
        if (who.isEmpty()) {
            return List.of();
        }
        var names = actors.countries(who.get());
        var drafts = new ArrayList<Draft>();
        for (var name : isDated(reading) ? List.of("a", "b") : List.of("b")) {
            part(reading, name)
                    .ifPresent(
                            item ->
                                    SpokenBallot.of(item)
                                            .ifPresent(
                                                    said ->
                                                            drafts.add(
                                                                    vote(
                                                                            reading, item,
                                                                            who.get(), names,
                                                                            said))));
        }
        return names.isEmpty() ? List.of() : drafts;
    }

    /// Whether it is said when the earlier of two votes was.
    private boolean isDated(Reading reading) {
        int a = part(reading, "a").orElseThrow().last();
        int b = part(reading, "b").orElseThrow().first();
        return items.stream()
                .filter(ResolutionLanguage.DATE::of)
                .anyMatch(item -> item.first() > a && item.last() < b);
    }

    private static Draft vote(
            Reading reading, Item key, Item who, List<Named> names, SpokenBallot said) {
        return draft(
                reading,
                key,
                List.of(who),
                new CountryVote(names, said.ballot(), false, Optional.empty()),
                Optional.empty());
    }

    private Draft count(Reading reading, Item key, Vote vote, Figure figure, Draft.Compared both) {
        return draft(
                reading,
                key,
                List.of(),
                new Counts(java.util.Map.of(vote, figure)),
                Optional.of(both));
    }

    private Draft change(Reading reading, Item key, Assertion assertion, Item since, Item now) {
        return draft(
                reading, key, List.of(), assertion, Optional.of(new Draft.Compared(since, now)));
    }

    private static Draft draft(
            Reading reading,
            Item key,
            List<Item> who,
            Assertion assertion,
            Optional<Draft.Compared> compared) {
        return new Draft(
                reading.rule().name(),
                key,
                Optional.empty(),
                Optional.empty(),
                reading.first(),
                reading.end(),
                who,
                assertion,
                false,
                false,
                ResolutionLanguage.order(reading.rule()),
                compared);
    }
}
