package plumbline.local;

import java.util.ArrayList;
import java.util.List;
import plumbline.json.JsonValue;

/// An item that two arrays share.
///
/// @param before its index in the one
/// @param after its index in the other
record ItemsKept(int before, int after) {

    /// Arrays that are longer than this are not worth the table: but for what they begin and end
    /// with alike, nothing of them counts as kept.
    private static final long LARGEST_TABLE = 4_000_000;

    /// The longest sequence of items that both arrays have in the same order.
    static List<ItemsKept> of(List<JsonValue> before, List<JsonValue> after) {
        var kept = new ArrayList<ItemsKept>();
        int shortest = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shortest && before.get(start).equals(after.get(start))) {
            kept.add(new ItemsKept(start, start));
            start++;
        }
        int tail = 0;
        while (tail < shortest - start
                && before.get(before.size() - 1 - tail)
                        .equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        between(
                before.subList(start, before.size() - tail),
                after.subList(start, after.size() - tail),
                start,
                kept);
        for (int i = tail; i > 0; i--) {
            kept.add(new ItemsKept(before.size() - i, after.size() - i));
        }
        return kept;
    }

    /// The longest common subsequence, by the table of the lengths of those of all ends.
    private static void between(
            List<JsonValue> before, List<JsonValue> after, int offset, List<ItemsKept> kept) {
        if ((long) before.size() * after.size() > LARGEST_TABLE) {
            return;
        }
        var longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] =
                        before.get(i).equals(after.get(j))
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                kept.add(new ItemsKept(offset + i++, offset + j++));
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
