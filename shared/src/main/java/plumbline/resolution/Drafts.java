package plumbline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.claim.ResolutionClaim.Assertion.CountryVote;
import plumbline.claim.ResolutionClaim.Assertion.GroupVote;
import plumbline.claim.ResolutionClaim.Assertion.NeighbourVote;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.claim.ResolutionClaim.Group;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;
import plumbline.text.Sentence;

/// Makes drafts of the readings of a sentence: what each rule would claim, whichever resolution is
/// meant.
final class Drafts {

    /// After these a name is the object of something, and votes for nobody.
    private static final Set<String> NO_SUBJECT =
            Set.of(
                    "in", "on", "from", "of", "between", "against", "to", "over", "about", "for",
                    "by", "unlike", "with", "towards", "toward", "inside", "near", "into", "like",
                    "than", "within", "across", "outside", "at", "behind", "among", "versus");

    private final Text text;
    private final Sentence sentence;
    private final List<Item> items;
    private final Actors actors;
    private final VoteThread thread;

    Drafts(Text text, Sentence sentence, VoteThread thread) {
        this.text = text;
        this.sentence = sentence;
        this.items = sentence.items();
        this.actors = new Actors(text);
        this.thread = thread;
    }

    /// Every draft of the sentence, in order of place.
    List<Draft> all() {
        var drafts = new ArrayList<Draft>();
        var outcomes = new OutcomeDrafts(text, sentence, actors);
        var compare = new ChangeDrafts(items, actors);
        var changes = new ArrayList<Draft>();
        var tallies = new TallyDrafts(items, actors);
        for (var reading : sentence.readings()) {
            switch (reading.rule().sort()) {
                case "COUNTRIES" -> countries(reading).ifPresent(drafts::add);
                case "GROUP" -> group(reading).ifPresent(drafts::add);
                case "NEIGHBOURS" -> neighbours(reading).ifPresent(drafts::add);
                case "INCLUDING", "SAME" -> {}
                case "CHANGE", "MOVED" -> changes.addAll(compare.read(reading));
                case "TALLY" -> tallies.soMany(reading);
                case "SCORE" -> tallies.score(reading);
                case "VOTES" -> tallies.votes(reading);
                case "PART" -> tallies.part(reading).ifPresent(drafts::add);
                case "PRONOUN" -> pronoun(reading).ifPresent(drafts::add);
                case "OUTCOME", "UNANIMOUS", "VETO" ->
                        outcomes.read(reading).ifPresent(drafts::add);
                default ->
                        throw new IllegalStateException(
                                "No such sort of claim: " + reading.rule().sort());
            }
        }
        var claimed = changes.stream().map(Draft::key).toList();
        drafts.addAll(tallies.together(claimed));
        drafts.removeIf(draft -> changes.stream().anyMatch(change -> isWithin(draft, change)));
        drafts.addAll(changes);
        var chosen = Choosing.best(drafts);
        return inherited(chosen);
    }

    private static boolean isWithin(Draft draft, Draft change) {
        return change.first() <= draft.first() && draft.end() <= change.end();
    }

    private static Item part(Reading reading, String name) {
        var part = reading.parts().get(name);
        if (part == null) {
            throw new IllegalStateException(reading.rule().name() + " has no part " + name);
        }
        return part;
    }

    private Draft draft(
            Reading reading, Item key, List<Item> who, Assertion assertion, SpokenBallot ballot) {
        return new Draft(
                reading.rule().name(),
                key,
                Optional.ofNullable(reading.parts().get("verb")),
                Optional.empty(),
                reading.first(),
                reading.end(),
                who,
                assertion,
                ballot.negated(),
                ballot.strong(),
                ResolutionLanguage.order(reading.rule()),
                Optional.empty());
    }

    // ---- countries

    private Optional<Draft> countries(Reading reading) {
        var who = part(reading, "who");
        if (!isSubject(reading, who)) {
            return Optional.empty();
        }
        var ballot =
                reading.rule().as().contains("absent")
                        ? Optional.of(new SpokenBallot(Ballot.ABSENT, false, true))
                        : ballot(part(reading, "verb"));
        var names = new ArrayList<>(actors.countries(who));
        var key = new ArrayList<>(List.of(who));
        part0(reading)
                .filter(verb -> verb.first() > who.last() && ResolutionLanguage.DID.of(verb))
                .ifPresent(verb -> names.addAll(actors.countries(verb)));
        Optional.ofNullable(reading.parts().get("with"))
                .ifPresent(
                        with -> {
                            names.addAll(actors.countries(with));
                            key.add(with);
                        });
        if (ballot.isEmpty()
                || names.isEmpty()
                || isForAPerson(reading)
                || (reading.rule().name().equals("country-yes-or-no") && !endsClause(reading.end()))
                || isPlainNoun(part0(reading), names.size())
                || isSympathy(reading, ballot.get())) {
            return Optional.empty();
        }
        if (isNeither(indexOf(who))) {
            ballot = ballot.map(SpokenBallot::turned);
        }
        boolean present = reading.rule().as().contains("present");
        if (present && (names.size() < 2 || !ballot.get().strong())) {
            return Optional.empty();
        }
        boolean only = reading.parts().containsKey("only") || isOnly(indexOf(who) - 1);
        var within = Optional.ofNullable(reading.parts().get("within")).flatMap(actors::within);
        if (within.isEmpty() && reading.parts().containsKey("within")) {
            return Optional.empty();
        }
        return Optional.of(
                draft(
                        reading,
                        who,
                        key,
                        new CountryVote(names, ballot.get().ballot(), only, within),
                        ballot.get()));
    }

    /// "it abstained": the country, or "they": the countries, that were last said to have voted.
    private Optional<Draft> pronoun(Reading reading) {
        var who = part(reading, "who");
        var ballot = ballot(part(reading, "verb"));
        var meant = lastCountries(indexOf(who));
        boolean several = ResolutionLanguage.THEY.of(who);
        if (ballot.isEmpty() || meant.isEmpty() || several != meant.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(
                draft(
                        reading,
                        who,
                        List.of(),
                        new CountryVote(meant, ballot.get().ballot(), false, Optional.empty()),
                        ballot.get()));
    }

    /// The last countries named before, in this sentence or the one before.
    private List<Named> lastCountries(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (ResolutionLanguage.NATIONS.of(items.get(i))) {
                if (i == 0 || !NO_SUBJECT.contains(text.fold(items.get(i - 1)))) {
                    return actors.countries(items.get(i));
                }
            }
        }
        return thread.countries();
    }

    private Optional<SpokenBallot> ballot(Item verb) {
        if (text.fold(verb).equals("yes") || text.fold(verb).equals("aye")) {
            return Optional.of(new SpokenBallot(Ballot.YES, false, true));
        }
        if (text.fold(verb).equals("no") && verb.first() == verb.last()) {
            return Optional.of(new SpokenBallot(Ballot.NO, false, true));
        }
        return SpokenBallot.of(verb);
    }

    /// Whether a clause ends before an item, or goes on with what was voted on.
    private boolean endsClause(int at) {
        if (at >= items.size()) {
            return true;
        }
        var item = items.get(at);
        var token = text.tokens().get(item.first());
        return token.sort() != plumbline.text.Token.Sort.WORD
                || at == items.size() - 1
                || Set.of("and", "it", "on", "while", "but", "in").contains(token.fold());
    }

    private static Optional<Item> part0(Reading reading) {
        return Optional.ofNullable(reading.parts().get("verb"));
    }

    /// "Kazakhstan's abstentions", "France's support": no vote in particular.
    private boolean isPlainNoun(Optional<Item> verb, int voters) {
        if (verb.isEmpty()) {
            return false;
        }
        boolean votes = text.fold(verb.get()).equals("abstentions") && voters == 1;
        boolean support =
                ResolutionLanguage.BARE.of(verb.get())
                        && !ResolutionLanguage.holds(verb.get(), ResolutionLanguage.BARE_VOTE)
                        && !ResolutionLanguage.ABSTAIN.of(verb.get());
        return votes || support;
    }

    /// "neither Kazakhstan nor Uzbekistan"
    private boolean isNeither(int at) {
        return at > 0 && text.fold(items.get(at - 1)).equals("neither");
    }

    /// "backed Russia", "opposed Ukraine": a country, not a resolution.
    private boolean isSympathy(Reading reading, SpokenBallot ballot) {
        int next = reading.end();
        return !ballot.strong()
                && next + 1 < items.size()
                && ResolutionLanguage.NATIONS.of(items.get(next))
                && !text.fold(items.get(next + 1)).equals("'s")
                && !ResolutionLanguage.EVENT_NOUN.of(items.get(next + 1))
                && !ResolutionLanguage.WORD.of(items.get(next + 1));
    }

    /// Whether a list can be the subject of what follows it: not after a preposition that makes it
    /// the object of something else.
    private boolean isSubject(Reading reading, Item who) {
        if (reading.parts().containsKey("only") && !reading.rule().name().startsWith("they")) {
            return true;
        }
        int at = indexOf(who);
        if (at == 0) {
            return true;
        }
        if (isCondition(at)) {
            return false;
        }
        var verb = reading.parts().get("verb");
        if (verb != null && verb.first() < who.first()) {
            return true;
        }
        var before = items.get(at - 1);
        var fold = text.fold(before);
        boolean with =
                fold.equals("with")
                        && verb != null
                        && !ResolutionLanguage.DID.of(verb)
                        && verb.first() == who.last() + 1;
        if (with || reading.rule().name().equals("of-countries")) {
            return true;
        }
        if (NO_SUBJECT.contains(fold)
                || ResolutionLanguage.UNLIKE.of(before)
                || ResolutionLanguage.ALONGSIDE.of(before)
                || isException(at - 1)) {
            return isRelative(reading, who) && !ResolutionLanguage.STOP_TOPIC.of(before);
        }
        // "backed Ukraine, Kenya abstained": the first name is an object
        return !ResolutionLanguage.isBallot(before);
    }

    /// "Had China abstained, …"
    private boolean isCondition(int at) {
        var before = text.tokens().get(items.get(at - 1).first());
        return Set.of("had", "should", "were", "did", "has", "have").contains(before.fold())
                && before.isCapitalised();
    }

    /// "all but China": those that did not; after a vote or a comma, "but" begins a clause.
    private boolean isException(int at) {
        if (!ResolutionLanguage.EXCEPT.of(items.get(at))) {
            return false;
        }
        if (!text.fold(items.get(at)).equals("but") || at == 0) {
            return true;
        }
        var before = items.get(at - 1);
        return ResolutionLanguage.STATE_NOUN.of(before)
                || ResolutionLanguage.GROUP.of(before)
                || ResolutionLanguage.VOTERS.of(before)
                || ResolutionLanguage.EVERYONE.of(before);
    }

    private boolean isRelative(Reading reading, Item who) {
        int next = indexOf(who) + 2;
        return next < items.size()
                && next < reading.end()
                && Set.of("which", "who", "that").contains(text.fold(items.get(next)));
    }

    /// "voted for Tokayev" is no vote on a resolution.
    private boolean isForAPerson(Reading reading) {
        return reading.end() < items.size()
                && ResolutionLanguage.PERSON.of(items.get(reading.end()));
    }

    private int indexOf(Item item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).last() >= item.first()) {
                return i;
            }
        }
        return items.size() - 1;
    }

    // ---- groups

    private Optional<Draft> group(Reading reading) {
        var item = part(reading, "group");
        var ballot = ballot(part(reading, "verb"));
        var group =
                ResolutionLanguage.PART_OF_THEM.of(item)
                        ? groupBefore(indexOf(item))
                        : actors.group(item);
        if (ballot.isEmpty() || group.isEmpty() || isObject(reading, item)) {
            return Optional.empty();
        }
        var except = new ArrayList<Named>();
        var who = new ArrayList<>(List.of(item));
        Optional<Ballot> exceptDid =
                Optional.ofNullable(reading.parts().get("edid"))
                        .flatMap(this::ballot)
                        .map(SpokenBallot::ballot);
        if (reading.parts().containsKey("except")) {
            except.addAll(actors.countries(part(reading, "except")));
            who.add(part(reading, "except"));
        }
        if (reading.parts().containsKey("with")) {
            except.addAll(actors.countries(part(reading, "with")));
            who.add(part(reading, "with"));
            exceptDid = Optional.of(ballot.get().ballot());
        } else if (item.part("other").isPresent()) {
            except.addAll(namedBefore(indexOf(item)));
            if (except.isEmpty()) {
                return Optional.empty();
            }
        }
        var quantity = actors.quantity(item);
        if (group.get() instanceof Group.Everyone && quantity instanceof Quantity.Any) {
            return Optional.empty();
        }
        return Optional.of(
                draft(
                        reading,
                        item,
                        who,
                        new GroupVote(
                                group.get(), quantity, ballot.get().ballot(), except, exceptDid),
                        ballot.get()));
    }

    /// The group that was last spoken of: "four of the six".
    private Optional<Group> groupBefore(int at) {
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
            boolean object = i > 0 && NO_SUBJECT.contains(text.fold(items.get(i - 1)));
            if (ResolutionLanguage.NATIONS.of(items.get(i)) && !object) {
                named.addAll(actors.countries(items.get(i)));
            }
        }
        return named.isEmpty() ? thread.countries() : named;
    }

    private boolean isObject(Reading reading, Item item) {
        int at = indexOf(item);
        var verb = part(reading, "verb");
        if (at == 0 || verb.first() < item.first()) {
            return false;
        }
        var before = text.fold(items.get(at - 1));
        boolean unlike =
                ResolutionLanguage.UNLIKE.of(items.get(at - 1))
                        || (at > 1 && ResolutionLanguage.UNLIKE.of(items.get(at - 2)));
        return unlike || (NO_SUBJECT.contains(before) && !before.equals("with"));
    }

    private Optional<Draft> neighbours(Reading reading) {
        var who = part(reading, "who");
        var ballot = ballot(part(reading, "verb"));
        var names = actors.countries(who);
        if (ballot.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                draft(
                        reading,
                        who,
                        List.of(who),
                        new NeighbourVote(
                                names, Actors.loose(part(reading, "quant")), ballot.get().ballot()),
                        ballot.get()));
    }

    // ---- what is said with another claim's verb

    private List<Draft> inherited(List<Draft> own) {
        var all = new ArrayList<>(own);
        for (var reading : sentence.readings()) {
            switch (reading.rule().sort()) {
                case "INCLUDING" -> including(reading, all).ifPresent(all::add);
                case "SAME" -> same(reading, all).ifPresent(all::add);
                default -> {}
            }
        }
        all.sort((a, b) -> Integer.compare(a.key().first(), b.key().first()));
        return all;
    }

    private static boolean isTaken(Item who, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(
                        draft ->
                                draft.actors().stream()
                                        .anyMatch(
                                                actor ->
                                                        actor.first() <= who.last()
                                                                && who.first() <= actor.last()));
    }

    private Optional<Draft> including(Reading reading, List<Draft> drafts) {
        var who = part(reading, "who");
        if (isTaken(who, drafts)) {
            return Optional.empty();
        }
        int at = indexOf(who);
        boolean bare = isMark(items.get(reading.first()));
        if (bare && !followsACount(reading.first()) && !isColonAfterATally(reading, drafts)) {
            return Optional.empty();
        }
        boolean only = bare && isOnly(reading.first());
        var ballot = nearestBallot(at, reading.end());
        return ballot.map(
                spoken ->
                        draft(
                                reading,
                                who,
                                List.of(who),
                                new CountryVote(
                                        actors.countries(who),
                                        spoken.ballot(),
                                        only,
                                        Optional.empty()),
                                spoken));
    }

    /// "seven joined them in rejecting it: A, B and C"
    private boolean isColonAfterATally(Reading reading, List<Draft> drafts) {
        return text.fold(items.get(reading.first())).equals(":")
                && (items.subList(0, reading.first()).stream().anyMatch(ResolutionLanguage.NOUN::of)
                        || drafts.stream()
                                .anyMatch(
                                        draft ->
                                                draft.end() <= reading.first()
                                                        && !(draft.assertion()
                                                                instanceof Assertion.Adoption)));
    }

    /// "only two countries, A and B, opposed it": these and no others.
    private boolean isOnly(int at) {
        return at > 0
                && ResolutionLanguage.VOTERS.of(items.get(at - 1))
                && ResolutionLanguage.holds(items.get(at - 1), ResolutionLanguage.ONLY)
                && !ResolutionLanguage.holds(items.get(at - 1), ResolutionLanguage.GROUP);
    }

    private boolean isMark(Item item) {
        return item.first() == item.last() && Set.of("(", ",", "-", ":").contains(text.fold(item));
    }

    /// A list in brackets or after a dash names those who were just counted.
    private boolean followsACount(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            var item = items.get(i);
            if (ResolutionLanguage.COUNT.of(item)
                    || ResolutionLanguage.VOTERS.of(item)
                    || ResolutionLanguage.GROUP.of(item)
                    || ResolutionLanguage.NOUN.of(item)) {
                return true;
            }
            if (!ResolutionLanguage.isBallot(item)
                    && !ResolutionLanguage.AGAINST.of(item)
                    && !ResolutionLanguage.FAVOUR.of(item)) {
                return false;
            }
        }
        return false;
    }

    /// The vote of the clause: the last one told before, or else the next.
    private Optional<SpokenBallot> nearestBallot(int at, int end) {
        for (int i = at - 1; i >= 0; i--) {
            var item = items.get(i);
            if (text.fold(item).equals(";")) {
                break;
            }
            var told = told(item);
            if (told.isPresent()) {
                return told;
            }
            if (ResolutionLanguage.COUNT.of(item) && i >= at - 4) {
                var next = next(end);
                if (next.isPresent()) {
                    return next;
                }
            }
        }
        return next(end);
    }

    private Optional<SpokenBallot> next(int from) {
        for (int i = from; i < items.size() && i < from + 12; i++) {
            if (text.fold(items.get(i)).equals(";")) {
                return Optional.empty();
            }
            var told = told(items.get(i));
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private static Optional<SpokenBallot> told(Item item) {
        return ResolutionLanguage.isBallot(item)
                        || ResolutionLanguage.ABSTENTION.of(item)
                        || ResolutionLanguage.AGAINST.of(item)
                ? SpokenBallot.of(item)
                : Optional.empty();
    }

    private Optional<Draft> same(Reading reading, List<Draft> drafts) {
        var who = part(reading, "who");
        if (isTaken(who, drafts)) {
            return Optional.empty();
        }
        var before = lastBefore(who, drafts);
        var spoken = before.or(thread::ballot);
        boolean turned = reading.parts().containsKey("neg");
        return spoken.map(ballot -> turned ? ballot.turned() : ballot)
                .map(
                        ballot ->
                                draft(
                                        reading,
                                        who,
                                        List.of(who),
                                        new CountryVote(
                                                actors.countries(who),
                                                ballot.ballot(),
                                                false,
                                                Optional.empty()),
                                        ballot));
    }

    private static Optional<SpokenBallot> lastBefore(Item who, List<Draft> drafts) {
        Optional<SpokenBallot> last = Optional.empty();
        for (var draft : drafts) {
            if (draft.key().first() < who.first() && VoteThread.ballotOf(draft).isPresent()) {
                last = VoteThread.ballotOf(draft);
            }
        }
        return last;
    }
}
