package plumbline.resolution;

import java.util.List;
import java.util.Optional;

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

    /// How far it stands from an item.
    int distance(int from) {
        return at >= from ? (at - from) * 2 - 1 : (from - at) * 2;
    }
}
