package plumbline.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import plumbline.fact.Document;
import plumbline.importer.table.InputFile;

/// Turns files of a data set into fact documents.
///
/// @param format the data set
/// @param known what is known already
/// @param span when what is imported was voted on
public record Conversion(Format format, Known known, Span span) {

    /// Converts files.
    ///
    /// @param documents takes the documents: each once, after those that it refers to
    /// @param origins takes where each election and resolution comes from, after the document
    /// @throws ImportRefused where the files are none of the format's
    /// @throws IOException where a file cannot be read
    public void run(
            List<Path> files,
            Consumer<Document> documents,
            Consumer<Origin> origins,
            Findings findings)
            throws IOException {
        var opened = new ArrayList<InputFile>();
        for (var file : files) {
            opened.add(InputFile.open(file));
        }
        format.convert(
                opened,
                new Harvest(known, span, format.sourcePrefix(), documents, origins, findings));
    }
}
