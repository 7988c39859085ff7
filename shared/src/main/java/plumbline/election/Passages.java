package plumbline.election;

import java.util.List;
import java.util.Set;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Token;
import plumbline.verdict.CheckedClaim.Passage;

/// Tells which words of a sentence carry a claim.
final class Passages {

    /// Words that stand farther apart are not quoted as one.
    private static final int FAR = 14;

    /// Words that lead on to the next claim, or back to the one before.
    private static final Set<String> LINKS =
            Set.of("or", "out", "of", "and", "with", "while", "but", "for", "a", "the", "in");

    private final Text text;
    private final List<Item> items;

    Passages(Text text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    /// The words of an item.
    static Passage of(Text text, Item item) {
        return between(text, item.first(), item.last());
    }

    /// The words that carry a claim: from its subject to its figure, or the figure and what is
    /// before it where they stand far apart; never another claim's figure.
    Passage of(Proposal proposal) {
        var key = proposal.key();
        int first = items.get(proposal.first()).first();
        int last = items.get(Math.min(proposal.end(), items.size()) - 1).last();
        if (last - first > FAR) {
            first = Math.max(first, key.first() - 3);
            last = Math.max(key.last(), Math.min(last, key.last() + 2));
        }
        boolean whole = isMove(proposal);
        for (var item : whole ? List.<Item>of() : items) {
            boolean other = ElectionLanguage.isFigure(item) || ElectionLanguage.MAJORITY.of(item);
            if (other && item.last() < key.first()) {
                first = Math.max(first, item.last() + 1);
            }
            if (other && item.first() > key.last()) {
                last = Math.min(last, item.first() - 1);
            }
        }
        first = Math.min(first, key.first());
        last = Math.max(last, key.last());
        while (first < key.first() && carriesNothing(text.tokens().get(first))) {
            first++;
        }
        while (last > key.last() && carriesNothing(text.tokens().get(last))) {
            last--;
        }
        return between(text, first, last);
    }

    /// "fell from 67.3% to 59.7%": which way it moved is told by the verb and by both figures.
    private static boolean isMove(Proposal proposal) {
        return proposal.rule().startsWith("turnout-")
                && (ElectionLanguage.UP.of(proposal.key())
                        || ElectionLanguage.DOWN.of(proposal.key()));
    }

    private static boolean carriesNothing(Token token) {
        return isPunctuation(token) || LINKS.contains(token.fold());
    }

    private static boolean isPunctuation(Token token) {
        return switch (token.sort()) {
            case MARK, BREAK -> !token.is("%") && !token.is(")");
            case WORD, NUMBER -> false;
        };
    }

    private static Passage between(Text text, int first, int last) {
        int start = text.tokens().get(first).start();
        int end = text.tokens().get(last).end();
        return new Passage(text.text().substring(start, end), start, end);
    }
}
