package plumbline.resolution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.catalogue.Catalogue;
import plumbline.fact.Countries;
import plumbline.fact.DocumentType;
import plumbline.fact.Entity;
import plumbline.text.Fold;
import plumbline.text.Gazetteer;
import plumbline.text.NameRef;
import plumbline.text.Resources;

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

    private static final List<String> OF_THE_COUNCIL =
            List.of(
                    " of the Security Council",
                    " of the UN Security Council",
                    " of the Council",
                    " on the Security Council",
                    " on the Council");

    /// Further names of a group by the codes of its members.
    private static final Map<List<String>, List<String>> STANDING =
            Resources.lines("/plumbline/resolution/group-names.txt").stream()
                    .map(line -> line.split("\t", 2))
                    .collect(
                            Collectors.toMap(
                                    row -> List.of(row[0].split(" ")),
                                    row -> List.of(row[1].split("\\|"))));

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
                addStandingNames(builder, entity);
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

    private static void addStandingNames(Gazetteer.Builder builder, Entity group) {
        var members = group.members().stream().map(Entity.Member::country).sorted().toList();
        for (var name : STANDING.getOrDefault(members, List.of())) {
            var ref = new NameRef(NameRef.Sort.GROUP, group.id(), true);
            builder.add(name, ref, false);
            OF_THE_COUNCIL.forEach(of -> builder.add(name + of, ref, false));
        }
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
