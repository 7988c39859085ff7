package plumbline.json;

/// What is wrong with a JSON document, and where.
///
/// @param pointer an RFC 6901 pointer into the document; empty for the document as a whole
/// @param detail the reason, for a person
public record Fault(String pointer, String detail) {}
