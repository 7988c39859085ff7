package plumbline.factfile;

/// What is wrong with a line of a fact file.
///
/// @param line counts from 1, blank lines and comments included
/// @param pointer an RFC 6901 pointer into the line's document; empty for the line as a whole
/// @param detail the reason, for a person
public record LineFault(int line, String pointer, String detail) {}
