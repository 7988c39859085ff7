package plumbline.resolution;

import java.util.List;

/// The resolutions that may be meant.
///
/// @param by what tells of them
/// @param keys how many words of its topic were found
/// @param words how many of these are no names of countries
record Choice(List<String> ids, By by, int keys, int words) {

    /// By what a resolution was chosen.
    enum By {
        NAME,
        TOPIC,
        CONTEXT,
        DATE,
        RECENCY,
        NOTHING
    }

    static final Choice NONE = new Choice(List.of(), By.NOTHING, 0, 0);

    Choice {
        ids = List.copyOf(ids);
    }

    Choice(List<String> ids, By by, int keys) {
        this(ids, by, keys, keys);
    }

    boolean isOne() {
        return ids.size() == 1;
    }
}
