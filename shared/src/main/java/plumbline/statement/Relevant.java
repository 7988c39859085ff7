package plumbline.statement;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plumbline.claim.Named;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.claim.StatementClaim.Happening;
import plumbline.fact.Statement;

/// The statements that may decide a claim.
final class Relevant {

    private Relevant() {}

    static List<Statement> to(Assertion assertion, Archive archive) {
        return switch (assertion) {
            case Assertion.HeldOffice held -> holders(held, archive);
            case Assertion.HeldTwice twice -> holders(twice.first(), archive);
            case Assertion.OfficeOrder order -> ofCountry(order, archive);
            case Assertion.Succeeded turn -> successions(turn, archive);
            case Assertion.Term term -> offices(term.person(), archive);
            case Assertion.TermCount terms -> offices(terms.person(), archive);
            case Assertion.OfficeLength length -> offices(length.person(), archive);
            case Assertion.HappenedOn happened -> happening(happened.happening(), archive);
            case Assertion.TimeSince since -> happening(since.happening(), archive);
            case Assertion.Met met -> meetings(met, archive);
            case Assertion.Visited visited ->
                    all(
                            archive,
                            Statement.Predicate.VISITED,
                            own -> is(visited.person(), own.subject()));
            case Assertion.Membership membership -> memberships(membership.organization(), archive);
            case Assertion.MembershipLength length -> memberships(length.organization(), archive);
            case Assertion.MembershipOrder order -> memberships(order.organization(), archive);
            case Assertion.MemberCount count -> memberships(count.organization(), archive);
        };
    }

    private static List<Statement> offices(Named person, Archive archive) {
        return all(archive, Statement.Predicate.HELD_OFFICE, own -> is(person, own.subject()));
    }

    /// The offices of the person, and who else held the one that is named.
    private static List<Statement> holders(Assertion.HeldOffice held, Archive archive) {
        var country = held.post().country();
        return all(
                archive,
                Statement.Predicate.HELD_OFFICE,
                own ->
                        is(held.person(), own.subject())
                                || country.filter(named -> is(named, archive.objectCode(own)))
                                        .isPresent());
    }

    /// Who held the offices of the countries in which the person held one, and since when those are
    /// independent.
    private static List<Statement> ofCountry(Assertion.OfficeOrder order, Archive archive) {
        var codes =
                offices(order.person(), archive).stream()
                        .map(archive::objectCode)
                        .distinct()
                        .toList();
        var held =
                all(
                        archive,
                        Statement.Predicate.HELD_OFFICE,
                        own -> codes.contains(archive.objectCode(own)));
        var independent =
                all(
                        archive,
                        Statement.Predicate.INDEPENDENT_SINCE,
                        own -> codes.contains(archive.code(own.subject())));
        return Stream.of(held, independent).flatMap(Collection::stream).toList();
    }

    /// The offices of both, and who held any of theirs directly before the one.
    private static List<Statement> successions(Assertion.Succeeded turn, Archive archive) {
        var own = offices(turn.person(), archive);
        var before = own.stream().flatMap(held -> archive.before(held).stream());
        var predecessors = offices(turn.predecessor(), archive);
        return Stream.of(own.stream(), before, predecessors.stream())
                .flatMap(statements -> statements)
                .distinct()
                .toList();
    }

    private static List<Statement> memberships(Named organization, Archive archive) {
        return all(
                archive,
                Statement.Predicate.MEMBER_OF,
                own -> is(organization, own.object().orElse("")));
    }

    private static List<Statement> meetings(Assertion.Met met, Archive archive) {
        var both =
                all(
                        archive,
                        Statement.Predicate.MET,
                        own ->
                                pairs(met.person(), met.other(), own.subject(), object(own))
                                        || pairs(
                                                met.other(),
                                                met.person(),
                                                own.subject(),
                                                object(own)));
        var visits =
                all(
                        archive,
                        Statement.Predicate.VISITED,
                        own -> is(met.person(), own.subject()) || is(met.other(), own.subject()));
        return Stream.of(both, visits).flatMap(Collection::stream).toList();
    }

    private static List<Statement> happening(Happening happening, Archive archive) {
        return switch (happening) {
            case Happening.Independence(var countries, var _, var _) ->
                    all(
                            archive,
                            Statement.Predicate.INDEPENDENT_SINCE,
                            own ->
                                    countries.stream()
                                            .anyMatch(one -> is(one, archive.code(own.subject()))));
            case Happening.Relations(var country, var other) ->
                    all(
                            archive,
                            Statement.Predicate.RELATIONS_SINCE,
                            own -> {
                                var one = archive.code(own.subject());
                                var two = archive.objectCode(own);
                                return pairs(country, other, one, two)
                                        || pairs(country, other, two, one);
                            });
            case Happening.Occasion(var event, var _, var _) -> occasions(event, archive);
        };
    }

    /// The events, and the visits to them, which may tell the place more finely.
    private static List<Statement> occasions(Named event, Archive archive) {
        var events = all(archive, Statement.Predicate.TOOK_PLACE, own -> is(event, own.id()));
        var names = events.stream().map(Statement::subject).toList();
        var visits =
                all(
                        archive,
                        Statement.Predicate.VISITED,
                        own -> own.event().filter(names::contains).isPresent());
        return Stream.of(events, visits).flatMap(Collection::stream).toList();
    }

    private static String object(Statement statement) {
        return statement.object().orElse("");
    }

    private static boolean pairs(Named one, Named other, String first, String second) {
        return is(one, first) && is(other, second);
    }

    private static boolean is(Named named, String id) {
        return named.ids().contains(id);
    }

    private static List<Statement> all(
            Archive archive, Statement.Predicate predicate, Predicate<Statement> wanted) {
        return archive.all(predicate).stream().filter(wanted).toList();
    }
}
