package plumbline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.check.Family.Recognized;
import plumbline.check.TextRequest;
import plumbline.claim.EventReference;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.claim.ResolutionClaim.Group;
import plumbline.fact.Countries;
import plumbline.fact.PartialDate;
import plumbline.fact.Vote;
import plumbline.resolution.Choice.By;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Page;
import plumbline.text.Sentence;
import plumbline.text.Token;
import plumbline.verdict.CheckedClaim.Passage;

/// Reads the claims on recorded votes in a text, sentence by sentence, and binds them to the
/// resolutions that they may mean.
final class ResolutionReader {

    private static final int MANY = 3;
    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where", "whom");

    private static final Set<String> AGAINST_IT =
            Set.of("but", "while", "whereas", "although", "though", "yet");

    /// The claims of a text, bound, in text order.
    List<Recognized<ResolutionClaim>> read(Page page, TextRequest request, Catalogue catalogue) {
        if (catalogue.resolutions().isEmpty()) {
            return List.of();
        }
        var text = ResolutionLanguage.LANGUAGE.read(page, GroupNames.of(catalogue));
        return new InText(text, catalogue, request).read();
    }

    /// One text's claims.
    private static final class InText {
        private final Text text;
        private final Catalogue catalogue;
        private final ResolutionChooser chooser;
        private final Binding binding;
        private final List<ResolutionScene> scenes = new ArrayList<>();
        private final VoteThread thread = new VoteThread();
        private Optional<ResolutionHints> whole = Optional.empty();
        private Optional<Group> groupBefore = Optional.empty();
        private final List<Recognized<ResolutionClaim>> found = new ArrayList<>();

        InText(Text text, Catalogue catalogue, TextRequest request) {
            this.text = text;
            this.catalogue = catalogue;
            this.chooser = new ResolutionChooser(catalogue, request.publishedOn());
            this.binding = new Binding(catalogue, Countries.builtIn());
            var finder = new EventFinder(catalogue, Countries.builtIn());
            text.sentences()
                    .forEach(sentence -> scenes.add(new ResolutionScene(text, sentence, finder)));
        }

        List<Recognized<ResolutionClaim>> read() {
            for (int i = 0; i < scenes.size(); i++) {
                if (isSaid(scenes.get(i))) {
                    read(i);
                }
            }
            found.sort(Comparator.comparingInt(claim -> claim.passage().start()));
            return found;
        }

        /// Questions, conditions, denials, polls, matches and the votes of other bodies claim
        /// nothing here.
        private boolean isSaid(ResolutionScene scene) {
            boolean elsewhere =
                    scene.hasOutsideAsides(ResolutionLanguage.OTHER_BODY)
                            && !scene.has(ResolutionLanguage.UN)
                            && !scene.has(ResolutionLanguage.UNGA)
                            && !scene.has(ResolutionLanguage.UNSC)
                            && !scene.has(ResolutionLanguage.HRC);
            return !scene.sentence().question()
                    && !elsewhere
                    && !scene.has(ResolutionLanguage.OTHER_VOTE)
                    && !scene.has(ResolutionLanguage.IF)
                    && !scene.has(ResolutionLanguage.OPINION)
                    && !scene.has(ResolutionLanguage.DENIAL)
                    && !scene.has(ResolutionLanguage.SPORT);
        }

        private void read(int index) {
            var scene = scenes.get(index);
            scene.countFrom(lastDate());
            groupBefore = thread.group();
            var drafts = new Drafts(text, scene.sentence(), thread).all();
            if (drafts.isEmpty()) {
                thread.mention(named(scene));
            }
            var actors = drafts.stream().flatMap(draft -> draft.actors().stream()).toList();
            for (int d = 0; d < drafts.size(); d++) {
                var draft = drafts.get(d);
                var choice =
                        draft.compared().isPresent()
                                ? at(index, draft.compared().get().now(), actors, draft)
                                : choose(index, drafts, d, actors, votersOf(draft));
                if (draft.compared().isPresent()) {
                    compare(index, draft, orOfBefore(choice), actors);
                    continue;
                }
                if (choice.by() == By.NOTHING && !votersOf(draft).isEmpty()) {
                    choice = withoutVote(choose(index, drafts, d, actors, Set.of()));
                }
                if (isMeant(draft, choice, scene)) {
                    thread.turnTo(choice.ids());
                    thread.next(draft);
                    add(recognized(draft, choice, isAgain(drafts, d)), scene.sentence());
                }
            }
        }

        /// The countries that a sentence names, whatever it says of them.
        private List<Named> named(ResolutionScene scene) {
            var actors = new Actors(text);
            return scene.nations().stream()
                    .flatMap(list -> actors.countries(list).stream())
                    .distinct()
                    .toList();
        }

        /// One claim made twice in a sentence ("sat it out, abstaining") is one on all these words.
        private void add(Recognized<ResolutionClaim> claim, Sentence sentence) {
            int from = text.tokens().get(sentence.items().getFirst().first()).start();
            for (int i = 0; i < found.size(); i++) {
                var before = found.get(i);
                if (before.passage().start() >= from
                        && before.claim().equals(claim.claim())
                        && claim.claim().assertion() instanceof Assertion.CountryVote) {
                    found.set(i, before.on(spanning(before.passage(), claim.passage())));
                    return;
                }
            }
            found.add(claim);
        }

        private Passage spanning(Passage one, Passage other) {
            int start = Math.min(one.start(), other.start());
            int end = Math.max(one.end(), other.end());
            return new Passage(text.text().substring(start, end), start, end);
        }

        private Optional<plumbline.fact.Resolution.Body> bodyOf(Choice one) {
            return catalogue.resolution(one.ids().getFirst()).map(Entry.OfResolution::body);
        }

        /// Of a comparison that does not name its own vote, the one that the text was last about.
        private Choice orOfBefore(Choice now) {
            return now.isOne() || now.by() != By.NOTHING || thread.events().size() != 1
                    ? now
                    : new Choice(thread.events(), By.CONTEXT, 0);
        }

        private Optional<PartialDate> lastDate() {
            return thread.events().stream()
                    .flatMap(id -> catalogue.resolution(id).stream())
                    .map(Entry.OfResolution::date)
                    .findFirst();
        }

        /// A comparison, where both votes are known.
        private void compare(int index, Draft draft, Choice now, List<Item> actors) {
            var compared = draft.compared().orElseThrow();
            var since = at(index, compared.since(), actors, draft);
            if (draft.assertion() instanceof Assertion.Counts) {
                var own = near(index, draft.key(), actors, draft);
                boolean then = draft.key().equals(compared.since());
                var other = near(index, then ? compared.now() : compared.since(), actors, draft);
                if (own.isOne() && !own.ids().equals(other.ids())) {
                    found.add(recognized(draft, own, false));
                }
                return;
            }
            if (!since.isOne()
                    || !now.isOne()
                    || since.ids().equals(now.ids())
                    || !bodyOf(since).equals(bodyOf(now))) {
                return;
            }
            if (!(draft.assertion() instanceof Assertion.Change change)) {
                return;
            }
            var event = new EventReference.AnyOf(since.ids());
            found.add(
                    recognized(
                            draft.with(
                                    new Assertion.Change(
                                            change.vote(), change.than(), event, change.change())),
                            now,
                            false));
        }

        /// Items that tell nothing of a claim's vote: those between the voters and a second thing
        /// that they did ("which abstained in March"), or what a relative clause says of them.
        private List<Item> said(Draft draft, boolean again, List<Item> items) {
            if (draft.verb().isEmpty()) {
                return List.of();
            }
            var between =
                    items.stream()
                            .filter(item -> item.first() > draft.key().last())
                            .filter(item -> item.last() < draft.verb().get().first())
                            .toList();
            return again || isAboutThem(between) ? between : List.of();
        }

        /// Whether the same voters are said to have done something before in the sentence.
        private static boolean isAgain(List<Draft> drafts, int d) {
            var key = drafts.get(d).key();
            return drafts.subList(0, d).stream()
                    .anyMatch(draft -> draft.key().first() == key.first());
        }

        /// The choice by the words around an item.
        private Choice at(int index, Item item, List<Item> actors, Draft draft) {
            var near = near(index, item, actors, draft);
            var scene = scenes.get(index);
            var items = scene.sentence().items();
            return near.isOne()
                    ? near
                    : chooser.bySentence(
                            scene.at(indexOf(items, item), 0, items.size(), actors, List.of()));
        }

        /// The choice by the words on an item's side of a comparison.
        private Choice near(int index, Item item, List<Item> actors, Draft draft) {
            var scene = scenes.get(index);
            var items = scene.sentence().items();
            var compared = draft.compared().orElseThrow();
            int since = indexOf(items, compared.since());
            int now = indexOf(items, compared.now());
            int at = item.equals(compared.since()) ? since : now;
            int other = at == since ? now : since;
            int from = at < other ? 0 : at;
            int to = at < other ? other : items.size();
            return chooser.bySentence(scene.at(at, from, to, actors, List.of()));
        }

        /// The choice where the voters had no vote in what is named, so that it cannot be meant.
        private static Choice withoutVote(Choice other) {
            return new Choice(List.of(), other.by(), other.keys(), other.words());
        }

        private Choice choose(
                int index, List<Draft> drafts, int d, List<Item> actors, Set<String> voters) {
            var scene = scenes.get(index);
            var draft = drafts.get(d);
            var items = scene.sentence().items();
            int at = indexOf(items, draft.verb().orElse(draft.key()));
            var aside = said(draft, isAgain(drafts, d), items);
            var claimed = joined(draft.date().stream().toList(), aside);
            var skipped = joined(actors, aside);
            var others = wholeText();
            var whole =
                    scene.at(at, 0, items.size(), skipped, claimed)
                            .in(others.bodies())
                            .votedBy(voters);
            var choice = chooser.bySentence(whole);
            if (drafts.size() > 1) {
                int from = d == 0 ? 0 : Math.min(drafts.get(d - 1).end(), at);
                int next = next(drafts, d, items);
                int to =
                        next < drafts.size()
                                ? beginning(drafts.get(next), draft, items)
                                : items.size();
                var further = joined(claimed, items.subList(Math.max(to, at), items.size()));
                for (var near :
                        List.of(
                                scene.at(at, from, draft.end(), skipped, further),
                                scene.at(at, draft.first(), to, skipped, further))) {
                    var local = chooser.bySentence(near.in(others.bodies()).votedBy(voters));
                    if (local.by() != By.NOTHING && (local.isOne() || !choice.isOne())) {
                        choice = local.ids().equals(choice.ids()) ? choice : local;
                        break;
                    }
                }
            }
            if (drafts.size() == 1 && ResolutionLanguage.COUNT.of(draft.key())) {
                int from = segmentBegin(items, indexOf(items, draft.key()));
                int to = segmentEnd(items, Math.max(at, draft.end() - 1));
                var hints = scene.at(at, from, to, skipped, claimed);
                var local = chooser.bySentence(hints.in(others.bodies()).votedBy(voters));
                boolean another =
                        local.by() != By.NOTHING
                                && local.isOne()
                                && !local.ids().equals(choice.ids());
                choice = another ? local : choice;
            }
            int clause = clauseOf(items, at);
            if (drafts.size() == 1 && clause > 0) {
                var hints = scene.at(at, clause, items.size(), skipped, claimed);
                var local = chooser.bySentence(hints.in(others.bodies()).votedBy(voters));
                choice = local.by() != By.NOTHING && local.isOne() ? local : choice;
            }
            if (clause > 0 && isOfAnother(draft, clause, items)) {
                var hints = scene.at(at, clause, items.size(), skipped, claimed);
                return chooser.bySentence(hints.in(others.bodies()));
            }
            if (choice.by() != By.NOTHING) {
                return draft.strong() || whole.topic().isEmpty()
                        ? chooser.orJustHeld(choice, whole)
                        : choice;
            }
            return chooser.byContext(whole, thread.events(), others);
        }

        private int segmentBegin(List<Item> items, int at) {
            int from = at;
            while (from > 0 && !SaidTopic.breaks(text, items.get(from - 1))) {
                from--;
            }
            return from;
        }

        private int segmentEnd(List<Item> items, int at) {
            int to = at;
            while (to < items.size() && !SaidTopic.breaks(text, items.get(to))) {
                to++;
            }
            return to;
        }

        /// Where the clause of an item begins that is set against the one before it: "…, but the
        /// tax text passed by 125 to 48"; 0 where it begins the sentence.
        private int clauseOf(List<Item> items, int at) {
            for (int i = at; i > 0; i--) {
                var fold = text.fold(items.get(i));
                if (fold.equals(";")
                        || (AGAINST_IT.contains(fold) && text.fold(items.get(i - 1)).equals(","))) {
                    return i;
                }
            }
            return 0;
        }

        /// "…, but the tax convention had gone through by 125 to 48": a score that has a subject of
        /// its own, whatever the sentence speaks of before.
        private boolean isOfAnother(Draft draft, int clause, List<Item> items) {
            return ResolutionLanguage.SCORE.of(draft.key())
                    && clause + 2 < items.size()
                    && ResolutionLanguage.DET.of(items.get(clause + 1))
                    && ResolutionLanguage.WORD.of(items.get(clause + 2));
        }

        /// The next draft that is not on what the claim's own resolution is said to be: "opposed
        /// the text that the Assembly adopted in May".
        private int next(List<Draft> drafts, int d, List<Item> items) {
            int next = d + 1;
            while (next < drafts.size()
                    && drafts.get(next).assertion() instanceof Assertion.Adoption
                    && drafts.get(next).first() > 0
                    && isRelative(items, drafts.get(next).first())) {
                next++;
            }
            return next;
        }

        private boolean isRelative(List<Item> items, int at) {
            for (int i = at; i >= Math.max(0, at - 2); i--) {
                if (Set.of("that", "which").contains(text.fold(items.get(i)))) {
                    return true;
                }
            }
            return false;
        }

        /// The countries that had a vote if the claim is true.
        private static Set<String> votersOf(Draft draft) {
            return draft.assertion() instanceof Assertion.CountryVote vote
                    ? vote.countries().stream()
                            .filter(country -> country.ids().size() == 1)
                            .map(country -> country.ids().getFirst())
                            .collect(Collectors.toSet())
                    : Set.of();
        }

        /// "which joined in 2013", "an abstainer in 2018": what is said of the voters between
        /// commas; a mere date is one of the vote.
        private boolean isAboutThem(List<Item> between) {
            return between.size() > 2
                    && (RELATIVES.contains(text.fold(between.get(1)))
                            || (text.fold(between.getFirst()).equals(",")
                                    && between.stream()
                                            .anyMatch(
                                                    item ->
                                                            ResolutionLanguage.WORD.of(item)
                                                                    || ResolutionLanguage.isBallot(
                                                                            item))));
        }

        private static List<Item> joined(List<Item> some, List<Item> more) {
            return more.isEmpty() ? some : Stream.concat(some.stream(), more.stream()).toList();
        }

        /// Where the words of the next claim begin: of one on the same voters, at what they did.
        private static int beginning(Draft next, Draft draft, List<Item> items) {
            return next.verb().isPresent() && next.key().first() == draft.key().first()
                    ? Math.max(indexOf(items, next.verb().get()), draft.end())
                    : next.first();
        }

        /// The topic of the text.
        private ResolutionHints wholeText() {
            if (whole.isEmpty()) {
                whole = Optional.of(readWholeText());
            }
            return whole.get();
        }

        private ResolutionHints readWholeText() {
            var keys = new java.util.LinkedHashSet<String>();
            var topic = new java.util.LinkedHashSet<String>();
            var names = new java.util.HashSet<String>();
            var bodies = java.util.EnumSet.noneOf(plumbline.fact.Resolution.Body.class);
            var whens = new ArrayList<plumbline.text.When>();
            Optional<List<String>> named = Optional.empty();
            for (var scene : scenes) {
                var hints = scene.whole(List.of());
                keys.addAll(hints.keys());
                topic.addAll(hints.topic());
                names.addAll(hints.names());
                bodies.addAll(hints.bodies());
                named = named.or(hints::named);
                if (whens.isEmpty()) {
                    whens.addAll(hints.whens());
                }
            }
            return new ResolutionHints(named, keys, topic, names, bodies, whens, true, Set.of());
        }

        private static int indexOf(List<Item> items, Item item) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).last() >= item.first()) {
                    return i;
                }
            }
            return items.size() - 1;
        }

        /// Whether the words claim something of a recorded vote: a vote that is called one, or an
        /// opinion where the sentence says that it is one on a resolution.
        private boolean isMeant(Draft draft, Choice choice, ResolutionScene scene) {
            return switch (choice.by()) {
                case NAME -> true;
                case TOPIC ->
                        (choice.words() > 0
                                        || scene.mentioned()
                                        || scene.isDated()
                                        || (draft.strong()
                                                && (scene.hasDate() || isRecent(choice))))
                                && (draft.strong()
                                        || scene.mentioned()
                                        || choice.keys() > 1
                                        || (choice.words() > 0
                                                && isRecent(choice)
                                                && isPast(draft)))
                                && !(isSoft(draft) && scene.has(ResolutionLanguage.OTHER_FORM));
                case CONTEXT -> !isSoft(draft);
                case DATE, RECENCY ->
                        !isSoft(draft) && (draft.strong() || scene.mentionsResolution());
                case NOTHING -> draft.strong() && (scene.mentioned() || isOfMany(draft));
            };
        }

        /// "Cuba opposed the debate", where "Cuba opposes the debate" may be a position.
        private static boolean isPast(Draft draft) {
            return (draft.assertion() instanceof Assertion.OfVoters
                            || draft.assertion() instanceof Assertion.Alike)
                    && draft.verb().filter(ResolutionLanguage.PRESENT::in).isEmpty();
        }

        private boolean isRecent(Choice choice) {
            return choice.isOne() && chooser.isRecent(choice.ids().getFirst());
        }

        /// A list of countries that cast the same vote can only have done so in such a body.
        private static boolean isOfMany(Draft draft) {
            return draft.assertion() instanceof Assertion.CountryVote vote
                    && vote.countries().size() >= MANY;
        }

        private static boolean isSoft(Draft draft) {
            return draft.rule().equals("so-many-demanded");
        }

        /// "A dozen abstained", of a text that has just spoken of a group: it may mean the group's.
        private boolean isMaybeOfAGroup(Draft draft) {
            boolean bare =
                    draft.assertion() instanceof Assertion.Counts counts
                            && counts.figures().size() < Vote.values().length - 1
                            && ResolutionLanguage.COUNT.of(draft.key());
            return bare
                    && (groupBefore.isPresent()
                            || sentenceOf(draft).stream()
                                    .takeWhile(item -> item.first() < draft.key().first())
                                    .anyMatch(ResolutionLanguage.GROUP::of));
        }

        private Recognized<ResolutionClaim> recognized(Draft draft, Choice choice, boolean again) {
            var claim =
                    new ResolutionClaim(
                            new EventReference.AnyOf(choice.ids()),
                            draft.assertion(),
                            draft.negated());
            return new Recognized<>(
                    passage(draft, again),
                    binding.bind(claim),
                    draft.rule(),
                    isMaybeOfAGroup(draft));
        }

        /// The words that carry a claim, without the marks around them; of a second claim on the
        /// same voters, what they did.
        private Passage passage(Draft draft, boolean again) {
            var items = sentenceOf(draft);
            int first = items.get(draft.first()).first();
            int last = items.get(Math.min(draft.end(), items.size()) - 1).last();
            if (again && draft.verb().isPresent()) {
                first = draft.verb().get().first();
            }
            while (last > first && isMark(last)) {
                last--;
            }
            while (first < last && isMark(first)) {
                first++;
            }
            int start = text.tokens().get(first).start();
            int end = text.tokens().get(last).end();
            return new Passage(text.text().substring(start, end), start, end);
        }

        private List<Item> sentenceOf(Draft draft) {
            for (var scene : scenes) {
                if (draft.key().first() < scene.sentence().endToken()) {
                    return scene.sentence().items();
                }
            }
            throw new IllegalStateException("A claim outside the text");
        }

        private boolean isMark(int token) {
            var sort = text.tokens().get(token).sort();
            return sort == Token.Sort.MARK || sort == Token.Sort.BREAK;
        }
    }
}
