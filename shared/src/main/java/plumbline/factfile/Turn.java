package plumbline.factfile;

import plumbline.fact.Document;
import plumbline.fact.Election;
import plumbline.fact.Entity;
import plumbline.fact.Resolution;
import plumbline.fact.Source;
import plumbline.fact.Statement;

/// The turns in which documents are written: one refers to those of earlier turns only, so that
/// whatever breaks the writing off leaves none that refers to nothing.
public enum Turn {
    SOURCES,
    /// Entities of kind `country`, which others name by their codes.
    COUNTRIES,
    ENTITIES,
    EVENTS;

    /// When a document is written.
    public static Turn of(Document document) {
        return switch (document) {
            case Source _ -> SOURCES;
            case Entity entity when entity.kind() == Entity.Kind.COUNTRY -> COUNTRIES;
            case Entity _ -> ENTITIES;
            case Election _, Resolution _, Statement _ -> EVENTS;
        };
    }
}
