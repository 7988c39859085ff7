package plumbline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.claim.ResolutionClaim.Group;
import plumbline.text.Item;
import plumbline.text.Language.ItemTest;
import plumbline.text.Language.Text;
import plumbline.text.Sentence;

/// Makes drafts of the readings of a sentence: what each rule would claim, whichever resolution is
/// meant.
final class Drafts {

    private static final ItemTest RESPECTIVELY = ResolutionLanguage.LANGUAGE.is("=respectively");
    /// "failed for want of nine votes" says more than that it failed.
    private static final Set<String> WANT = Set.of("want", "lack");

    private static final Set<String> IN_PASSING =
            Set.of("when", "after", "before", "once", "since", "as");

    private final Sentence sentence;
    private final List<Item> items;
    private final Actors actors;
    private final CountryDrafts countries;
    private final GroupDrafts groups;
    private final InheritedDrafts inherited;
    private final AlikeDrafts alike;
    private final GroupContext context;
    private final Clause clause;

    Drafts(Text text, Sentence sentence, VoteThread thread) {
        this.clause = new Clause(text, sentence);
        this.sentence = sentence;
        this.items = sentence.items();
        this.actors = new Actors(text);
        this.groups = new GroupDrafts(clause, actors, thread);
        this.countries = new CountryDrafts(clause, actors, thread, groups);
        this.context = new GroupContext(clause, actors);
        this.alike = new AlikeDrafts(clause, actors);
        this.inherited = new InheritedDrafts(clause, actors, thread, countries);
    }

    /// Every draft of the sentence, in order of place.
    List<Draft> all() {
        var drafts = new ArrayList<Draft>();
        var outcomes = new OutcomeDrafts(items, actors);
        var compare = new ChangeDrafts(items, actors);
        var changes = new ArrayList<Draft>();
        var tallies = new TallyDrafts(items, actors);
        var sums = new SumDrafts(new CountedVoters(items, actors));
        for (var reading : sentence.readings()) {
            switch (reading.rule().sort()) {
                case "COUNTRIES" -> countries.countries(reading).ifPresent(drafts::add);
                case "GROUP" -> groups.group(reading).ifPresent(drafts::add);
                case "ALIKE" -> alike.read(reading).ifPresent(drafts::add);
                case "NEIGHBOURS" -> groups.neighbours(reading).ifPresent(drafts::add);
                case "INCLUDING", "SAME" -> {}
                case "CHANGE", "OUTWEIGHED", "MOVED" -> changes.addAll(compare.read(reading));
                case "SUM" -> sums.sum(reading).ifPresent(changes::add);
                case "TALLY" -> {
                    tallies.soMany(reading);
                    if (reading.rule().name().equals("so-many-did")) {
                        sums.soManyDidNot(reading).ifPresent(changes::add);
                    }
                }
                case "SCORE" -> tallies.score(reading);
                case "VOTES" -> tallies.votes(reading);
                case "PART" -> sums.part(reading).ifPresent(drafts::add);
                case "PRONOUN" -> countries.pronoun(reading).ifPresent(drafts::add);
                case "OUTCOME", "UNANIMOUS", "VETO" ->
                        outcomes.read(reading).ifPresent(drafts::add);
                default ->
                        throw new IllegalStateException(
                                "No such sort of claim: " + reading.rule().sort());
            }
        }
        var claimed =
                Stream.concat(changes.stream(), drafts.stream().filter(Drafts::isOnAGroup))
                        .map(Draft::key)
                        .toList();
        drafts.addAll(tallies.together(claimed));
        drafts.removeIf(draft -> changes.stream().anyMatch(change -> isWithin(draft, change)));
        changes.removeIf(
                draft ->
                        changes.stream()
                                .anyMatch(
                                        change ->
                                                isWithin(draft, change)
                                                        && change.first() < draft.first()));
        drafts.addAll(changes);
        var unread = new UnreadWords(clause);
        var read = List.copyOf(drafts);
        drafts.removeIf(draft -> unread.change(draft, read));
        var chosen = Choosing.best(drafts);
        chosen.removeIf(draft -> isInPassing(draft, chosen.size()));
        var best = List.copyOf(chosen);
        chosen.removeIf(draft -> isToldBetter(draft, best) && draft.date().isEmpty());
        chosen.removeIf(draft -> isDecision(draft) && isCountedBehind(draft, best));
        chosen.addAll(best.stream().flatMap(draft -> groups.chained(draft).stream()).toList());
        var objects = new DeploredObject(clause);
        var turned = chosen.stream().flatMap(draft -> objects.meant(draft).stream()).toList();
        var meant = context.applied(withScores(turned));
        boolean pairs = items.stream().anyMatch(RESPECTIVELY::of);
        return withInherited(pairs ? Pairing.paired(meant) : meant, turned.equals(chosen));
    }

    /// What became of a resolution is told along with the score behind it: "passed 94-14".
    private List<Draft> withScores(List<Draft> drafts) {
        return drafts.stream()
                .map(
                        draft ->
                                draft.assertion() instanceof Assertion.Adoption
                                                && draft.end() < items.size()
                                                && ResolutionLanguage.SCORE.of(
                                                        items.get(draft.end()))
                                        ? draft.until(draft.end() + 1)
                                        : draft)
                .toList();
    }

    /// "when the Assembly suspended Russia": no claim of its own (rule 16); nor is "was approved by
    /// 113 states" one on what became of it.
    private boolean isInPassing(Draft draft, int all) {
        if (!(draft.assertion() instanceof Assertion.Adoption)) {
            return false;
        }
        int end = draft.end();
        if (end + 1 < items.size()
                && clause.fold(end).equals("by")
                && (ResolutionLanguage.VOTERS.of(items.get(end + 1))
                        || ResolutionLanguage.NATIONS.of(items.get(end + 1)))) {
            return true;
        }
        if (isShort(end)) {
            return true;
        }
        if (isRecord(draft.first()) || WANT.contains(clause.foldOrEmpty(end + 1))) {
            return true;
        }
        for (int i = Math.max(0, draft.first() - 3); all > 1 && i < draft.first(); i++) {
            if (IN_PASSING.contains(clause.fold(i))) {
                return true;
            }
        }
        return false;
    }

    /// "fell four votes short": how it failed, and by how much.
    private boolean isShort(int end) {
        return end > 0
                && end < items.size()
                && clause.fold(end - 1).equals("fell")
                && ResolutionLanguage.COUNT.of(items.get(end));
    }

    /// "the first on settlements that the Council had passed": a record (rule 15).
    private boolean isRecord(int at) {
        boolean relative = false;
        for (int i = at; i >= Math.max(0, at - 6); i--) {
            relative |= clause.fold(i).equals("that");
            if (relative && Set.of("first", "last", "only").contains(clause.fold(i))) {
                return true;
            }
        }
        return false;
    }

    /// "was adopted", within "was adopted by consensus".
    private static boolean isToldBetter(Draft draft, List<Draft> all) {
        return draft.assertion() instanceof Assertion.Adoption
                && all.stream()
                        .anyMatch(
                                it ->
                                        it.rule().equals("unanimously")
                                                && it.first() < draft.end()
                                                && draft.first() < it.end());
    }

    /// "set up an inquiry", beside the figures of the vote that did.
    private static boolean isDecision(Draft draft) {
        return draft.assertion() instanceof Assertion.Adoption
                && ResolutionLanguage.DECIDED.of(draft.key());
    }

    private static boolean isCountedBehind(Draft draft, List<Draft> all) {
        return all.stream()
                .anyMatch(
                        it ->
                                it.assertion() instanceof Assertion.Counts
                                        && it.first() >= draft.end());
    }

    private static boolean isOnAGroup(Draft draft) {
        return draft.assertion() instanceof Assertion.GroupVote vote
                && !(vote.group() instanceof Group.Everyone);
    }

    private static boolean isWithin(Draft draft, Draft change) {
        return change.first() <= draft.first() && draft.end() <= change.end();
    }

    /// @param straight whether those are for it that the words say are for something: of words that
    ///     are meant the other way round nobody inherits
    private List<Draft> withInherited(List<Draft> own, boolean straight) {
        var all = new ArrayList<>(own);
        for (var reading : sentence.readings()) {
            switch (reading.rule().sort()) {
                case "INCLUDING" -> {
                    if (straight) {
                        inherited.including(reading, all).ifPresent(all::add);
                    }
                }
                case "SAME" -> inherited.same(reading, all).ifPresent(all::add);
                default -> {}
            }
        }
        all.sort((a, b) -> Integer.compare(a.key().first(), b.key().first()));
        return all;
    }
}
