package plumbline.importer;

import java.io.IOException;
import java.util.List;
import plumbline.importer.table.InputFile;

/// A public data set whose files can be imported.
public interface Format {

    /// What it is called on the command line: `mit-president`.
    String name();

    /// The publisher's name of the data set, and which files of it are taken.
    String dataSet();

    /// What the id of each source begins with that this format makes.
    default String sourcePrefix() {
        return "src:" + name() + "-";
    }

    /// Turns files into documents.
    ///
    /// @param harvest takes the documents, and what is the matter with rows
    /// @throws ImportRefused where a file is none of the format's, or one is missing
    /// @throws IOException where a file cannot be read
    void convert(List<InputFile> files, Harvest harvest) throws IOException;
}
