package plumbline.importer.parlgov;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plumbline.fact.Entity;
import plumbline.importer.parlgov.ElectionRow.PartyRow;

/// Parties by the names that people write: the English one, with the short and the own one beside
/// it.
final class Parties {

    /// Letters that an export to another encoding lost stand as question marks.
    private static final char LOST = '?';

    /// A short name of fewer letters is read in too many places where it means nothing.
    private static final int SHORTEST = 3;

    private static final Pattern BETWEEN = Pattern.compile("\\|");

    private Parties() {}

    /// The party of a row.
    ///
    /// @param country alpha-2 code
    static Entity entity(PartyRow row, String country) {
        var name = name(row);
        var aliases = new LinkedHashSet<String>();
        BETWEEN.splitAsStream(row.shortName())
                .map(String::strip)
                .filter(alias -> alias.length() >= SHORTEST)
                .forEach(aliases::add);
        aliases.add(row.name());
        aliases.removeIf(alias -> alias.isEmpty() || alias.indexOf(LOST) >= 0);
        aliases.remove(name);
        return new Entity(
                "party:parlgov-" + row.id(),
                Entity.Kind.PARTY,
                name,
                List.copyOf(aliases),
                Optional.of(country),
                Optional.empty(),
                List.of());
    }

    private static String name(PartyRow row) {
        return Stream.of(row.english(), row.name())
                .filter(name -> !name.isEmpty() && name.indexOf(LOST) < 0)
                .findFirst()
                .orElse(row.shortName());
    }
}
