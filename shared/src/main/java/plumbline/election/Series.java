package plumbline.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.text.Item;

/// Choices that a sentence names in one breath ("Smith, Brown and Jones"), and figures that it
/// gives in one ("24, 20 and 16 percent").
final class Series {

    private static final Set<String> LAST_LINKS = Set.of("and", "&", "plus", "or", "nor", "+");

    private static final String HYPHEN = "-";
    private static final String HYPHENS = "-\u2010\u2011\u2013/";

    /// Choices in one breath.
    ///
    /// @param members their indices
    /// @param link the word before the last: "and", "nor"
    record OfChoices(List<Integer> members, String link) {

        /// Whether all of them are meant, rather than one or none of them.
        boolean isSum() {
            return !link.equals("or") && !link.equals("nor");
        }
    }

    private final Setting setting;
    private final List<Item> items;
    private final List<OfChoices> choices;
    private final List<List<Integer>> figures;

    Series(Setting setting) {
        this.setting = setting;
        this.items = setting.items();
        this.choices = choices();
        this.figures = figures();
    }

    /// The choices that are named with this one; none where it stands alone.
    Optional<OfChoices> around(Item choice) {
        return choices.stream()
                .filter(
                        series ->
                                series.members().stream()
                                        .map(items::get)
                                        .anyMatch(member -> isPart(choice, member)))
                .findFirst();
    }

    private static boolean isPart(Item part, Item whole) {
        return whole.first() <= part.first() && part.last() <= whole.last();
    }

    /// Every series of two choices or more, in text order.
    List<OfChoices> ofChoices() {
        return choices;
    }

    private List<OfChoices> choices() {
        var found = new ArrayList<OfChoices>();
        int i = 0;
        while (i < items.size()) {
            var members = new ArrayList<Integer>();
            var link = "";
            int at = i;
            while (at < items.size() && isChoice(at)) {
                members.add(at);
                boolean hyphen = isHyphenated(at + 1);
                int next = hyphen ? at + 1 : afterLink(at + 1);
                boolean over = LAST_LINKS.contains(link) || (next == at + 1 && !hyphen);
                if (over || next >= items.size() || !isChoice(next)) {
                    break;
                }
                link = hyphen ? HYPHEN : setting.wordAt(next - 1);
                at = next;
            }
            if (members.size() > 1 && (LAST_LINKS.contains(link) || link.equals(HYPHEN))) {
                found.add(new OfChoices(List.copyOf(members), link));
            }
            i = members.isEmpty() ? i + 1 : members.getLast() + 1;
        }
        return List.copyOf(found);
    }

    /// "the Red-Blue coalition", "Reds/Blues": a party that a hyphen or a stroke makes one with the
    /// party before it.
    private boolean isHyphenated(int at) {
        if (at < 1 || at >= items.size() || !areParties(at - 1, at)) {
            return false;
        }
        int from = setting.text().tokens().get(items.get(at - 1).last()).end();
        int to = setting.text().tokens().get(items.get(at).first()).start();
        return to == from + 1 && HYPHENS.indexOf(setting.text().text().charAt(from)) >= 0;
    }

    private boolean areParties(int one, int other) {
        return ElectionLanguage.isParty(items.get(one))
                && ElectionLanguage.isParty(items.get(other));
    }

    private boolean isChoice(int at) {
        return ElectionLanguage.CHOICE.of(items.get(at));
    }

    /// The index behind a comma, an "and", or both.
    private int afterLink(int at) {
        int i = at;
        if (setting.wordAt(i).equals(",")) {
            i++;
        }
        return LAST_LINKS.contains(setting.wordAt(i)) ? i + 1 : i;
    }

    /// Series of two figures or more: their indices.
    List<List<Integer>> ofFigures() {
        return figures;
    }

    private List<List<Integer>> figures() {
        var found = new ArrayList<List<Integer>>();
        int i = 0;
        while (i < items.size()) {
            var members = new ArrayList<Integer>();
            int at = i;
            while (at < items.size() && ElectionLanguage.isFigure(items.get(at))) {
                members.add(at);
                int next = afterLink(at + 1);
                if (next == at + 1) {
                    break;
                }
                at = next;
            }
            if (members.size() > 1) {
                found.add(List.copyOf(members));
            }
            i = members.isEmpty() ? i + 1 : members.getLast() + 1;
        }
        return found;
    }
}
