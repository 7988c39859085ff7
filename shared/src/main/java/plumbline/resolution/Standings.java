package plumbline.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import plumbline.claim.Named;

/// How several countries stand to one deed.
///
/// @param byStanding the codes of those that stand so, in their order
/// @param unknownNames names that no country is known by
/// @param openNames names of several countries that do not all stand alike
record Standings(
        Map<Standing, Set<String>> byStanding, List<String> unknownNames, List<String> openNames) {

    /// Those of countries by code.
    static Standings of(Collection<String> codes, Deed deed, Case before) {
        return of(codes.stream().map(code -> Named.one(code, code)).toList(), deed, before);
    }

    /// Those of countries by name.
    static Standings of(List<Named> countries, Deed deed, Case before) {
        var byStanding = new EnumMap<Standing, Set<String>>(Standing.class);
        var unknown = new ArrayList<String>();
        var open = new ArrayList<String>();
        for (var country : countries) {
            var alike = EnumSet.noneOf(Standing.class);
            for (var id : country.ids()) {
                alike.add(before.vote().standing(id, deed));
            }
            if (alike.isEmpty()) {
                unknown.add(country.text());
            } else if (alike.size() > 1) {
                open.add(country.text());
            } else {
                byStanding
                        .computeIfAbsent(alike.iterator().next(), standing -> new TreeSet<>())
                        .addAll(country.ids());
            }
        }
        return new Standings(byStanding, List.copyOf(unknown), List.copyOf(open));
    }

    /// The codes of those that stand so.
    Set<String> those(Standing standing) {
        return byStanding.getOrDefault(standing, Set.of());
    }

    /// How many stand so.
    int number(Standing standing) {
        return those(standing).size();
    }

    /// The codes of all whose names are clear.
    Set<String> all() {
        var codes = new TreeSet<String>();
        byStanding.values().forEach(codes::addAll);
        return codes;
    }
}
