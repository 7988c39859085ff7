package plumbline.factfile;

import plumbline.fact.Document;

/// A good line of a fact file.
///
/// @param number counts from 1, blank lines and comments included
public record Line(int number, Document document) {}
