package plumbline.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.fact.Resolution.Body;
import plumbline.text.Item;
import plumbline.text.Language.Text;

/// Which bodies of the United Nations a sentence says have voted.
final class SaidBodies {

    /// After these a body is what was voted on, and not who voted.
    private static final Set<String> TOPIC_OF_A_BODY = Set.of("from", "on", "off", "out", "onto");

    /// What a country may have in a body, or lose.
    private static final Set<String> SEATS =
            Set.of("seat", "seats", "membership", "place", "rights", "expulsion", "presidency");

    /// Of a body that is asked for something another one asks.
    private static final Set<String> ASKED =
            Set.of(
                    "urged",
                    "urges",
                    "urging",
                    "asked",
                    "asks",
                    "asking",
                    "requested",
                    "requests",
                    "told",
                    "tells",
                    "recommended",
                    "invited",
                    "advised",
                    "advises");

    private static final Set<String> EVENTS =
            Set.of(
                    "resolution",
                    "resolutions",
                    "vote",
                    "votes",
                    "draft",
                    "text",
                    "motion",
                    "debate");

    private static final Set<String> SKIPPED = Set.of("the", "un", "'s", "a");

    /// An article, the UN and what it owns.
    private static final int MOST_SKIPPED = 3; // tokens

    private final Text text;
    private final List<Item> items;
    private final List<Mention<Body>> bodies = new ArrayList<>();
    private final List<Mention<Body>> topics = new ArrayList<>();

    SaidBodies(Text text, List<Item> items) {
        this.text = text;
        this.items = items;
        for (int i = 0; i < items.size(); i++) {
            for (var leaf : items.get(i).leaves()) {
                body(leaf, i);
            }
        }
    }

    private static Optional<Body> topicOf(Item leaf) {
        if (ResolutionLanguage.UNSC.of(leaf)) {
            return Optional.of(Body.UNSC);
        }
        return ResolutionLanguage.HRC.of(leaf) ? Optional.of(Body.HRC) : Optional.empty();
    }

    boolean isEmpty() {
        return bodies.isEmpty() && topics.isEmpty();
    }

    /// The bodies that a stretch of items speaks of as what was voted on ("off the Human Rights
    /// Council").
    Set<Body> topics(int from, int to) {
        var set = EnumSet.noneOf(Body.class);
        for (var body : topics) {
            if (body.at() >= from && body.at() < to) {
                set.add(body.value());
            }
        }
        return set;
    }

    private void body(Item leaf, int at) {
        if (!isBody(leaf)) {
            return;
        }
        if (isTopic(leaf)) {
            topicOf(leaf).ifPresent(body -> topics.add(new Mention<>(body, at)));
            return;
        }
        if (ResolutionLanguage.UNGA.of(leaf)) {
            bodies.add(new Mention<>(Body.UNGA, at));
        } else if (ResolutionLanguage.UNSC.of(leaf) && !isOfGroup(at)) {
            bodies.add(new Mention<>(Body.UNSC, at));
        } else if (ResolutionLanguage.HRC.of(leaf)) {
            bodies.add(new Mention<>(Body.HRC, at));
        } else if (ResolutionLanguage.COUNCIL.of(leaf)
                && text.tokens().get(leaf.first()).isCapitalised()) {
            bodies.add(new Mention<>(Body.UNSC, at));
            bodies.add(new Mention<>(Body.HRC, at));
        }
    }

    private static boolean isBody(Item leaf) {
        return ResolutionLanguage.UNGA.of(leaf)
                || ResolutionLanguage.UNSC.of(leaf)
                || ResolutionLanguage.HRC.of(leaf)
                || ResolutionLanguage.COUNCIL.of(leaf);
    }

    /// "kept on the Council", "out of the Council", "its Council seat"; but not "on the Assembly's
    /// resolution".
    private boolean isTopic(Item leaf) {
        var after = foldAt(leaf.last() + 1);
        if (SEATS.contains(after)) {
            return true;
        }
        int prep = before(leaf.first());
        var before = foldAt(prep);
        boolean owns = after.equals("'s") || EVENTS.contains(after);
        boolean of = Set.of("of", "in", "at").contains(before);
        if (ASKED.contains(before)
                || (before.equals("on") && Set.of("called", "calls").contains(foldAt(prep - 1)))) {
            return true;
        }
        return (TOPIC_OF_A_BODY.contains(before) && !owns) || (of && isSeat(before(prep)));
    }

    private boolean isSeat(int token) {
        return SEATS.contains(foldAt(token)) || foldAt(token).equals("out");
    }

    /// "the permanent members of the Security Council" says who voted, not where.
    private boolean isOfGroup(int at) {
        if (ResolutionLanguage.GROUP.of(items.get(at))) {
            return true;
        }
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (text.fold(items.get(i)).equals("permanent")) {
                return true;
            }
        }
        return false;
    }

    /// The place of the word before a token, over an article and the UN.
    private int before(int token) {
        int i = token - 1;
        while (token - i <= MOST_SKIPPED && SKIPPED.contains(foldAt(i))) {
            i--;
        }
        return i;
    }

    private String foldAt(int token) {
        return token < 0 || token >= text.tokens().size() ? "" : text.tokens().get(token).fold();
    }

    /// The bodies that a claim at an item may mean; none for any.
    Set<Body> near(int at) {
        var set = EnumSet.noneOf(Body.class);
        bodies.forEach(body -> set.add(body.value()));
        if (set.size() < 2 || (set.contains(Body.UNGA) ^ set.size() == 2)) {
            return set;
        }
        // of several, the nearest
        var near = Mention.nearest(bodies, at, 0, items.size());
        return near.map(body -> (Set<Body>) EnumSet.of(body)).orElse(set);
    }
}
