package plumbline.fact;

/// One stored fact document: what `facts-format.md` calls a line of a fact file.
public sealed interface Document permits Source, Entity, Election, Resolution, Statement {

    /// The document's id: case-sensitive, 1 to 200 characters, no white space, unique over all
    /// types.
    String id();

    /// The document's type.
    DocumentType type();
}
