package plumbline.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.catalogue.Catalogue;
import plumbline.check.Family.Recognized;
import plumbline.check.TextRequest;
import plumbline.claim.ElectionClaim;
import plumbline.claim.EventReference;
import plumbline.text.Item;
import plumbline.text.KnownNames;
import plumbline.text.Language.Text;
import plumbline.verdict.CheckedClaim.Passage;

/// Finds claims on elections in a text, sentence by sentence, and binds them to the elections that
/// they may mean.
public final class ElectionReader {

    /// The claims of a text, bound to the events that they may mean, in text order.
    public List<Recognized<ElectionClaim>> read(TextRequest request, Catalogue catalogue) {
        var text =
                ElectionLanguage.LANGUAGE.read(
                        request.text(), KnownNames.of(catalogue), request.publishedOn());
        var chooser = new EventChooser(catalogue, request.publishedOn());
        var discourse = new Discourse();
        var found = new ArrayList<Recognized<ElectionClaim>>();
        var scenes = text.sentences().stream().map(sentence -> new Scene(text, sentence)).toList();
        var countries = new LinkedHashSet<String>();
        scenes.forEach(scene -> countries.addAll(scene.mentionedCountries()));
        for (var scene : scenes) {
            if (!isHypothetical(scene)) {
                new InSentence(text, scene, discourse, chooser, catalogue, request, countries)
                        .read(found);
            }
            discourse.next(text, scene);
        }
        found.sort(Comparator.comparingInt(claim -> claim.passage().start()));
        return found;
    }

    /// Questions, conditions, opinion polls and what is said of a part of the voters make no claim
    /// on a result.
    private static boolean isHypothetical(Scene scene) {
        return scene.sentence().question()
                || scene.has(ElectionLanguage.IF)
                || scene.has(ElectionLanguage.SUBSET)
                || (scene.has(ElectionLanguage.OPINION) && !scene.has(ElectionLanguage.EXIT_POLL));
    }

    /// One sentence's claims.
    private static final class InSentence {
        private final Text text;
        private final Scene scene;
        private final Discourse discourse;
        private final EventChooser chooser;
        private final Catalogue catalogue;
        private final Reports reports;
        private final Set<String> countries;
        private final List<Item> items;

        InSentence(
                Text text,
                Scene scene,
                Discourse discourse,
                EventChooser chooser,
                Catalogue catalogue,
                TextRequest request,
                Set<String> countries) {
            this.countries = countries;
            this.text = text;
            this.scene = scene;
            this.discourse = discourse;
            this.chooser = chooser;
            this.catalogue = catalogue;
            this.items = scene.sentence().items();
            this.reports = new Reports(text, scene, discourse, catalogue, request.publishedOn());
        }

        void read(List<Recognized<ElectionClaim>> found) {
            var proposals = new Proposals(text, scene, discourse, catalogue).all();
            var best = new HashMap<Integer, Proposal>();
            for (var proposal : proposals) {
                best.merge(
                        proposal.key().last(),
                        proposal,
                        (one, other) -> other.beats(one) ? other : one);
            }
            var chosen = new ArrayList<>(best.values());
            chosen.sort(Comparator.comparingInt(proposal -> proposal.key().first()));
            var claims = new ArrayList<Read>();
            chosen.forEach(proposal -> bind(proposal).ifPresent(claims::add));
            Twins.complete(text, items, chosen, claims);
            for (var claim : claims) {
                found.add(new Recognized<>(claim.passage(), claim.claim(), claim.rule()));
            }
        }

        private Optional<Read> bind(Proposal proposal) {
            int at = indexOf(proposal.key());
            var except = proposal.since().map(List::of).orElse(List.of());
            var around = scene.at(at, except, proposal.first(), proposal.end());
            var hints =
                    around.nearby().isEmpty()
                                    && discourse.events().isEmpty()
                                    && countries.size() == 1
                            ? around.near(countries)
                            : around;
            var since = proposal.since().map(item -> Scene.of(text, item));
            var draft = proposal.maker().make(chooser, List.of(), Optional.empty());
            var choices =
                    draft
                            .map(NamedChoices::of)
                            .orElseGet(() -> proposal.subject().stream().toList())
                            .stream()
                            .map(named -> named.ids())
                            .toList();
            var own = proposal.about().map(item -> Scene.of(text, item));
            var meant =
                    chooser.choose(
                            own.map(hints::at).orElse(hints),
                            choices,
                            proposal.contests(),
                            discourse.events());
            var events =
                    proposal.earlier() && own.isEmpty()
                            ? chooser.earlier(meant, Optional.empty())
                            : meant;
            if (!isAnchored(proposal, hints, events)) {
                return Optional.empty();
            }
            var assertion = proposal.maker().make(chooser, events, since);
            if (assertion.isEmpty() || !isWorthAsking(hints, events, choices, proposal.rule())) {
                return Optional.empty();
            }
            if (!proposal.earlier()) {
                discourse.turnTo(events);
            }
            var claim =
                    new ElectionClaim(
                            new EventReference.AnyOf(events),
                            reports.meant(events),
                            assertion.get(),
                            proposal.negated());
            var bound = new Binding(catalogue).bind(claim);
            return Optional.of(new Read(proposal, passage(proposal), bound));
        }

        /// A figure beside a name is a result only where an election, votes or a day are spoken of,
        /// or shortly after the vote; else it may be a poll, a price or a score.
        private boolean isAnchored(Proposal proposal, Hints hints, List<String> events) {
            if (proposal.rule().startsWith("country-answers")
                    && !scene.has(ElectionLanguage.REFERENDUM)) {
                return chooser.isRecent(events);
            }
            return hints.mentioned()
                    || !hints.whens().isEmpty()
                    || !hints.events().isEmpty()
                    || proposal.key().part("base").isPresent()
                    || proposal.key().part("open").isPresent()
                    || proposal.key().part("portion").isPresent()
                    || ElectionLanguage.VOTES.of(proposal.key())
                    || ElectionLanguage.VOTERS_COUNT.of(proposal.key())
                    || scene.has(ElectionLanguage.TURNOUT)
                    || scene.has(ElectionLanguage.ELECT)
                    || scene.has(ElectionLanguage.EXIT_POLL)
                    || scene.has(ElectionLanguage.VOTE_WORD)
                    || events.stream().anyMatch(discourse.events()::contains)
                    || chooser.isRecent(events);
        }

        /// A claim that binds to nothing is only worth an answer where an election or somebody who
        /// stood is named.
        private static boolean isWorthAsking(
                Hints hints, List<String> events, List<List<String>> choices, String rule) {
            return !events.isEmpty()
                    || rule.startsWith("turnout")
                    || rule.startsWith("voters")
                    || rule.startsWith("electorate")
                    || (!hints.elsewhere()
                            && (hints.mentioned()
                                    || choices.stream().anyMatch(ids -> !ids.isEmpty())));
        }

        private int indexOf(Item item) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).last() >= item.first()) {
                    return i;
                }
            }
            return items.size() - 1;
        }

        /// The words that carry a claim: from its subject to its figure, or the figure and what is
        /// before it where they stand far apart; never another claim's figure.
        private Passage passage(Proposal proposal) {
            var key = proposal.key();
            int first = items.get(proposal.first()).first();
            int last = items.get(Math.min(proposal.end(), items.size()) - 1).last();
            if (last - first > 14) {
                first = Math.max(first, key.first() - 3);
                last = Math.max(key.last(), Math.min(last, key.last() + 2));
            }
            for (var item : items) {
                if (ElectionLanguage.isFigure(item) && item.last() < key.first()) {
                    first = Math.max(first, item.last() + 1);
                }
                if (ElectionLanguage.isFigure(item) && item.first() > key.last()) {
                    last = Math.min(last, item.first() - 1);
                }
            }
            first = Math.min(first, key.first());
            last = Math.max(last, key.last());
            while (first < key.first() && isPunctuation(first)) {
                first++;
            }
            while (last > key.last() && isPunctuation(last)) {
                last--;
            }
            return ElectionReader.passage(text, first, last);
        }

        private boolean isPunctuation(int token) {
            var sort = text.tokens().get(token).sort();
            return (sort == plumbline.text.Token.Sort.MARK
                            || sort == plumbline.text.Token.Sort.BREAK)
                    && !text.tokens().get(token).is("%")
                    && !text.tokens().get(token).is(")");
        }
    }

    /// The words from one token to another.
    static Passage passage(Text text, int first, int last) {
        int start = text.tokens().get(first).start();
        int end = text.tokens().get(last).end();
        return new Passage(text.text().substring(start, end), start, end);
    }

    /// A claim that was read and bound.
    record Read(Proposal proposal, Passage passage, ElectionClaim claim) {
        String rule() {
            return proposal.rule();
        }
    }
}
