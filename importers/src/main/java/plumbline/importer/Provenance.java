package plumbline.importer;

import java.util.Optional;
import plumbline.fact.PartialDate;
import plumbline.fact.Source;
import plumbline.importer.name.Slug;
import plumbline.importer.table.InputFile;

/// The source that every document of a file cites.
public final class Provenance {

    /// Enough of a checksum to tell the files of a data set apart.
    private static final int SHORT_CHECKSUM = 12; // hexadecimal digits

    private Provenance() {}

    /// The source of a file: its id holds the data set, its version and the beginning of the file's
    /// checksum.
    ///
    /// @param version the data set's version as far as the file tells it, or `""`
    public static Source source(
            Format format,
            InputFile file,
            String version,
            String publisher,
            String title,
            String url,
            Optional<PartialDate> publishedOn) {
        var of = version.isEmpty() ? "" : Slug.of(version) + "-";
        return new Source(
                format.sourcePrefix() + of + file.checksum().substring(0, SHORT_CHECKSUM),
                publisher,
                title,
                Optional.of(url),
                publishedOn,
                Optional.of("en"),
                Optional.empty());
    }

    /// Where a document comes from.
    ///
    /// @param rows the keys of its rows
    public static Origin origin(String document, InputFile file, String rows) {
        return new Origin(document, file.name(), file.checksum(), rows);
    }
}
