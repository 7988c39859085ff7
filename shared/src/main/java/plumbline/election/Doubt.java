package plumbline.election;

import java.util.List;
import java.util.Set;
import plumbline.text.Item;
import plumbline.text.Language.ItemTest;
import plumbline.text.Language.Text;

/// Words around a figure that make it something else than a reported result: a denial, a figure that
/// is set against the true one, what was needed or hoped for, a way of voting, another election.
final class Doubt {

    /// How many items before a figure a word such as "needed" still bears on it.
    private static final int REACH = 3;

    private static final Set<String> AGAINST_IT = Set.of("not", "instead", "rather", "never");
    private static final Set<String> ANOTHER_TIME = Set.of("previous", "preceding", "prior");

    private final Text text;
    private final Scene scene;
    private final List<Item> items;

    Doubt(Text text, Scene scene) {
        this.text = text;
        this.scene = scene;
        this.items = scene.sentence().items();
    }

    /// Whether a proposal is better left alone.
    boolean about(Proposal proposal) {
        int key = indexOf(proposal.key());
        return scene.has(ElectionLanguage.DENIAL)
                || isSetAgainst(proposal, key)
                || isNeeded(proposal, key)
                || isWayOfVoting(proposal)
                || isNew(proposal)
                || isOfAnotherTime(proposal);
    }

    private int indexOf(Item item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).last() >= item.first()) {
                return i;
            }
        }
        return items.size() - 1;
    }

    /// "45 per cent, not 54": the figure that is denied.
    private boolean isSetAgainst(Proposal proposal, int key) {
        return !proposal.negated()
                && key > 0
                && AGAINST_IT.contains(text.fold(items.get(key - 1)));
    }

    /// "the 50 per cent that she needed", "a target of 40 seats".
    private boolean isNeeded(Proposal proposal, int key) {
        if (proposal.rule().contains("threshold") || proposal.rule().contains("missed")) {
            return false;
        }
        for (int i = Math.max(0, key - REACH); i <= Math.min(items.size() - 1, key + REACH); i++) {
            if (i != key && ElectionLanguage.NEED.of(items.get(i)) && !isBetween(i, key)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a comma or another figure parts two items.
    private boolean isBetween(int one, int other) {
        for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
            var item = items.get(i);
            if (text.fold(item).equals(",") || ElectionLanguage.isFigure(item)) {
                return true;
            }
        }
        return false;
    }

    /// "two million voted early": some of the voters, by how they voted.
    private boolean isWayOfVoting(Proposal proposal) {
        boolean ofVoters =
                proposal.rule().startsWith("voters") || proposal.rule().startsWith("figure-voted");
        return ofVoters
                && proposal.end() < items.size()
                && ElectionLanguage.WAY_OF_VOTING.of(items.get(proposal.end()));
    }

    /// "900,000 new voters": not the whole electorate.
    private boolean isNew(Proposal proposal) {
        return proposal.rule().startsWith("electorate")
                && anyLeaf(proposal.key(), ElectionLanguage.NEWLY);
    }

    private boolean isOfAnotherTime(Proposal proposal) {
        if (proposal.since().isPresent()) {
            return false;
        }
        for (int i = proposal.first(); i < Math.min(proposal.end() + 2, items.size()); i++) {
            if (ElectionLanguage.EVENT.of(items.get(i))) {
                for (int t = items.get(i).first(); t <= items.get(i).last(); t++) {
                    if (ANOTHER_TIME.contains(text.tokens().get(t).fold())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean anyLeaf(Item item, ItemTest test) {
        return item.meaning() instanceof Item.Meaning.Phrase phrase
                ? phrase.children().stream().anyMatch(child -> anyLeaf(child, test))
                : test.of(item);
    }
}
