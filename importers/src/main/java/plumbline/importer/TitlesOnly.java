package plumbline.importer;

import java.util.List;
import java.util.Optional;
import plumbline.fact.Document;
import plumbline.fact.Resolution;
import plumbline.importer.vote.AssemblyVote;

/// Resolutions that a text finds by their symbols and titles alone.
public final class TitlesOnly {

    /// What the symbol of every adopted resolution has.
    private static final String ADOPTED = "/RES/";

    private TitlesOnly() {}

    /// A resolution without its other names and subjects, and none for a roll call that has no
    /// symbol; any other document as it is. Subjects such as "Human rights" are those of hundreds
    /// of resolutions, and tell none of them.
    public static Optional<Document> only(Document document) {
        if (!(document instanceof Resolution resolution)) {
            return Optional.of(document);
        }
        return resolution.id().contains(ADOPTED)
                ? Optional.of(withTitle(resolution))
                : Optional.empty();
    }

    private static boolean isTitle(String title) {
        return !title.startsWith(AssemblyVote.UNTITLED);
    }

    private static Resolution withTitle(Resolution resolution) {
        return new Resolution(
                resolution.id(),
                resolution.body(),
                resolution.date(),
                isTitle(resolution.title()) ? resolution.title() : resolution.id(),
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
