package plumbline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim.Assertion.GroupVote;
import plumbline.claim.ResolutionClaim.Assertion.NeighbourVote;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.claim.ResolutionClaim.Group;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.text.Item;
import plumbline.text.Rule.Reading;

/// Drafts on how groups of countries voted (rule 11).
final class GroupDrafts {

    /// "the last country in Europe": one of a group, and not the group.
    private static final Set<String> SINGULAR =
            Set.of("country", "state", "nation", "member", "government", "republic", "monarchy");

    private static final Set<String> SOMEWHERE = Set.of("in", "among", "across", "within");

    private final Clause clause;
    private final List<Item> items;
    private final Actors actors;
    private final VoteThread thread;
    private final Subjects subjects;

    GroupDrafts(Clause clause, Actors actors, VoteThread thread) {
        this.clause = clause;
        this.items = clause.items();
        this.actors = actors;
        this.thread = thread;
        this.subjects = new Subjects(clause);
    }

    /// How many of a group did what.
    Optional<Draft> group(Reading reading) {
        var item = Clause.part(reading, "group");
        if (isOneOfThem(item)) {
            return Optional.empty();
        }
        var ballot = clause.ballot(Clause.part(reading, "verb"));
        var set = Clause.optional(reading, "set");
        var group =
                set.isPresent()
                        ? actors.within(set.get())
                        : isOfThem(item) ? before(clause.indexOf(item)) : actors.group(item);
        if (ballot.isEmpty()
                || group.isEmpty()
                || isObject(reading, item)
                || isAnotherClause(reading)
                || isCompared(clause.indexOf(item))
                || isOfSomePlace(group.get())
                || subjects.isSympathy(reading, ballot.get())
                || isOneOfTwoGroups(clause.indexOf(item))) {
            return Optional.empty();
        }
        var except = new ArrayList<Named>();
        var who = new ArrayList<>(List.of(item));
        Optional<Ballot> exceptDid =
                Clause.optional(reading, "edid").flatMap(clause::ballot).map(SpokenBallot::ballot);
        if (reading.parts().containsKey("except")) {
            except.addAll(actors.countries(Clause.part(reading, "except")));
            who.add(Clause.part(reading, "except"));
        }
        if (reading.parts().containsKey("with")) {
            except.addAll(actors.countries(Clause.part(reading, "with")));
            who.add(Clause.part(reading, "with"));
            exceptDid = Optional.of(ballot.get().ballot());
        } else if ((item.part("other").isPresent() && !isNorAny(clause.indexOf(item)))
                || ResolutionLanguage.EVERYONE_ELSE.in(item)) {
            except.addAll(namedBefore(clause.indexOf(item)));
            if (except.isEmpty()) {
                return Optional.empty();
            }
            if (isAlongside(clause.indexOf(item))) {
                exceptDid = Optional.of(ballot.get().ballot());
            }
        }
        boolean bare = isOfThem(item) && !ResolutionLanguage.PART_OF_THEM.of(item);
        var quantity = set.isPresent() || bare ? Actors.loose(item) : actors.quantity(item);
        set.ifPresent(who::add);
        if (quantity instanceof Quantity.Bare
                && (reading.rule().as().contains("whole") || isAll(reading, item))) {
            quantity = new Quantity.All();
        }
        if (group.get() instanceof Group.Everyone && quantity instanceof Quantity.Any) {
            return Optional.empty();
        }
        if (quantity instanceof Quantity.Bare) {
            quantity = ofTwoGroups(clause.indexOf(item)).orElse(quantity);
        }
        if (isNorAny(clause.indexOf(item))) {
            quantity = new Quantity.None();
        }
        var did = ballot.get();
        if (isDenied(item)) {
            if (!Quantities.isTurnedWhole(quantity) || did.negated()) {
                return Optional.empty();
            }
            did = new SpokenBallot(did.ballot(), true, did.strong());
        }
        return Optional.of(
                Clause.draft(
                        reading,
                        item,
                        who,
                        new GroupVote(group.get(), quantity, did.ballot(), except, exceptDid),
                        did));
    }

    /// "every member of A, every member of B and every member of C": the groups before one in a
    /// list, each with a number of its own.
    List<Draft> chained(Draft draft) {
        var all = new ArrayList<Draft>();
        if (!(draft.assertion() instanceof GroupVote vote) || !vote.except().isEmpty()) {
            return all;
        }
        for (int i = clause.indexOf(draft.key()) - 1; i > 0; i -= 2) {
            int place = i - 1;
            var item = items.get(place);
            if (!Set.of(",", "and").contains(clause.fold(i)) || !isCounted(item)) {
                break;
            }
            actors.group(item)
                    .map(
                            group ->
                                    new GroupVote(
                                            group,
                                            actors.quantity(item),
                                            vote.ballot(),
                                            List.of(),
                                            Optional.empty()))
                    .map(other -> draft.of(item, place, other))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static boolean isCounted(Item item) {
        return ResolutionLanguage.GROUP.of(item)
                && item.part("other").isEmpty()
                && (item.part("quant").isPresent() || item.part("n").isPresent());
    }

    /// "The Nordics all voted for it": between a group and its verb, each of them.
    private boolean isAll(Reading reading, Item group) {
        int verb = Clause.part(reading, "verb").last();
        for (int token = group.last() + 1; token < verb; token++) {
            if (Set.of("all", "each").contains(clause.text().tokens().get(token).fold())) {
                return true;
            }
        }
        return false;
    }

    /// "Every Nordic state backed it, but Slovakia held back": no exception, as something is said
    /// of the country behind.
    private boolean isAnotherClause(Reading reading) {
        var except = reading.parts().get("except");
        var verb = reading.parts().get("verb");
        if (except == null || verb == null || except.first() < verb.first()) {
            return false;
        }
        int at = clause.indexOf(except);
        int after = at + 1;
        return clause.fold(at - 1).equals("but")
                && after < items.size()
                && !Set.of(",", ".", ";", ")").contains(clause.fold(after));
    }

    /// "Every Nordic and Baltic state": two groups, of which only the second was read.
    private boolean isOneOfTwoGroups(int at) {
        return at > 1
                && Set.of("and", "or", "nor").contains(clause.fold(at - 1))
                && items.get(at - 2).leaves().stream().anyMatch(Actors::isGroup)
                && !ResolutionLanguage.GROUP.of(items.get(at - 2));
    }

    /// "no Nordic or Baltic state": what is said of both.
    private Optional<Quantity> ofTwoGroups(int at) {
        return at > 1
                        && Set.of("and", "or", "nor").contains(clause.fold(at - 1))
                        && ResolutionLanguage.GROUP.of(items.get(at - 2))
                        && items.get(at - 2).part("quant").isPresent()
                ? Optional.of(actors.quantity(items.get(at - 2)))
                : Optional.empty();
    }

    /// "Finland, along with the rest of the EU": those who are named did it too.
    private boolean isAlongside(int at) {
        return at > 0
                && (clause.fold(at - 1).equals("and")
                        || ResolutionLanguage.ALONGSIDE.of(items.get(at - 1))
                        || ResolutionLanguage.LISTING.of(items.get(at - 1)));
    }

    /// "neither China nor any other BRICS country"
    private boolean isNorAny(int at) {
        return at > 1
                && clause.fold(at - 1).equals("any")
                && Set.of("nor", "or", "neither").contains(clause.fold(at - 2));
    }

    /// "In the Gulf, no state backed it": everybody of a place that nobody knows.
    private boolean isOfSomePlace(Group group) {
        if (!(group instanceof Group.Everyone) || !SOMEWHERE.contains(clause.fold(0))) {
            return false;
        }
        int comma = 1;
        while (comma < items.size() && !clause.fold(comma).equals(",")) {
            comma++;
        }
        var place = items.subList(1, Math.min(comma, items.size()));
        return comma < 5
                && place.stream()
                        .noneMatch(
                                item ->
                                        ResolutionLanguage.DATE.in(item)
                                                || ResolutionLanguage.GROUP.of(item)
                                                || ResolutionLanguage.SYMBOL.in(item)
                                                || ResolutionLanguage.EVENT_NOUN.in(item)
                                                || ResolutionLanguage.RESOLUTION.in(item)
                                                || isBody(item));
    }

    private static boolean isBody(Item item) {
        return ResolutionLanguage.UNGA.in(item)
                || ResolutionLanguage.UNSC.in(item)
                || ResolutionLanguage.HRC.in(item)
                || ResolutionLanguage.COUNCIL.in(item)
                || ResolutionLanguage.UN.in(item);
    }

    /// "more BRICS countries abstained than voted for it"
    private boolean isCompared(int at) {
        return at > 0 && Set.of("more", "fewer", "less").contains(clause.fold(at - 1));
    }

    /// "Not all ASEAN members abstained"
    private boolean isDenied(Item item) {
        int at = clause.indexOf(item);
        return at > 0 && Set.of("not", "never", "hardly").contains(clause.fold(at - 1));
    }

    /// "four of the six", "a few": of a group that was spoken of.
    private static boolean isOfThem(Item item) {
        return ResolutionLanguage.PART_OF_THEM.of(item)
                || (!ResolutionLanguage.GROUP.of(item) && !ResolutionLanguage.EVERYONE.of(item));
    }

    /// "Turkey, a NATO member, …": one that is named already.
    private boolean isOneOfThem(Item group) {
        var first = clause.text().tokens().get(group.first());
        var last = clause.text().tokens().get(group.last());
        boolean counted = group.part("quant").isPresent() || group.part("n").isPresent();
        return !counted
                && (first.is("a")
                        || first.is("an")
                        || SINGULAR.contains(first.fold())
                        || (SINGULAR.contains(last.fold())
                                && ofTwoGroups(clause.indexOf(group)).isEmpty()));
    }

    /// The group that was last spoken of: "four of the six".
    Optional<Group> before(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (ResolutionLanguage.GROUP.of(items.get(i))) {
                return actors.group(items.get(i));
            }
        }
        return thread.group();
    }

    /// The countries named before in the sentence, or else in the last claim.
    private List<Named> namedBefore(int at) {
        var named = new ArrayList<Named>();
        for (int i = 0; i < at; i++) {
            boolean object = clause.isObject(i);
            if (ResolutionLanguage.NATIONS.of(items.get(i)) && !object) {
                named.addAll(actors.countries(items.get(i)));
            }
        }
        return named.isEmpty() ? thread.countries() : named;
    }

    private boolean isObject(Reading reading, Item item) {
        int at = clause.indexOf(item);
        var verb = Clause.part(reading, "verb");
        if (at == 0 || verb.first() < item.first()) {
            return false;
        }
        var before = clause.fold(at - 1);
        boolean unlike =
                ResolutionLanguage.UNLIKE.of(items.get(at - 1))
                        || (at > 1 && ResolutionLanguage.UNLIKE.of(items.get(at - 2)));
        boolean with = // "with the Nordics abstaining", not "breaking with the EU, voted for"
                before.equals("with") && verb.first() == item.last() + 1;
        return unlike || (clause.isObject(at) && !with);
    }

    /// Countries and so many of their neighbours.
    Optional<Draft> neighbours(Reading reading) {
        var who = Clause.optional(reading, "who");
        var whose = Clause.optional(reading, "whose");
        var ballot = clause.ballot(Clause.part(reading, "verb"));
        var names = who.map(actors::countries).orElse(List.of());
        var of = whose.map(actors::countries).orElse(names);
        if (ballot.isEmpty() || of.isEmpty() || who.isPresent() == names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Clause.draft(
                        reading,
                        who.orElseGet(() -> Clause.part(reading, "quant")),
                        Stream.concat(who.stream(), whose.stream()).toList(),
                        new NeighbourVote(
                                names,
                                of,
                                Actors.loose(Clause.part(reading, "quant")),
                                ballot.get().ballot()),
                        ballot.get()));
    }
}
