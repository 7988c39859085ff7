package plumbline.resolution;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.EntityNames;
import plumbline.catalogue.Spelling;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim.Group;
import plumbline.claim.ResolutionClaim.Group.BuiltIn;
import plumbline.claim.ResolutionClaim.Group.Everyone;
import plumbline.claim.ResolutionClaim.Group.Stored;
import plumbline.fact.Countries;
import plumbline.fact.Entity;
import plumbline.fact.PartialDate;
import plumbline.fact.Region;
import plumbline.fact.Statement;

/// The groups of countries that claims speak of, and who belonged to them when (rule 11): stored
/// groups, organizations whose members are stored as statements, and the regions that are built in.
final class Groups {

    /// Fewer members than these are not taken for the whole of an organization: a statement that a
    /// country joined one says nothing about who else is in it.
    private static final int FEWEST_MEMBERS_OF_AN_ORGANIZATION = 3;

    private static final Pattern MEMBERS_OF =
            Pattern.compile(
                    "^(?:members|member states|countries|states|nations) (?:of|in) (?:the )?");
    private static final Pattern MEMBERS =
            Pattern.compile(
                    " (?:members|member states|member countries|countries|states|nations"
                            + "|governments|republics)$");

    private final Catalogue catalogue;
    private final Countries countries;

    Groups(Catalogue catalogue, Countries countries) {
        this.catalogue = catalogue;
        this.countries = countries;
    }

    /// A group with its name bound to the stored groups that bear it, or to a region.
    Group bind(Group group) {
        return switch (group) {
            case Stored(Named name) when name.ids().isEmpty() -> find(name.text());
            case Stored stored -> stored;
            case BuiltIn region -> region;
            case Everyone everyone -> everyone;
        };
    }

    private Group find(String text) {
        if (catalogue.entity(text).filter(Groups::isGroup).isPresent()) {
            return new Stored(Named.one(text, text));
        }
        var whole = Spelling.folded(text);
        var bare = MEMBERS.matcher(MEMBERS_OF.matcher(whole).replaceFirst("")).replaceFirst("");
        return named(text, whole)
                .or(() -> named(text, bare))
                .orElseGet(() -> new Stored(Named.unknown(text)));
    }

    private Optional<Group> named(String text, String folded) {
        var ids =
                EntityNames.of(catalogue).called(folded).stream()
                        .filter(Groups::isGroup)
                        .map(Entity::id)
                        .sorted()
                        .toList();
        if (!ids.isEmpty()) {
            return Optional.of(new Stored(new Named(text, ids)));
        }
        return countries.regions().stream()
                .filter(region -> isCalled(region, folded))
                .findFirst()
                .map(region -> new BuiltIn(region.name(), List.copyOf(region.members())));
    }

    private static boolean isGroup(Entity entity) {
        return entity.kind() == Entity.Kind.GROUP || entity.kind() == Entity.Kind.ORGANIZATION;
    }

    private static boolean isCalled(Region region, String folded) {
        return Stream.concat(region.nouns().stream(), region.adjectives().stream())
                .anyMatch(name -> Spelling.folded(name).equals(folded));
    }

    /// Who belonged to a group at a date; empty where the group is not known, or its members, or
    /// where a name that several groups bear, or a date that is known only in part, leaves open who
    /// they were.
    Optional<Membership> membersOn(Group group, PartialDate date) {
        return switch (group) {
            case BuiltIn(String name, List<String> members) ->
                    Optional.of(new Membership(name, members, isLoose(name), List.of(), List.of()));
            case Everyone everyone -> Optional.empty();
            case Stored(Named name) -> membersOn(name.ids(), date);
        };
    }

    private boolean isLoose(String name) {
        return countries.regions().stream()
                .anyMatch(region -> region.loose() && region.name().equals(name));
    }

    private Optional<Membership> membersOn(List<String> ids, PartialDate date) {
        Optional<Membership> found = Optional.empty();
        for (var id : ids) {
            var first = membersOn(id, date.first());
            var last = membersOn(id, date.last());
            if (!sameMembers(first, last) || (found.isPresent() && !sameMembers(found, first))) {
                return Optional.empty();
            }
            found = found.isPresent() ? found : first;
        }
        return found;
    }

    private static boolean sameMembers(Optional<Membership> one, Optional<Membership> other) {
        return one.map(Membership::countries)
                .map(HashSet::new)
                .equals(other.map(Membership::countries).map(HashSet::new));
    }

    private Optional<Membership> membersOn(String id, LocalDate day) {
        return catalogue
                .entity(id)
                .flatMap(
                        entity ->
                                entity.members().isEmpty()
                                        ? byStatements(entity, day)
                                        : Optional.of(
                                                new Membership(
                                                        entity.name(),
                                                        entity.membersOn(day),
                                                        false,
                                                        List.of(id),
                                                        List.of())));
    }

    private Optional<Membership> byStatements(Entity organization, LocalDate day) {
        var statements =
                memberships(organization.id())
                        .filter(statement -> holdsOn(statement, day))
                        .toList();
        var members = statements.stream().map(Statement::subject).distinct().toList();
        if (members.size() < FEWEST_MEMBERS_OF_AN_ORGANIZATION) {
            return Optional.empty();
        }
        return Optional.of(
                new Membership(
                        organization.name(),
                        members,
                        false,
                        statements.stream().map(Statement::id).toList(),
                        statements.stream()
                                .flatMap(statement -> statement.sources().stream())
                                .distinct()
                                .toList()));
    }

    private Stream<Statement> memberships(String organization) {
        return Memberships.of(catalogue).in(organization).stream();
    }

    private static boolean holdsOn(Statement statement, LocalDate day) {
        return statement.from().stream().noneMatch(from -> day.isBefore(from.first()))
                && statement.until().stream().noneMatch(until -> day.isAfter(until.last()));
    }

    /// The ids of the documents that tell who belongs to a group, and of their sources.
    Stream<String> documentsOf(Group group) {
        return switch (group) {
            case Stored(Named name) ->
                    name.ids().stream()
                            .flatMap(
                                    id ->
                                            Stream.concat(
                                                    Stream.of(id),
                                                    memberships(id).flatMap(Groups::withSources)));
            case BuiltIn region -> Stream.empty();
            case Everyone everyone -> Stream.empty();
        };
    }

    private static Stream<String> withSources(Statement statement) {
        return Stream.concat(Stream.of(statement.id()), statement.sources().stream());
    }

    /// What a claim calls a group.
    static String nameOf(Group group) {
        return switch (group) {
            case Stored(Named name) -> name.text();
            case BuiltIn(String name, List<String> members) -> name;
            case Everyone everyone -> "everybody who had a vote";
        };
    }
}
