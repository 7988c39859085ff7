package plumbline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plumbline.catalogue.Entry;
import plumbline.fact.Subdivisions;

/// The names of the parts of a country that election documents are about.
public final class Areas {

    private static final String IN = " in ";
    private static final Set<String> SORTS =
            Set.of(
                    "region",
                    "province",
                    "state",
                    "oblast",
                    "district",
                    "county",
                    "city",
                    "canton",
                    "prefecture",
                    "constituency",
                    "department",
                    "municipality",
                    "governorate",
                    "territory",
                    "land",
                    "voivodeship");

    private Areas() {}

    /// The names of an election's area as people write them: the area itself, unless it is a code,
    /// and what its name says after its last "in"; each also without "Region", "city of" and the
    /// like. None for a whole country.
    public static List<String> namesOf(Entry.OfElection election) {
        var area = election.area();
        if (area.isEmpty()) {
            return List.of();
        }
        var names = new ArrayList<String>();
        if (isCode(area.get())) {
            Subdivisions.builtIn().names(area.get()).forEach(name -> add(names, name));
        } else {
            add(names, area.get());
        }
        int in = election.name().lastIndexOf(IN);
        if (in > 0) {
            add(names, election.name().substring(in + IN.length()));
        }
        return List.copyOf(names);
    }

    private static boolean isCode(String area) {
        return area.length() >= 4
                && area.length() <= 6
                && area.charAt(2) == '-'
                && area.chars().noneMatch(Character::isLowerCase);
    }

    private static void add(List<String> names, String area) {
        var name = area.startsWith("the ") ? area.substring(4) : area;
        if (!names.contains(name)) {
            names.add(name);
        }
        var tokens = Tokenizer.tokenize(name);
        if (tokens.size() > 1 && SORTS.contains(tokens.getLast().fold())) {
            add(names, name.substring(0, tokens.get(tokens.size() - 2).end()));
        }
        if (tokens.size() > 2
                && SORTS.contains(tokens.getFirst().fold())
                && tokens.get(1).is("of")) {
            add(names, name.substring(tokens.get(2).start()));
        }
    }
}
