package plumbline.importer;

import java.util.List;
import java.util.Optional;
import plumbline.importer.ideaturnout.IdeaTurnout;
import plumbline.importer.mitpresident.MitPresident;
import plumbline.importer.parlgov.ParlGov;
import plumbline.importer.undigitallibrary.UnDigitalLibrary;
import plumbline.importer.unvotes.UnVotes;
import plumbline.importer.voeten.Voeten;

/// The formats that can be imported: a new one is a package of its own and a line here.
public final class Formats {

    /// All of them.
    public static final List<Format> ALL =
            List.of(
                    new MitPresident(),
                    new ParlGov(),
                    new IdeaTurnout(),
                    new UnVotes(),
                    new Voeten(),
                    new UnDigitalLibrary());

    private Formats() {}

    /// The format of a name.
    public static Optional<Format> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
