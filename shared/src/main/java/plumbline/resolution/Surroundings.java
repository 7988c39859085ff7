package plumbline.resolution;

import java.util.List;
import java.util.Set;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.text.Item;
import plumbline.text.Language.Text;

/// Which words around a draft tell of its own vote, and which of another.
final class Surroundings {

    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where", "whom");

    private static final Set<String> AGAINST_IT =
            Set.of("but", "while", "whereas", "although", "though", "yet");

    private final Text text;

    Surroundings(Text text) {
        this.text = text;
    }

    /// Items that tell nothing of a claim's vote: those between the voters and a second thing
    /// that they did ("which abstained in March"), or what a relative clause says of them.
    List<Item> said(Draft draft, boolean again, List<Item> items) {
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

    /// Where the clause of an item begins that is set against the one before it: "…, but the
    /// tax text passed by 125 to 48"; 0 where it begins the sentence.
    int clauseOf(List<Item> items, int at) {
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
    boolean isOfAnother(Draft draft, int clause, List<Item> items) {
        return ResolutionLanguage.SCORE.of(draft.key())
                && clause + 2 < items.size()
                && ResolutionLanguage.DET.of(items.get(clause + 1))
                && ResolutionLanguage.WORD.of(items.get(clause + 2));
    }

    /// The next draft that is not on what the claim's own resolution is said to be: "opposed
    /// the text that the Assembly adopted in May".
    int next(List<Draft> drafts, int d, List<Item> items) {
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

    /// Where the words of the next claim begin: of one on the same voters, at what they did.
    static int beginning(Draft next, Draft draft, List<Item> items) {
        return next.verb().isPresent() && next.key().first() == draft.key().first()
                ? Math.max(indexOf(items, next.verb().get()), draft.end())
                : next.first();
    }

    int segmentBegin(List<Item> items, int at) {
        int from = at;
        while (from > 0 && !SaidTopic.breaks(text, items.get(from - 1))) {
            from--;
        }
        return from;
    }

    int segmentEnd(List<Item> items, int at) {
        int to = at;
        while (to < items.size() && !SaidTopic.breaks(text, items.get(to))) {
            to++;
        }
        return to;
    }

    static int indexOf(List<Item> items, Item item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).last() >= item.first()) {
                return i;
            }
        }
        return items.size() - 1;
    }
}
