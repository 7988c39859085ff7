package plumbline.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import plumbline.fact.DocumentType;
import plumbline.fact.Entity;

/// What can be talked about: every entity, election, resolution and statement by its names and
/// circumstances. Immutable; a newer version is another catalogue.
public final class Catalogue {

    /// A catalogue that knows nothing.
    public static final Catalogue EMPTY = new Catalogue(0, List.of());

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::type).thenComparing(Entry::id, CodePoints.ORDER);

    private static final Set<DocumentType> ALL = Set.of(DocumentType.values());

    private final Snapshot snapshot;
    private final Map<String, Entry> entries;
    private final List<Entry.OfElection> elections;
    private final List<Entry.OfResolution> resolutions;
    private final List<Entry.OfStatement> statements;
    private final Map<String, Entity> entities;
    private final Map<Class<?>, Index> indexes = new ConcurrentHashMap<>();

    /// An index, and what it is of.
    private record Index(Set<DocumentType> over, Object made) {}

    /// A catalogue of these entries.
    ///
    /// @param version rises with every change of the stored facts
    public Catalogue(long version, Collection<? extends Entry> entries) {
        this(Snapshot.at(version), entries);
    }

    /// A catalogue of these entries.
    ///
    /// @param snapshot the moment of the stored facts that it shows
    public Catalogue(Snapshot snapshot, Collection<? extends Entry> entries) {
        this.snapshot = snapshot;
        var byId = new LinkedHashMap<String, Entry>(entries.size() * 2);
        entries.forEach(entry -> byId.put(entry.id(), entry));
        this.entries = Collections.unmodifiableMap(byId);
        this.elections = only(Entry.OfElection.class);
        this.resolutions = only(Entry.OfResolution.class);
        this.statements = only(Entry.OfStatement.class);
        var entitiesById = new HashMap<String, Entity>();
        only(Entry.OfEntity.class).forEach(entry -> entitiesById.put(entry.id(), entry.entity()));
        this.entities = Collections.unmodifiableMap(entitiesById);
    }

    /// The catalogue of a later moment, by type and then by id.
    ///
    /// @param changes what became of every entry that was written since, by the id of its document;
    ///     empty where it is no more
    public Catalogue after(Snapshot later, Map<String, Optional<Entry>> changes) {
        var changed = new ArrayList<Entry>(entries.size() + changes.size());
        for (var entry : entries.values()) {
            if (!changes.containsKey(entry.id())) {
                changed.add(entry);
            }
        }
        changes.values().forEach(entry -> entry.ifPresent(changed::add));
        changed.sort(ORDER);
        var catalogue = new Catalogue(later, changed);
        var touched = EnumSet.noneOf(DocumentType.class);
        changes.forEach(
                (id, entry) -> {
                    Optional.ofNullable(entries.get(id)).map(Entry::type).ifPresent(touched::add);
                    entry.map(Entry::type).ifPresent(touched::add);
                });
        indexes.forEach(
                (type, index) -> {
                    if (Collections.disjoint(index.over(), touched)) {
                        catalogue.indexes.put(type, index);
                    }
                });
        return catalogue;
    }

    private <E extends Entry> List<E> only(Class<E> type) {
        return entries.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// The version of the stored facts that this catalogue shows.
    public long version() {
        return snapshot.version();
    }

    /// The moment of the stored facts that this catalogue shows.
    public Snapshot snapshot() {
        return snapshot;
    }

    /// All entries, by id, in the order in which they were given.
    public Map<String, Entry> entries() {
        return entries;
    }

    /// The elections.
    public List<Entry.OfElection> elections() {
        return elections;
    }

    /// The resolutions.
    public List<Entry.OfResolution> resolutions() {
        return resolutions;
    }

    /// The statements.
    public List<Entry.OfStatement> statements() {
        return statements;
    }

    /// The entities, by id.
    public Map<String, Entity> entities() {
        return entities;
    }

    /// An index over this catalogue, made at the first call and kept with it.
    ///
    /// @param type the class of the index: there is one of each class
    public <T> T index(Class<T> type, Function<Catalogue, T> made) {
        return index(type, ALL, made);
    }

    /// An index over entries of some types, made at the first call and kept with this catalogue and
    /// with the later ones, up to one in which such an entry is another.
    ///
    /// @param type the class of the index: there is one of each class
    /// @param over what it is made of, and of nothing else
    public <T> T index(Class<T> type, Set<DocumentType> over, Function<Catalogue, T> made) {
        var known = indexes.get(type);
        if (known == null) {
            known = indexes.computeIfAbsent(type, key -> new Index(over, made.apply(this)));
        }
        return type.cast(known.made());
    }

    /// An election's entry, if that id is one.
    public Optional<Entry.OfElection> election(String id) {
        return entries.get(id) instanceof Entry.OfElection election
                ? Optional.of(election)
                : Optional.empty();
    }

    /// A resolution's entry, if that id is one.
    public Optional<Entry.OfResolution> resolution(String id) {
        return entries.get(id) instanceof Entry.OfResolution resolution
                ? Optional.of(resolution)
                : Optional.empty();
    }

    /// An entity, if that id is one.
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }
}
