package plumbline.claim;

import java.util.List;

/// A name as written, with the ids it may stand for: a choice, a country or a group.
///
/// @param text the name as written or given
/// @param ids the ids (or country codes) that bear the name, none where it is not known
public record Named(String text, List<String> ids) {

    public Named {
        ids = List.copyOf(ids);
    }

    /// A name that stands for one id.
    public static Named one(String text, String id) {
        return new Named(text, List.of(id));
    }

    /// A name that nobody stored bears.
    public static Named unknown(String text) {
        return new Named(text, List.of());
    }
}
