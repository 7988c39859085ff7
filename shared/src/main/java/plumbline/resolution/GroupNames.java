package plumbline.resolution;

import java.util.Set;
import plumbline.catalogue.Catalogue;
import plumbline.fact.Countries;
import plumbline.fact.DocumentType;
import plumbline.fact.Entity;
import plumbline.text.Fold;
import plumbline.text.Gazetteer;
import plumbline.text.NameRef;

/// What groups of countries are called beyond their stored names: the regions that are built in,
/// and the words before "states" or "members" in the names of stored groups ("Baltic", "Arab").
final class GroupNames {

    /// What the id of a region begins with in a text that was read.
    static final String REGION = "region:";

    /// What the id of a group begins with where only its adjective was read.
    static final String ADJECTIVE = "adjective:";

    private static final Set<String> NOUNS =
            Set.of(
                    "states",
                    "countries",
                    "nations",
                    "members",
                    "republics",
                    "governments",
                    "monarchies",
                    "group",
                    "allies");

    private final Gazetteer gazetteer;

    private GroupNames(Catalogue catalogue) {
        var builder = new Gazetteer.Builder();
        for (var region : Countries.builtIn().regions()) {
            var ref = new NameRef(NameRef.Sort.GROUP, REGION + region.name(), true);
            var adjective =
                    new NameRef(NameRef.Sort.GROUP, ADJECTIVE + REGION + region.name(), false);
            region.nouns().forEach(noun -> builder.add(noun, ref, false));
            region.adjectives().forEach(word -> builder.add(word, adjective, false));
        }
        for (var entity : catalogue.entities().values()) {
            if (entity.kind() == Entity.Kind.GROUP) {
                addAdjective(builder, entity.name(), entity.id());
                entity.aliases().forEach(alias -> addAdjective(builder, alias, entity.id()));
            }
        }
        gazetteer = builder.build();
    }

    /// The names that go with a catalogue: made at the first call, then kept with it.
    static Gazetteer of(Catalogue catalogue) {
        return catalogue.index(GroupNames.class, Set.of(DocumentType.ENTITY), GroupNames::new)
                .gazetteer;
    }

    private static void addAdjective(Gazetteer.Builder builder, String name, String id) {
        int blank = name.lastIndexOf(' ');
        if (blank > 0 && NOUNS.contains(Fold.of(name.substring(blank + 1)))) {
            builder.add(
                    name.substring(0, blank),
                    new NameRef(NameRef.Sort.GROUP, ADJECTIVE + id, false),
                    false);
        }
    }
}
