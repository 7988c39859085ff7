package plumbline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.StatementClaim.Together;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;

/// Whether several are said to have joined or left at one time: "in the same year", "together".
///
/// @param said what their times have in common
/// @param isOfAnother whether the time is told by another event, so that nothing is claimed that
///     can be checked: "in the same year as Kenya", "before Kenya"
record Togetherness(Optional<Together> said, boolean isOfAnother) {

    private static final int REACH = 5; // items
    private static final Set<String> RELATIVE = Set.of("after", "before", "ahead of");
    private static final Set<String> APART =
            Set.of("after", "before", "earlier", "later", "ahead", "behind");
    private static final Set<String> ADVERBS =
            Set.of("well", "long", "shortly", "soon", "just", "only", "some", "nearly", "almost");
    private static final Togetherness NONE = new Togetherness(Optional.empty(), false);
    private static final Togetherness OF_ANOTHER = new Togetherness(Optional.empty(), true);

    /// What the words behind a reading tell of so many countries.
    static Togetherness behind(Text text, List<Item> items, Reading reading, int countries) {
        int end = reading.end();
        if (end + 1 < items.size()
                && RELATIVE.contains(text.fold(items.get(end)))
                && !Leaves.named(text, items.get(end + 1), Leaves.STATES).isEmpty()) {
            return OF_ANOTHER;
        }
        if (isSetApart(text, items, end)) {
            return OF_ANOTHER;
        }
        var words = new StringBuilder(reading.has("together") ? "together " : "");
        items.subList(end, Math.min(items.size(), end + REACH))
                .forEach(item -> words.append(text.fold(item)).append(' '));
        var behind = words.toString();
        if (behind.startsWith("in the same year ") || behind.startsWith("the same year ")) {
            return shared(countries, Together.YEAR, behind);
        }
        if (behind.startsWith("on the same day ")
                || behind.startsWith("the same day ")
                || behind.startsWith("at the same time ")) {
            return shared(countries, Together.DAY, behind);
        }
        boolean together =
                (behind.startsWith("together ") && !behind.startsWith("together with "))
                        || behind.startsWith("simultaneously ");
        return together && countries > 1
                ? new Togetherness(Optional.of(Together.DAY), false)
                : NONE;
    }

    /// "five years before Kenya", "two years later than Kenya": the time between is what is
    /// claimed.
    private static boolean isSetApart(Text text, List<Item> items, int end) {
        int at = end < items.size() && ADVERBS.contains(text.fold(items.get(end))) ? end + 1 : end;
        boolean length = at < items.size() && StatementLanguage.LENGTH.of(items.get(at));
        int next = length ? at + 1 : at;
        return next < items.size()
                && (length || at > end || StatementLanguage.ADVERB.of(items.get(at)))
                && APART.contains(text.fold(items.get(next)));
    }

    private static Togetherness shared(int countries, Together together, String behind) {
        return countries > 1 && !behind.contains(" as ")
                ? new Togetherness(Optional.of(together), false)
                : OF_ANOTHER;
    }
}
