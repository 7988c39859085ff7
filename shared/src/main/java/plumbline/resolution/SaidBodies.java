package plumbline.resolution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import plumbline.fact.Resolution.Body;
import plumbline.text.Item;
import plumbline.text.Language.Text;

/// Which bodies of the United Nations a sentence says have voted.
final class SaidBodies {

    private static final Set<String> TOPIC_OF_A_BODY = Set.of("from", "on", "off", "out", "onto");

    private final Text text;
    private final List<Item> items;
    private final List<Mention<Body>> bodies = new ArrayList<>();

    SaidBodies(Text text, List<Item> items) {
        this.text = text;
        this.items = items;
        for (int i = 0; i < items.size(); i++) {
            int at = i;
            items.get(i).leaves().forEach(leaf -> body(leaf, at));
        }
    }

    boolean isEmpty() {
        return bodies.isEmpty();
    }

    private void body(Item leaf, int at) {
        var before = foldBefore(leaf.first());
        if (TOPIC_OF_A_BODY.contains(before) || (before.equals("of") && isOut(leaf.first()))) {
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

    /// "out of the Council"
    private boolean isOut(int token) {
        for (int i = token - 1; i >= Math.max(1, token - 4); i--) {
            if (text.tokens().get(i).is("of")) {
                return text.tokens().get(i - 1).is("out");
            }
        }
        return false;
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

    /// The word before a token, over an article and the UN.
    private String foldBefore(int token) {
        int i = token - 1;
        while (i >= 0
                && (text.tokens().get(i).is("the")
                        || text.tokens().get(i).is("un")
                        || text.tokens().get(i).is("a"))) {
            i--;
        }
        return i < 0 ? "" : text.tokens().get(i).fold();
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
