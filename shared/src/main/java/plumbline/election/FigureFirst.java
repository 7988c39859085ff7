package plumbline.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.Named;
import plumbline.text.Item;

/// Reads lists that give the figure before the name: "33 per cent chose the Reds, 31.7 the Blues,
/// 12.4 the Greens and 12.3 the Whites". There a figure between two names is of the one behind it.
final class FigureFirst {

    static final String RULE = "figure-first";

    /// More complete than a figure that merely stands behind the name before it.
    private static final int PARTS = 4;

    private static final Set<String> SEPARATORS = Set.of(",", ";", "and", "&", "while", "but", "-");

    private final Setting setting;
    private final List<Item> items;
    private final Choices choices;
    private final ChoiceFigures figures;

    FigureFirst(Setting setting, Choices choices, ChoiceFigures figures) {
        this.setting = setting;
        this.items = setting.items();
        this.choices = choices;
        this.figures = figures;
    }

    /// A proposal for every figure of such a list but its first, which has a verb.
    List<Proposal> proposals() {
        var found = new ArrayList<Proposal>();
        if (!beginsWithFigure() || isUnreal()) {
            return found;
        }
        for (int at = 2; at < items.size(); at++) {
            if (isOfNext(at)) {
                of(at).ifPresent(found::add);
            }
        }
        return found;
    }

    /// Whether the first figure of the sentence stands before the first name.
    private boolean beginsWithFigure() {
        return items.stream()
                .filter(item -> isFigure(item) || ElectionLanguage.CHOICE.of(item))
                .findFirst()
                .filter(FigureFirst::isFigure)
                .isPresent();
    }

    private static boolean isFigure(Item item) {
        return ElectionLanguage.isFigure(item) && !ElectionLanguage.POINTS.of(item);
    }

    private boolean isUnreal() {
        return items.stream()
                .anyMatch(item -> ElectionLanguage.NEG.of(item) || ElectionLanguage.MODAL.of(item));
    }

    /// Whether a figure stands between a separator and a name that has no figure of its own.
    private boolean isOfNext(int at) {
        int choice = behindFor(at + 1);
        return isFigure(items.get(at))
                && SEPARATORS.contains(setting.wordAt(at - 1))
                && choice < items.size()
                && ElectionLanguage.CHOICE.of(items.get(choice))
                && (choice + 1 >= items.size() || !isFigure(items.get(choice + 1)))
                && !isFollowedByOwn(choice);
    }

    private int behindFor(int at) {
        return setting.wordAt(at).equals("for") ? at + 1 : at;
    }

    /// "52 per cent, Reds, 48 per cent": a figure that has no name behind it is of the one before.
    private boolean isFollowedByOwn(int choice) {
        int next = choice + 2;
        return next < items.size()
                && SEPARATORS.contains(setting.wordAt(choice + 1))
                && isFigure(items.get(next))
                && !isOfNext(next);
    }

    private Optional<Proposal> of(int at) {
        var subject = items.get(behindFor(at + 1));
        var item = items.get(at);
        return choices.who(subject)
                .filter(who -> !who.ids().isEmpty())
                .flatMap(
                        who ->
                                Amounts.of(item)
                                        .flatMap(figure -> figures.beside(item, who, figure))
                                        .map(assertion -> proposal(at, subject, who, assertion)));
    }

    private Proposal proposal(int at, Item subject, Named who, Assertion assertion) {
        return new Proposal(
                RULE,
                items.get(at),
                at,
                setting.indexOf(subject) + 1,
                PARTS,
                0,
                1,
                Optional.empty(),
                assertion instanceof Assertion.Seats ? Drafts.WITH_SEATS : Set.of(),
                false,
                Optional.empty(),
                Optional.of(who),
                false,
                false,
                Drafts.always(assertion));
    }
}
