package plumbline.importer;

/// Where a document comes from.
///
/// @param document the document's id
/// @param file the name of the data set's file
/// @param checksum the SHA-256 of the file's content, in hexadecimal
/// @param rows the keys of the rows that made it: `year=2016 state_po=NY`
public record Origin(String document, String file, String checksum, String rows) {}
