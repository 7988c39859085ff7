package plumbline.importer.mitpresident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.fact.Entity;
import plumbline.importer.Harvest;
import plumbline.importer.name.PersonName;
import plumbline.importer.name.Slug;

/// Who stood: the persons behind the names that the file has, which spells some in several ways.
final class Candidates {

    private static final String UNITED_STATES = "US";

    private final Map<String, Integer> rows = new LinkedHashMap<>();

    /// Notes a name as the file has it.
    void add(String written) {
        rows.merge(written, 1, Integer::sum);
    }

    /// Whether a name is one that a person can have.
    static boolean isName(String written) {
        return PersonName.of(written).isPresent();
    }

    /// Offers every person.
    ///
    /// @return the ids of the persons, by the names as the file has them
    Map<String, String> offerTo(Harvest harvest) {
        var persons = persons();
        var usual = new HashMap<String, Integer>();
        persons.forEach(person -> usual.merge(person.best().usual(), 1, Integer::sum));
        var ids = new HashMap<String, String>();
        for (var person : persons) {
            var id = harvest.offer(person.entity(usual.getOrDefault(person.best().usual(), 0) > 1));
            person.written.forEach(written -> ids.put(written, id));
        }
        return Map.copyOf(ids);
    }

    /// The id of the person of a usual name, if somebody has it.
    ///
    /// @param ids what [#offerTo] gave
    Optional<String> idOf(String name, Map<String, String> ids) {
        var found =
                rows.keySet().stream()
                        .filter(
                                written ->
                                        PersonName.of(unturned(written))
                                                .orElseThrow()
                                                .spellings()
                                                .stream()
                                                .limit(2)
                                                .anyMatch(name::equals))
                        .map(ids::get)
                        .distinct()
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<Person> persons() {
        var persons = new ArrayList<Person>();
        var byRows = new ArrayList<>(rows.keySet());
        byRows.sort((a, b) -> rows.getOrDefault(b, 0) - rows.getOrDefault(a, 0));
        for (var written : byRows) {
            var name = PersonName.of(unturned(written)).orElseThrow();
            var same =
                    persons.stream()
                            .filter(p -> p.names.stream().allMatch(n -> n.mayBe(name)))
                            .findFirst();
            var person = same.orElseGet(Person::new);
            if (same.isEmpty()) {
                persons.add(person);
            }
            person.written.add(written);
            person.names.add(name);
        }
        return persons;
    }

    /// "ROMNEY, MITT" for "MITT, ROMNEY", where the file has the former in more rows.
    private String unturned(String written) {
        int comma = written.indexOf(", ");
        if (comma < 0) {
            return written;
        }
        var turned = written.substring(comma + 2) + ", " + written.substring(0, comma);
        return rows.getOrDefault(turned, 0) > rows.getOrDefault(written, 0) ? turned : written;
    }

    /// One person under all the names that the file has, that of the most rows first.
    private static final class Person {

        private final List<String> written = new ArrayList<>();
        private final List<PersonName> names = new ArrayList<>();

        PersonName best() {
            return names.getFirst();
        }

        /// @param shared whether somebody else has the same usual name
        Entity entity(boolean shared) {
            var name = shared ? best().full() : best().usual();
            var aliases = new LinkedHashSet<String>();
            names.forEach(other -> aliases.addAll(other.spellings()));
            aliases.remove(name);
            return new Entity(
                    "person:" + Slug.of(name),
                    Entity.Kind.PERSON,
                    name,
                    List.copyOf(aliases),
                    Optional.of(UNITED_STATES),
                    Optional.empty(),
                    List.of());
        }
    }
}
