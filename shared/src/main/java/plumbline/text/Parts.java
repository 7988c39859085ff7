package plumbline.text;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a pattern captured, by name: as many as a rule has names, so that looking through them is
/// the shortest way to one.
final class Parts extends AbstractMap<String, Item> {

    private final List<String> names;
    private final @Nullable Item[] items;

    /// The items captured under some names, in their order.
    ///
    /// @param items for each name what was captured, or null
    Parts(List<String> names, @Nullable Item[] items) {
        this.names = names;
        this.items = items;
    }

    @Override
    public @Nullable Item get(@Nullable Object name) {
        for (int i = 0; i < items.length; i++) {
            if (names.get(i).equals(name)) {
                return items[i];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Entry<String, Item>> entrySet() {
        var entries = new LinkedHashSet<Entry<String, Item>>();
        for (int i = 0; i < items.length; i++) {
            var item = items[i];
            if (item != null) {
                entries.add(Map.entry(names.get(i), item));
            }
        }
        return entries;
    }
}
