package plumbline.statement;

import java.util.Optional;
import plumbline.fact.PartialDate;
import plumbline.fact.Statement;

/// Tells a statement as a sentence.
final class Told {

    private Told() {}

    static String of(Statement statement, Archive archive) {
        var subject = archive.name(statement.subject());
        var object = statement.object().map(archive::name).orElse("");
        var said =
                switch (statement.predicate()) {
                    case MEMBER_OF -> subject + " is a member of " + object;
                    case HELD_OFFICE ->
                            "%s: %s of %s"
                                    .formatted(subject, statement.office().orElse(""), object);
                    case INDEPENDENT_SINCE ->
                            subject
                                    + " became independent"
                                    + (object.isEmpty() ? "" : " from " + object);
                    case RELATIONS_SINCE ->
                            "diplomatic relations between %s and %s".formatted(subject, object);
                    case MET -> subject + " met " + object;
                    case VISITED -> subject + " visited " + object;
                    case TOOK_PLACE -> subject + " took place in " + object;
                };
        return said
                + part(" in ", statement.place().map(archive::name))
                + part(" on ", statement.on().map(PartialDate::toString))
                + part(" from ", statement.from().map(PartialDate::toString))
                + part(" until ", statement.until().map(PartialDate::toString));
    }

    private static String part(String word, Optional<String> what) {
        return what.map(value -> word + value).orElse("");
    }
}
