package plumbline.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.fact.Resolution.Body;
import plumbline.resolution.Choice.By;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.When;

/// Which resolutions the drafts of a text may mean: by the words around each, or else by what the
/// text was about before.
final class MeantVotes {

    private final List<ResolutionScene> scenes;
    private final ResolutionChooser chooser;
    private final VoteThread thread;
    private final Surroundings surroundings;
    private Optional<ResolutionHints> whole = Optional.empty();

    MeantVotes(
            Text text, List<ResolutionScene> scenes, ResolutionChooser chooser, VoteThread thread) {
        this.scenes = scenes;
        this.chooser = chooser;
        this.thread = thread;
        this.surroundings = new Surroundings(text);
    }

    /// Of a comparison that does not name its own vote, the one that the text was last about.
    Choice orOfBefore(Choice now) {
        return now.isOne() || now.by() != By.NOTHING || thread.events().size() != 1
                ? now
                : new Choice(thread.events(), By.CONTEXT, 0);
    }

    /// Whether the same voters are said to have done something before in the sentence.
    static boolean isAgain(List<Draft> drafts, int d) {
        var key = drafts.get(d).key();
        return drafts.subList(0, d).stream().anyMatch(draft -> draft.key().first() == key.first());
    }

    /// The choice by the words around an item.
    Choice at(int index, Item item, List<Item> actors, Draft draft) {
        var near = near(index, item, actors, draft);
        var scene = scenes.get(index);
        var items = scene.sentence().items();
        return near.isOne()
                ? near
                : chooser.bySentence(
                        scene.at(
                                Surroundings.indexOf(items, item),
                                0,
                                items.size(),
                                actors,
                                List.of()));
    }

    /// The choice by the words on an item's side of a comparison.
    Choice near(int index, Item item, List<Item> actors, Draft draft) {
        var scene = scenes.get(index);
        var items = scene.sentence().items();
        var compared = draft.compared().orElseThrow();
        int since = Surroundings.indexOf(items, compared.since());
        int now = Surroundings.indexOf(items, compared.now());
        int at = item.equals(compared.since()) ? since : now;
        int other = at == since ? now : since;
        int from = at < other ? 0 : at;
        int to = at < other ? other : items.size();
        return chooser.bySentence(scene.at(at, from, to, actors, List.of()));
    }

    /// The choice where the voters had no vote in what is named, so that it cannot be meant.
    static Choice withoutVote(Choice other) {
        return new Choice(List.of(), other.by(), other.keys(), other.words());
    }

    Choice choose(int index, List<Draft> drafts, int d, List<Item> actors, Set<String> voters) {
        var scene = scenes.get(index);
        var draft = drafts.get(d);
        var items = scene.sentence().items();
        int at = Surroundings.indexOf(items, draft.verb().orElse(draft.key()));
        var aside = surroundings.said(draft, isAgain(drafts, d), items);
        var claimed = joined(draft.date().stream().toList(), aside);
        var skipped = joined(actors, aside);
        var others = wholeText();
        var whole =
                scene.at(at, 0, items.size(), skipped, claimed).in(others.bodies()).votedBy(voters);
        var choice = chooser.bySentence(whole);
        if (drafts.size() > 1) {
            int from = d == 0 ? 0 : Math.min(drafts.get(d - 1).end(), at);
            int next = surroundings.next(drafts, d, items);
            int to =
                    next < drafts.size()
                            ? Surroundings.beginning(drafts.get(next), draft, items)
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
            int from = surroundings.segmentBegin(items, Surroundings.indexOf(items, draft.key()));
            int to = surroundings.segmentEnd(items, Math.max(at, draft.end() - 1));
            var hints = scene.at(at, from, to, skipped, claimed);
            var local = chooser.bySentence(hints.in(others.bodies()).votedBy(voters));
            boolean another =
                    local.by() != By.NOTHING && local.isOne() && !local.ids().equals(choice.ids());
            choice = another ? local : choice;
        }
        int clause = surroundings.clauseOf(items, at);
        if (drafts.size() == 1 && clause > 0) {
            var hints = scene.at(at, clause, items.size(), skipped, claimed);
            var local = chooser.bySentence(hints.in(others.bodies()).votedBy(voters));
            choice = local.by() != By.NOTHING && local.isOne() ? local : choice;
        }
        if (clause > 0 && surroundings.isOfAnother(draft, clause, items)) {
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

    /// The countries that had a vote if the claim is true.
    static Set<String> votersOf(Draft draft) {
        return draft.assertion() instanceof Assertion.CountryVote vote
                ? vote.countries().stream()
                        .filter(country -> country.ids().size() == 1)
                        .map(country -> country.ids().getFirst())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static List<Item> joined(List<Item> some, List<Item> more) {
        return more.isEmpty() ? some : Stream.concat(some.stream(), more.stream()).toList();
    }

    /// The topic of the text.
    private ResolutionHints wholeText() {
        if (whole.isEmpty()) {
            whole = Optional.of(readWholeText());
        }
        return whole.get();
    }

    private ResolutionHints readWholeText() {
        var keys = new LinkedHashSet<String>();
        var topic = new LinkedHashSet<String>();
        var names = new HashSet<String>();
        var bodies = EnumSet.noneOf(Body.class);
        var whens = new ArrayList<When>();
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
}
