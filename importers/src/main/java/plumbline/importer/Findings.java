package plumbline.importer;

import plumbline.importer.table.Row;

/// Takes what an import has to tell besides documents, as it comes.
public interface Findings {

    /// A row that cannot be used.
    ///
    /// @param reason the kind of thing that is the matter with it
    /// @param detail what it is in this row; empty where the reason says all
    void rejected(Row.Place place, String reason, String detail);

    /// A sum or a figure that disagrees with another one of the data set; both were left as they
    /// are.
    ///
    /// @param where a row, or the document that several rows make
    void difference(String where, String what);

    /// A document that is not imported since it is known otherwise.
    void leftOut(String document, String why);

    /// How many rows were read so far; called after each.
    void read(long rows);
}
