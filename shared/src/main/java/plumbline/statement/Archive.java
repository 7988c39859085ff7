package plumbline.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.EntityNames;
import plumbline.catalogue.Entry;
import plumbline.catalogue.Spelling;
import plumbline.fact.Countries;
import plumbline.fact.Country;
import plumbline.fact.Entity;
import plumbline.fact.PartialDate;
import plumbline.fact.Statement;
import plumbline.fact.Statement.Predicate;

/// The statements of a catalogue by predicate, with countries by their codes alone.
final class Archive {

    private final Catalogue catalogue;
    private final Map<Predicate, List<Statement>> byPredicate = new EnumMap<>(Predicate.class);

    private Archive(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Entry.OfStatement entry : catalogue.statements()) {
            byPredicate
                    .computeIfAbsent(entry.statement().predicate(), key -> new ArrayList<>())
                    .add(entry.statement());
        }
    }

    /// The archive of a catalogue: made at the first call, then kept with it.
    static Archive of(Catalogue catalogue) {
        return catalogue.index(Archive.class, Archive::new);
    }

    /// The statements of a predicate.
    List<Statement> all(Predicate predicate) {
        return byPredicate.getOrDefault(predicate, List.of());
    }

    /// A country's code, also where a statement gives the id of its entity.
    String code(String countryOrEntity) {
        return catalogue.entity(countryOrEntity).flatMap(Entity::code).orElse(countryOrEntity);
    }

    /// The codes of the countries that are in a group on a day.
    List<String> members(String group, LocalDate day) {
        return catalogue.entity(group).stream()
                .flatMap(entity -> entity.membersOn(day).stream())
                .toList();
    }

    /// The code of a statement's object.
    String objectCode(Statement statement) {
        return statement.object().map(this::code).orElse("");
    }

    /// The names and aliases of an entity.
    List<String> names(String id) {
        var names = new ArrayList<String>();
        catalogue
                .entity(id)
                .ifPresent(
                        entity -> {
                            names.add(entity.name());
                            names.addAll(entity.aliases());
                        });
        return names;
    }

    /// What answers call an entity or a country.
    String name(String id) {
        return catalogue
                .entity(id)
                .map(Entity::name)
                .or(() -> Countries.builtIn().byCode(id).map(Country::name))
                .or(() -> entityOfCode(id))
                .orElse(id);
    }

    private Optional<String> entityOfCode(String code) {
        return EntityNames.of(catalogue).ofKind(Entity.Kind.COUNTRY).stream()
                .filter(entity -> entity.code().equals(Optional.of(code)))
                .map(Entity::name)
                .findFirst();
    }

    /// The code of the country that a stored place is or lies in: a code, a capital, or a place
    /// that a visit to that country names.
    Optional<String> countryOfPlace(String place) {
        if (Countries.builtIn().byCode(place).isPresent()) {
            return Optional.of(place);
        }
        var known =
                all(Predicate.VISITED).stream()
                        .filter(visit -> visit.place().filter(at -> same(at, place)).isPresent())
                        .map(this::objectCode)
                        .distinct()
                        .toList();
        if (known.size() == 1) {
            return Optional.of(known.getFirst());
        }
        var named =
                Countries.builtIn().named(place).stream()
                        .map(name -> name.code())
                        .distinct()
                        .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// Whether two names are spelled alike.
    static boolean same(String name, String other) {
        return Spelling.folded(name).equals(Spelling.folded(other));
    }

    /// Those who held an office of a country on a day.
    ///
    /// @param office what the office is called; "leader" for whichever
    List<String> holders(String country, String office, LocalDate day) {
        return all(Predicate.HELD_OFFICE).stream()
                .filter(held -> objectCode(held).equals(country))
                .filter(held -> Offices.isSame(office, held.office().orElse("")))
                .filter(held -> held.from().isPresent())
                .filter(held -> !held.from().orElseThrow().last().isAfter(day))
                .filter(held -> held.until().map(end -> !end.first().isBefore(day)).orElse(true))
                .map(Statement::subject)
                .distinct()
                .toList();
    }

    /// Those who held the same office of the same country directly before a person.
    List<String> predecessors(String person) {
        return all(Predicate.HELD_OFFICE).stream()
                .filter(own -> own.subject().equals(person))
                .flatMap(own -> before(own).stream())
                .map(Statement::subject)
                .distinct()
                .toList();
    }

    /// What tells that another held the same office of the same country directly before.
    List<Statement> before(Statement own) {
        return own.from().isEmpty()
                ? List.of()
                : all(Predicate.HELD_OFFICE).stream()
                        .filter(other -> !other.subject().equals(own.subject()))
                        .filter(other -> objectCode(other).equals(objectCode(own)))
                        .filter(other -> other.office().equals(own.office()))
                        .filter(other -> other.until().isPresent())
                        .filter(
                                other ->
                                        meet(other.until().orElseThrow(), own.from().orElseThrow()))
                        .toList();
    }

    private static boolean meet(PartialDate end, PartialDate start) {
        return end.overlaps(start) || end.last().plusDays(1).equals(start.first());
    }
}
