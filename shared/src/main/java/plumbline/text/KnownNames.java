package plumbline.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.fact.Countries;
import plumbline.fact.CountryName;
import plumbline.fact.DocumentType;
import plumbline.fact.Entity;
import plumbline.fact.Subdivisions;

/// The names of everything in a catalogue, and of all countries.
public final class KnownNames {

    private static final int WORDS_OF_A_TITLE = 4;
    private static final Pattern BLANK = Pattern.compile(" ");

    private static final Set<DocumentType> NAMED =
            Set.of(DocumentType.ENTITY, DocumentType.ELECTION, DocumentType.RESOLUTION);

    private final Gazetteer gazetteer;

    private KnownNames(Catalogue catalogue) {
        var builder = new Gazetteer.Builder();
        addCountries(builder);
        catalogue.entities().values().forEach(entity -> addEntity(builder, entity));
        catalogue.elections().forEach(election -> addElection(builder, election));
        catalogue.resolutions().forEach(resolution -> addResolution(builder, resolution));
        addSubdivisions(builder);
        Countries.builtIn()
                .notCountries()
                .forEach(name -> builder.add(name, NameRef.nothing(), false));
        gazetteer = builder.build();
    }

    /// The names of a catalogue: made at the first call, then kept with it.
    public static Gazetteer of(Catalogue catalogue) {
        return catalogue.index(KnownNames.class, NAMED, KnownNames::new).gazetteer;
    }

    /// Adds the names of all countries.
    public static void addCountries(Gazetteer.Builder builder) {
        Countries.builtIn().names().forEach(name -> addCountry(builder, name));
    }

    /// Adds the names of the parts of countries that nothing else is called by.
    public static void addSubdivisions(Gazetteer.Builder builder) {
        Subdivisions.builtIn()
                .all()
                .forEach(
                        (code, names) ->
                                names.forEach(
                                        name ->
                                                builder.addIfNew(
                                                        name,
                                                        new NameRef(
                                                                NameRef.Sort.AREA, name, false))));
    }

    private static void addCountry(Gazetteer.Builder builder, CountryName name) {
        var sort =
                switch (name.kind()) {
                    case DEMONYM -> NameRef.Sort.DEMONYM;
                    case CAPITAL -> NameRef.Sort.CAPITAL;
                    case SEAT -> NameRef.Sort.SEAT;
                    case NAME, ABBREVIATION, OLDER_NAME -> NameRef.Sort.COUNTRY;
                };
        builder.add(name.text(), new NameRef(sort, name.code(), true), name.caseSensitive());
    }

    private static void addEntity(Gazetteer.Builder builder, Entity entity) {
        var sort =
                switch (entity.kind()) {
                    case PERSON -> NameRef.Sort.PERSON;
                    case PARTY -> NameRef.Sort.PARTY;
                    case ORGANIZATION -> NameRef.Sort.ORGANIZATION;
                    case GROUP -> NameRef.Sort.GROUP;
                    case OPTION -> NameRef.Sort.OPTION;
                    case COUNTRY -> NameRef.Sort.COUNTRY;
                };
        var id =
                entity.kind() == Entity.Kind.COUNTRY
                        ? entity.code().orElse(entity.id())
                        : entity.id();
        builder.add(entity.name(), new NameRef(sort, id, true), false);
        entity.aliases().forEach(alias -> builder.add(alias, new NameRef(sort, id, false), false));
        if (entity.kind() == Entity.Kind.PERSON) {
            surname(entity.name())
                    .ifPresent(name -> builder.add(name, new NameRef(sort, id, false), false));
        }
    }

    /// The last word of a person's name of several words, if it is long enough to tell people
    /// apart.
    private static Optional<String> surname(String name) {
        int blank = name.lastIndexOf(' ');
        return blank > 0 && name.length() - blank > 4
                ? Optional.of(name.substring(blank + 1))
                : Optional.empty();
    }

    private static void addElection(Gazetteer.Builder builder, Entry.OfElection election) {
        var ref = new NameRef(NameRef.Sort.ELECTION, election.id(), true);
        builder.add(election.name(), ref, false);
        election.aliases()
                .forEach(
                        alias ->
                                builder.add(
                                        alias,
                                        new NameRef(NameRef.Sort.ELECTION, election.id(), false),
                                        false));
        for (var area : Areas.namesOf(election)) {
            builder.add(area, new NameRef(NameRef.Sort.AREA, area, true), false);
        }
    }

    /// A title of few words ("Nuclear disarmament") is the name of its subject, unless somebody has
    /// described the resolution by more than its title.
    private static boolean isName(Entry.OfResolution resolution) {
        return !resolution.aliases().isEmpty()
                || !resolution.keywords().isEmpty()
                || BLANK.splitAsStream(resolution.title()).count() >= WORDS_OF_A_TITLE;
    }

    private static void addResolution(Gazetteer.Builder builder, Entry.OfResolution resolution) {
        var names =
                isName(resolution)
                        ? List.of(resolution.id(), resolution.title())
                        : List.of(resolution.id());
        names.forEach(
                name ->
                        builder.add(
                                name,
                                new NameRef(NameRef.Sort.RESOLUTION, resolution.id(), true),
                                false));
        resolution
                .aliases()
                .forEach(
                        alias ->
                                builder.add(
                                        alias,
                                        new NameRef(
                                                NameRef.Sort.RESOLUTION, resolution.id(), false),
                                        false));
    }
}
