package plumbline.factfile;

import static plumbline.factfile.StatementShape.Party.COUNTRY;
import static plumbline.factfile.StatementShape.Party.ENTITY;
import static plumbline.factfile.StatementShape.Party.EVENT_NAME;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.fact.Statement.Predicate;
import plumbline.json.Fields;

/// What a predicate relates, and the members that it needs and may have beside `id`, `predicate`,
/// `subject` and `sources`: the table of `facts-format.md`, one case a row.
///
/// @param needs the members that must be there
/// @param uses the members that may be there too
/// @param dated whether it needs `on`, or else `from` or `until`
record StatementShape(
        Predicate predicate,
        Party subject,
        Party object,
        Set<String> needs,
        Set<String> uses,
        boolean dated) {

    /// The members that some predicate does not use.
    private static final List<String> CIRCUMSTANCES =
            List.of("office", "term", "place", "event", "on", "from", "until");

    /// What the subject or the object of a statement is.
    enum Party {
        COUNTRY,
        ENTITY,
        EVENT_NAME
    }

    static StatementShape of(Predicate predicate) {
        return switch (predicate) {
            case MEMBER_OF ->
                    new StatementShape(
                            predicate,
                            COUNTRY,
                            ENTITY,
                            Set.of("object"),
                            Set.of("from", "until"),
                            false);
            case HELD_OFFICE ->
                    new StatementShape(
                            predicate,
                            ENTITY,
                            COUNTRY,
                            Set.of("object", "office"),
                            Set.of("from", "until", "term"),
                            false);
            case INDEPENDENT_SINCE ->
                    new StatementShape(predicate, COUNTRY, COUNTRY, Set.of("on"), Set.of(), false);
            case RELATIONS_SINCE ->
                    new StatementShape(
                            predicate, COUNTRY, COUNTRY, Set.of("object", "on"), Set.of(), false);
            case MET ->
                    new StatementShape(
                            predicate,
                            ENTITY,
                            ENTITY,
                            Set.of("object", "on"),
                            Set.of("place"),
                            false);
            case VISITED ->
                    new StatementShape(
                            predicate,
                            ENTITY,
                            COUNTRY,
                            Set.of("object"),
                            Set.of("on", "from", "until", "place", "event"),
                            true);
            case TOOK_PLACE ->
                    new StatementShape(
                            predicate,
                            EVENT_NAME,
                            COUNTRY,
                            Set.of("object"),
                            Set.of("on", "from", "until"),
                            true);
        };
    }

    /// Adds a fault for each member that is missing and for each that the predicate has no use for.
    void check(Fields fields) {
        needs.stream().sorted().forEach(fields::require);
        CIRCUMSTANCES.stream()
                .filter(name -> fields.has(name) && !needs.contains(name) && !uses.contains(name))
                .forEach(
                        name ->
                                fields.fault(
                                        name,
                                        "is not a member of a statement with the predicate "
                                                + predicate.word()));
        boolean span = Stream.of("from", "until").anyMatch(fields::has);
        if (dated && !span && !fields.has("on")) {
            fields.fault("on", predicate.word() + " needs on, or else from or until");
        } else if (dated && span && fields.has("on")) {
            fields.fault("on", "stands beside from or until; it is one or the other");
        }
    }
}
