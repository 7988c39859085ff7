package plumbline.importer;

import java.util.List;
import plumbline.fact.Document;
import plumbline.fact.Resolution;

/// Resolutions that a text finds by their symbols alone.
public final class Symbols {

    private Symbols() {}

    /// A resolution without its title, other names and subjects; any other document as it is.
    /// Hundreds of resolutions recur every year under titles of a word or two, and would be taken
    /// for what a text means by these words.
    public static Document only(Document document) {
        return document instanceof Resolution resolution
                ? new Resolution(
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
                        resolution.sources())
                : document;
    }
}
