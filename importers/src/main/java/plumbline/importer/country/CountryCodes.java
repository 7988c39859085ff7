package plumbline.importer.country;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plumbline.fact.Countries;
import plumbline.fact.Country;
import plumbline.fact.CountryName;

/// Alpha-2 codes of countries, today's and former ones, by the codes and names of data sets.
public final class CountryCodes {

    /// Alpha-3 codes that ISO 3166-1 has no more, or never had: those of former states and older
    /// ones of states that are still there.
    private static final Map<String, String> OLDER_ALPHA_3 =
            Map.ofEntries(
                    Map.entry("SUN", "SU"),
                    Map.entry("CSK", "CS"),
                    Map.entry("CSHH", "CS"),
                    Map.entry("YUG", "YU"),
                    Map.entry("SCG", "YU"),
                    Map.entry("DDR", "DD"),
                    Map.entry("YMD", "YD"),
                    Map.entry("ANT", "AN"),
                    Map.entry("EAZ", "XZ"),
                    Map.entry("ZAR", "CD"),
                    Map.entry("BUR", "MM"),
                    Map.entry("BYS", "BY"),
                    Map.entry("DHY", "BJ"),
                    Map.entry("HVO", "BF"),
                    Map.entry("RHO", "ZW"),
                    Map.entry("ROM", "RO"),
                    Map.entry("TMP", "TL"));

    /// Names that the data sets have and the names of countries built in do not.
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("federal republic of germany", "DE"),
                    Map.entry("yemen arab republic", "YE"),
                    Map.entry("yemen people's republic", "YD"),
                    Map.entry("german democratic republic", "DD"),
                    Map.entry("zanzibar", "XZ"),
                    Map.entry("netherlands antilles", "AN"),
                    Map.entry("czechoslovakia", "CS"),
                    Map.entry("yugoslavia", "YU"),
                    Map.entry("yugoslavia, sfr (1943-1992)", "YU"),
                    Map.entry("yugoslavia, fr/union of serbia and montenegro", "YU"),
                    Map.entry("lao people's dem. republic", "LA"),
                    Map.entry("republic of the congo (brazzaville)", "CG"),
                    Map.entry("congo - brazzaville", "CG"),
                    Map.entry("congo - kinshasa", "CD"),
                    Map.entry("myanmar (burma)", "MM"),
                    Map.entry("georgia", "GE"),
                    Map.entry("republic of the congo", "CG"));

    private static final Map<String, String> BY_ALPHA_3 = new HashMap<>();

    static {
        Countries.builtIn().all().forEach(c -> BY_ALPHA_3.put(c.alpha3(), c.code()));
    }

    private CountryCodes() {}

    /// The country of an alpha-2 code, if there is or was one.
    public static Optional<String> alpha2(String code) {
        return FormerCountries.isOne(code)
                ? Optional.of(code)
                : Countries.builtIn().byCode(code).map(Country::code);
    }

    /// The country of an alpha-3 code, also of one that is no more in use.
    public static Optional<String> alpha3(String code) {
        return Optional.ofNullable(BY_ALPHA_3.get(code))
                .or(() -> Optional.ofNullable(OLDER_ALPHA_3.get(code)));
    }

    /// The country of a name as the data sets have it: also "Iran, Islamic Republic of".
    public static Optional<String> named(String name) {
        var straight = name.replace('’', '\'');
        return Optional.ofNullable(NAMES.get(straight.toLowerCase(Locale.ROOT)))
                .or(() -> builtIn(straight))
                .or(() -> turned(straight).flatMap(CountryCodes::builtIn))
                .or(() -> beforeComma(straight).flatMap(CountryCodes::builtIn));
    }

    private static Optional<String> builtIn(String name) {
        var found =
                Countries.builtIn().named(name.replace("&", "and")).stream()
                        .filter(
                                n ->
                                        n.kind() == CountryName.Kind.NAME
                                                || n.kind() == CountryName.Kind.OLDER_NAME)
                        .map(CountryName::code)
                        .distinct()
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// "Republic of Korea" of "Korea, Republic of".
    private static Optional<String> turned(String name) {
        int comma = name.indexOf(", ");
        return comma < 0
                ? Optional.empty()
                : Optional.of(name.substring(comma + 2) + " " + name.substring(0, comma));
    }

    private static Optional<String> beforeComma(String name) {
        int comma = name.indexOf(", ");
        return comma < 0 ? Optional.empty() : Optional.of(name.substring(0, comma));
    }
}
