package plumbline.resolution;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import plumbline.claim.Figure;
import plumbline.fact.Vote;
import plumbline.text.Item;
import plumbline.text.Language.ItemTest;
import plumbline.text.Rule.Reading;

/// What the words around a score ("94 to 14") make of its figures: which is which, or none of a
/// vote.
final class ScoreFigures {

    private static final ItemTest SEMICOLON = ResolutionLanguage.LANGUAGE.is("=;");

    private static final ItemTest VOTES =
            ResolutionLanguage.LANGUAGE.is("=votes").or(ResolutionLanguage.LANGUAGE.is("=vote"));

    private static final ItemTest AGAINST = ResolutionLanguage.LANGUAGE.is("=against");

    private static final ItemTest FAVOUR =
            ResolutionLanguage.LANGUAGE.is("=favour").or(ResolutionLanguage.LANGUAGE.is("=favor"));

    private static final ItemTest MARK =
            ResolutionLanguage.LANGUAGE.is("=,").or(ResolutionLanguage.LANGUAGE.is("=("));

    private static final ItemTest TO = ResolutionLanguage.LANGUAGE.is("=to");

    private static final ItemTest FROM = ResolutionLanguage.LANGUAGE.is("=from");

    private static final ItemTest IN = ResolutionLanguage.LANGUAGE.is("=in");

    private static final ItemTest SPLIT =
            ResolutionLanguage.LANGUAGE.is("=split").or(ResolutionLanguage.LANGUAGE.is("=divided"));

    /// How far before a score a word on what became of the resolution may stand, in items.
    private static final int CLAUSE = 24;

    /// Fewer votes adopt nothing in any of the bodies.
    private static final int FEWEST_THAT_ADOPT = 9;

    private final List<Item> items;

    ScoreFigures(List<Item> items) {
        this.items = items;
    }

    /// The figures of a score as they are written: yes, no and abstentions.
    static Map<Vote, Figure> of(Item score) {
        var figures = new EnumMap<Vote, Figure>(Vote.class);
        var inner = score;
        if (score.meaning() instanceof Item.Meaning.Phrase phrase
                && phrase.children().size() == 1) {
            inner = phrase.children().getFirst();
        }
        put(figures, Vote.YES, inner, "a", "yes");
        put(figures, Vote.NO, inner, "b", "no");
        put(figures, Vote.ABSTAIN, inner, "c", "abstain");
        return figures;
    }

    /// Whether figures are those of a vote of all.
    boolean isOfAVote(Reading reading, Item score, Map<Vote, Figure> figures) {
        return !isRatio(score, figures)
                && !isSplit(reading.first())
                && !isMovement(reading.first());
    }

    /// Whether words behind a score turn down what was voted on, so that those against come first.
    boolean isTurned(Reading reading, Item score) {
        return !FAVOUR.in(score) && isDecidedAgainst(reading.end());
    }

    /// "The Nordics split 3-2": how a group voted.
    private boolean isSplit(int at) {
        return at > 0 && SPLIT.of(items.get(at - 1));
    }

    /// "fell from 137 to 105 states": two votes.
    private boolean isMovement(int at) {
        return at > 0 && FROM.of(items.get(at - 1));
    }

    static void swap(Map<Vote, Figure> figures) {
        var yes = figures.remove(Vote.NO);
        var no = figures.remove(Vote.YES);
        if (yes != null) {
            figures.put(Vote.YES, yes);
        }
        if (no != null) {
            figures.put(Vote.NO, no);
        }
    }

    /// "by almost four to one": how many times as many, and no figures of a vote.
    private static boolean isRatio(Item score, Map<Vote, Figure> figures) {
        var yes = figures.get(Vote.YES);
        var no = figures.get(Vote.NO);
        if (figures.size() != 2 || yes == null || no == null) {
            return false;
        }
        boolean toOne = no.value().compareTo(BigDecimal.ONE) == 0;
        boolean hedged = !(yes.sense() instanceof Figure.Sense.Plain);
        boolean votes = VOTES.in(score);
        return toOne && !votes && (hedged || yes.value().intValue() < FEWEST_THAT_ADOPT);
    }

    private static void put(Map<Vote, Figure> figures, Vote vote, Item item, String... names) {
        for (var name : names) {
            item.part(name)
                    .flatMap(VoteFigures::count)
                    .ifPresent(figure -> figures.put(vote, figure));
        }
    }

    /// "rejected by 19 votes to 17": the larger figure comes first, whichever way it went.
    boolean isRejection(int at) {
        for (int i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
            if (ResolutionLanguage.REJECT.in(items.get(i))) {
                return true;
            }
            if (SEMICOLON.of(items.get(i))
                    || ResolutionLanguage.ADOPT.of(items.get(i))
                    || ResolutionLanguage.SCORE.of(items.get(i))) {
                return false;
            }
        }
        return false;
    }

    /// "voted 19 to 17 against a debate", "voted 19 to 17 to reject it": those who won come first.
    private boolean isDecidedAgainst(int end) {
        for (int i = end; i < Math.min(items.size(), end + 4); i++) {
            if (AGAINST.in(items.get(i))) {
                return i + 1 < items.size() && !MARK.of(items.get(i + 1));
            }
            if (TO.of(items.get(i)) && i + 1 < items.size()) {
                return ResolutionLanguage.NO_GOAL.of(items.get(i + 1));
            }
            if (!ResolutionLanguage.DATE.of(items.get(i)) && !IN.of(items.get(i))) {
                return false;
            }
        }
        return false;
    }
}
