package plumbline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        private final Binding binding;
        private final List<ResolutionScene> scenes = new ArrayList<>();
        private final VoteThread thread = new VoteThread();
        private final MeantVotes meant;
        private final ClaimedVotes claimed;
        private Optional<Group> groupBefore = Optional.empty();
        private final List<Recognized<ResolutionClaim>> found = new ArrayList<>();

        InText(Text text, Catalogue catalogue, TextRequest request) {
            this.text = text;
            this.catalogue = catalogue;
            var chooser = new ResolutionChooser(catalogue, request.publishedOn());
            this.meant = new MeantVotes(text, scenes, chooser, thread);
            this.claimed = new ClaimedVotes(chooser);
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
                                ? meant.at(index, draft.compared().get().now(), actors, draft)
                                : meant.choose(
                                        index, drafts, d, actors, MeantVotes.votersOf(draft));
                if (draft.compared().isPresent()) {
                    compare(index, draft, meant.orOfBefore(choice), actors);
                    continue;
                }
                if (choice.by() == By.NOTHING && !MeantVotes.votersOf(draft).isEmpty()) {
                    choice =
                            MeantVotes.withoutVote(
                                    meant.choose(index, drafts, d, actors, Set.of()));
                }
                if (claimed.isMeant(draft, choice, scene)) {
                    thread.turnTo(choice.ids());
                    thread.next(draft);
                    add(recognized(draft, choice, MeantVotes.isAgain(drafts, d)), scene.sentence());
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

        private Optional<PartialDate> lastDate() {
            return thread.events().stream()
                    .flatMap(id -> catalogue.resolution(id).stream())
                    .map(Entry.OfResolution::date)
                    .findFirst();
        }

        /// A comparison, where both votes are known.
        private void compare(int index, Draft draft, Choice now, List<Item> actors) {
            var compared = draft.compared().orElseThrow();
            var since = meant.at(index, compared.since(), actors, draft);
            if (draft.assertion() instanceof Assertion.Counts) {
                var own = meant.near(index, draft.key(), actors, draft);
                boolean then = draft.key().equals(compared.since());
                var other =
                        meant.near(index, then ? compared.now() : compared.since(), actors, draft);
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
