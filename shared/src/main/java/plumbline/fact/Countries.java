package plumbline.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The countries that are built in: their codes, names, neighbours and regions.
///
/// Read once from the resources beside this class, names and regions only when they are first asked
/// for. Every set of codes is in the order of the codes.
public final class Countries {

    private final List<List<String>> rows;
    private final List<Country> all;
    private final Map<String, Country> byCode;

    private Countries(List<List<String>> rows) {
        this.rows = rows;
        var countries = new ArrayList<Country>(rows.size());
        var codes = new HashMap<String, Country>(rows.size() * 2);
        for (var row : rows) {
            var country = country(row);
            countries.add(country);
            codes.put(country.code(), country);
        }
        this.all = Collections.unmodifiableList(countries);
        this.byCode = codes;
    }

    /// The countries that ship with the product.
    public static Countries builtIn() {
        return BuiltIn.COUNTRIES;
    }

    /// Every country, in the order of the codes.
    public List<Country> all() {
        return all;
    }

    /// The country with an alpha-2 code, in capitals.
    public Optional<Country> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The neighbours of a country (verdicts.md, rule 11): those that share a land border with it
    /// or its M49 subregion. They include territories and states outside the UN. None where the
    /// code is no country's.
    public Set<String> neighboursOf(String code) {
        var country = byCode.get(code);
        if (country == null) {
            return Set.of();
        }
        var neighbours = new TreeSet<>(country.borders());
        country.subregion().ifPresent(area -> neighbours.addAll(inRegion(area)));
        neighbours.remove(code);
        return Collections.unmodifiableSet(neighbours);
    }

    /// The countries and territories, members of the UN or not, in an area of the M49 standard
    /// under its name there ("South-eastern Asia", "Sub-Saharan Africa"). None where M49 has no
    /// such area.
    public Set<String> inRegion(String m49Name) {
        return Collections.unmodifiableSet(Areas.MEMBERS.getOrDefault(m49Name, Set.of()));
    }

    /// Every name that stands for a country, in no order that means anything. A name that stands
    /// for several is there once for each, and ambiguous.
    public List<CountryName> names() {
        return Names.ALL;
    }

    /// What a name may stand for, whatever its letters where those do not matter: one country,
    /// several where it is shared, or none.
    public List<CountryName> named(String name) {
        var straight = name.replace('’', '\'');
        var called = Names.BY_KEY.get(key(straight));
        if (called == null) {
            return List.of();
        }
        return called.stream()
                .filter(found -> !found.caseSensitive() || found.text().equals(straight))
                .toList();
    }

    /// Longer names that hold the name of a country and mean another thing, such as "New Mexico".
    /// Where one of these is read, the name inside it is not.
    public List<String> notCountries() {
        return Names.NOT_COUNTRIES;
    }

    /// The regions that people write of.
    public List<Region> regions() {
        return Areas.REGIONS;
    }

    private static Country country(List<String> row) {
        return new Country(
                row.get(Column.ALPHA_2),
                row.get(Column.ALPHA_3),
                row.get(Column.NUMERIC),
                row.get(Column.NAME),
                row.get(Column.OFFICIAL_NAME),
                Table.list(row.get(Column.CAPITALS)),
                Table.list(row.get(Column.AREAS)),
                Collections.unmodifiableSet(new TreeSet<>(Table.list(row.get(Column.BORDERS)))),
                row.get(Column.MEMBER).equals("UN"));
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// The columns of countries.tsv.
    private static final class Column {
        static final int ALPHA_2 = 0;
        static final int ALPHA_3 = 1;
        static final int NUMERIC = 2;
        static final int MEMBER = 3;
        static final int AREAS = 4;
        static final int BORDERS = 5;
        static final int CAPITALS = 6;
        static final int CAPITAL_SPELLINGS = 7;
        static final int DEMONYMS = 8;
        static final int OTHER_NAMES = 9;
        static final int NAME = 10;
        static final int OFFICIAL_NAME = 11;
    }

    private static final class BuiltIn {
        static final Countries COUNTRIES = new Countries(Table.rows("countries.tsv"));
    }

    /// The names, from the packages and of our own; a row of ours takes the place of one of theirs.
    private static final class Names {

        static final Map<String, List<CountryName>> BY_KEY = new LinkedHashMap<>(4096);
        static final List<CountryName> ALL;
        static final List<String> NOT_COUNTRIES;

        static {
            for (var row : Table.rows("country-names.tsv")) {
                var flags = row.size() > 3 ? row.get(3) : "";
                add(
                        new CountryName(
                                row.get(0),
                                row.get(1),
                                CountryName.Kind.valueOf(row.get(2)),
                                flags.contains("case-sensitive"),
                                flags.contains("ambiguous")));
            }
            for (var row : builtIn().rows) {
                var code = row.get(Column.ALPHA_2);
                add(row.get(Column.NAME), code, CountryName.Kind.NAME);
                add(row.get(Column.OFFICIAL_NAME), code, CountryName.Kind.NAME);
                addAll(row.get(Column.OTHER_NAMES), code, CountryName.Kind.NAME);
                addAll(row.get(Column.CAPITALS), code, CountryName.Kind.CAPITAL);
                addAll(row.get(Column.CAPITAL_SPELLINGS), code, CountryName.Kind.CAPITAL);
                addAll(row.get(Column.DEMONYMS), code, CountryName.Kind.DEMONYM);
            }
            var all = new ArrayList<CountryName>(BY_KEY.size());
            for (var same : BY_KEY.values()) {
                all.addAll(same);
            }
            ALL = Collections.unmodifiableList(all);
            NOT_COUNTRIES = Table.rows("not-countries.txt").stream().map(List::getFirst).toList();
        }

        private static void addAll(String texts, String code, CountryName.Kind kind) {
            for (var text : Table.list(texts)) {
                add(text, code, kind);
            }
        }

        private static void add(String text, String code, CountryName.Kind kind) {
            add(new CountryName(text, code, kind, false, false));
        }

        private static void add(CountryName name) {
            var same = BY_KEY.computeIfAbsent(key(name.text()), key -> new ArrayList<>(1));
            for (var earlier : same) {
                if (earlier.code().equals(name.code())) {
                    return;
                }
            }
            same.add(name);
            if (same.size() > 1) { // one for each country
                same.replaceAll(CountryName::shared);
            }
        }
    }

    /// What the M49 areas hold, and the regions that people write of in their terms.
    private static final class Areas {

        static final Map<String, Set<String>> MEMBERS = new HashMap<>();
        static final List<Region> REGIONS;

        static {
            for (var country : builtIn().all) {
                for (var area : country.regions()) {
                    MEMBERS.computeIfAbsent(area, name -> new TreeSet<>()).add(country.code());
                }
            }
            REGIONS = Table.rows("region-names.tsv").stream().map(Areas::region).toList();
        }

        private static Region region(List<String> row) {
            var members = new TreeSet<String>();
            for (var area : Table.list(row.get(1))) {
                for (var code : MEMBERS.getOrDefault(area, Set.of())) {
                    if (builtIn().byCode(code).orElseThrow().unMember()) {
                        members.add(code);
                    }
                }
            }
            return new Region(
                    row.get(0),
                    Table.list(row.get(2)),
                    row.size() > 3 ? Table.list(row.get(3)) : List.of(),
                    Collections.unmodifiableSet(members),
                    row.size() > 4 && row.get(4).equals("loose"));
        }
    }
}
