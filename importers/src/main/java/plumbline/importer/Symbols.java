package plumbline.importer;

import java.util.List;
import java.util.Optional;
import plumbline.fact.Document;
import plumbline.fact.Resolution;

/// Resolutions that a text finds by their symbols alone.
public final class Symbols {

    /// What the symbol of every adopted resolution has.
    private static final String ADOPTED = "/RES/";

    private Symbols() {}

    /// A resolution without its title, other names and subjects, and none for a roll call that has
    /// no symbol; any other document as it is. Hundreds of resolutions recur every year under
    /// titles of a word or two, and would be taken for what a text means by these words.
    public static Optional<Document> only(Document document) {
        if (!(document instanceof Resolution resolution)) {
            return Optional.of(document);
        }
        return resolution.id().contains(ADOPTED)
                ? Optional.of(withoutTitle(resolution))
                : Optional.empty();
    }

    private static Resolution withoutTitle(Resolution resolution) {
        return new Resolution(
                resolution.id(),
                resolution.body(),
                resolution.date(),
                resolution.id(),
                List.of(),
                List.of(),
                resolution.adopted(),
                resolution.tally(),
                resolution.votes(),
                resolution.rollCallComplete(),
                resolution.earlierTallies(),
                resolution.corrections(),
                resolution.vetoedBy(),
                resolution.sources());
    }
}
