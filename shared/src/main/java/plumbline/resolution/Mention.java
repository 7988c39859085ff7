package plumbline.resolution;

import java.util.List;
import java.util.Optional;
import plumbline.text.Item;

/// Something that a sentence mentions, and at which item.
record Mention<T>(T value, int at) {

    /// The nearest of several to an item; what stands behind it counts as nearer than what stands
    /// before it.
    static <T> Optional<T> nearest(List<Mention<T>> mentions, int at, int from, int to) {
        Optional<Mention<T>> best = Optional.empty();
        for (var mention : mentions) {
            if (mention.at() >= from
                    && mention.at() < to
                    && (best.isEmpty() || mention.distance(at) < best.get().distance(at))) {
                best = Optional.of(mention);
            }
        }
        return best.map(Mention::value);
    }

    /// Those that stand in none of some items.
    ///
    /// @param all the items that mentions are counted by
    static <T> List<Mention<T>> outside(
            List<Item> skipped, List<Mention<T>> mentions, List<Item> all) {
        if (skipped.isEmpty() || mentions.isEmpty()) {
            return mentions;
        }
        return mentions.stream()
                .filter(
                        mention ->
                                skipped.stream()
                                        .noneMatch(
                                                item ->
                                                        SaidTopic.covers(
                                                                item, all.get(mention.at()))))
                .toList();
    }

    /// How far it stands from an item.
    int distance(int from) {
        return at >= from ? (at - from) * 2 - 1 : (from - at) * 2;
    }
}
