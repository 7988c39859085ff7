package plumbline.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.fact.DocumentType;
import plumbline.fact.Entity;

/// The entities of a catalogue by what they are called, and by kind.
public final class EntityNames {

    private final Map<String, List<Entity>> byName = new HashMap<>();
    private final Map<Entity.Kind, List<Entity>> byKind = new EnumMap<>(Entity.Kind.class);

    private EntityNames(Catalogue catalogue) {
        for (var entity : catalogue.entities().values()) {
            byKind.computeIfAbsent(entity.kind(), kind -> new ArrayList<>()).add(entity);
            add(entity.name(), entity);
            entity.aliases().forEach(alias -> add(alias, entity));
        }
    }

    private void add(String name, Entity entity) {
        var bearers = byName.computeIfAbsent(Spelling.folded(name), key -> new ArrayList<>(1));
        if (bearers.isEmpty() || !bearers.getLast().equals(entity)) { // two of its names fold alike
            bearers.add(entity);
        }
    }

    /// The entities of a catalogue by name: made at the first call, then kept with it.
    public static EntityNames of(Catalogue catalogue) {
        return catalogue.index(EntityNames.class, Set.of(DocumentType.ENTITY), EntityNames::new);
    }

    /// The entities that bear a name or alias, however it is spelled.
    public List<Entity> called(String name) {
        return byName.getOrDefault(Spelling.folded(name), List.of());
    }

    /// The entities of a kind.
    public List<Entity> ofKind(Entity.Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
