package plumbline.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.catalogue.Entry;
import plumbline.catalogue.Spelling;
import plumbline.fact.Election;
import plumbline.fact.Entity;

/// What is known before an import, so that it names the same things alike and tells no event twice.
public final class Known {

    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, List<Entity>> byName = new HashMap<>();
    private final Map<String, List<Entry.OfElection>> elections = new HashMap<>();
    private final Map<String, Entry> events = new HashMap<>();
    private final Set<String> codes = new HashSet<>();

    /// What is known of stored documents.
    public Known(Collection<? extends Entry> entries) {
        for (var entry : entries) {
            switch (entry) {
                case Entry.OfEntity(var entity) -> add(entity);
                case Entry.OfElection election -> {
                    events.put(election.id(), election);
                    elections
                            .computeIfAbsent(election.country(), code -> new ArrayList<>())
                            .add(election);
                }
                case Entry.OfResolution resolution -> events.put(resolution.id(), resolution);
                case Entry.OfSource _, Entry.OfStatement _ -> {}
            }
        }
    }

    private void add(Entity entity) {
        entities.put(entity.id(), entity);
        entity.code().ifPresent(codes::add);
        names(entity)
                .forEach(
                        name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(entity));
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .map(Spelling::folded)
                .distinct();
    }

    /// The id under which an entity is known: its own, or that of the only one of its kind and
    /// country that is called by its name, or by another of its names of several words.
    Optional<String> same(Entity wanted) {
        if (entities.containsKey(wanted.id())) {
            return Optional.of(wanted.id());
        }
        var found =
                Stream.concat(Stream.of(wanted.name()), wanted.aliases().stream())
                        .filter(name -> name.equals(wanted.name()) || name.indexOf(' ') > 0)
                        .flatMap(
                                name ->
                                        byName
                                                .getOrDefault(Spelling.folded(name), List.of())
                                                .stream())
                        .filter(entity -> entity.kind() == wanted.kind())
                        .filter(entity -> entity.country().equals(wanted.country()))
                        .map(Entity::id)
                        .distinct()
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Whether an entity of kind `country` has a code.
    boolean hasCountry(String code) {
        return codes.contains(code);
    }

    /// The known document under an id, if it is an election or a resolution and rests on a source
    /// that is not of this data set.
    ///
    /// @param sourcePrefix what the sources of the data set begin with
    Optional<String> elsewhere(String id, String sourcePrefix) {
        return Optional.ofNullable(events.get(id))
                .filter(entry -> !isOf(entry, sourcePrefix))
                .map(Entry::id);
    }

    /// The known document for the same vote in the same country, or part of one, and of the same
    /// round, under whatever id, if it rests on a source that is not of this data set. A date of
    /// which only the year is known is the same as any in that year.
    Optional<String> elsewhere(Election election, String sourcePrefix) {
        return elections.getOrDefault(election.country(), List.of()).stream()
                .filter(entry -> entry.contest() == election.contest())
                .filter(entry -> entry.area().equals(election.area()))
                .filter(
                        entry ->
                                entry.round().isEmpty()
                                        || election.round().isEmpty()
                                        || entry.round().equals(election.round()))
                .filter(entry -> entry.date().overlaps(election.date()))
                .filter(entry -> !isOf(entry, sourcePrefix))
                .map(Entry.OfElection::id)
                .findFirst();
    }

    private static boolean isOf(Entry entry, String sourcePrefix) {
        var sources =
                switch (entry) {
                    case Entry.OfElection election -> election.sources();
                    case Entry.OfResolution resolution -> resolution.sources();
                    case Entry.OfEntity _, Entry.OfSource _, Entry.OfStatement _ ->
                            List.<String>of();
                };
        return sources.stream().anyMatch(source -> source.startsWith(sourcePrefix));
    }
}
