package plumbline.importer.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import plumbline.fact.Countries;
import plumbline.fact.CountryName;

/// Titles that stand in capitals, as sentences: small letters but for the first one, the names of
/// countries, and abbreviations.
public final class SentenceCase {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’.]+");
    private static final int LONGEST_NAME = 5; // words

    /// Abbreviations of states, bodies and treaties that UN titles have.
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "UN",
                    "USSR",
                    "USA",
                    "US",
                    "UK",
                    "U.S.",
                    "U.K.",
                    "U.S.S.R.",
                    "U.N.",
                    "NATO",
                    "OAU",
                    "OAS",
                    "PLO",
                    "IAEA",
                    "ILO",
                    "WHO",
                    "FAO",
                    "UNESCO",
                    "UNICEF",
                    "UNRWA",
                    "UNCTAD",
                    "UNDP",
                    "UNEP",
                    "UNIDO",
                    "UNHCR",
                    "UNITAR",
                    "ECOSOC",
                    "ECAFE",
                    "ECA",
                    "ECE",
                    "ECLA",
                    "ICJ",
                    "IMF",
                    "GATT",
                    "NPT",
                    "SALT",
                    "START",
                    "UNIFIL",
                    "UNDOF",
                    "UNEF",
                    "UNFICYP",
                    "NGO",
                    "GA",
                    "SC",
                    "ESC",
                    "SWAPO",
                    "ASEAN");

    private SentenceCase() {}

    /// A title as a sentence, where all its letters are capitals; any other as it is.
    public static String of(String title) {
        if (title.chars().anyMatch(Character::isLowerCase)) {
            return title;
        }
        var text = new StringBuilder();
        var words = WORD.matcher(title);
        int done = 0;
        while (done < title.length() && words.find(done)) {
            text.append(title, done, words.start());
            int end = country(title, words.start(), text);
            if (end == words.start()) {
                text.append(word(words.group()));
                end = words.end();
            }
            done = end;
        }
        text.append(title.substring(done));
        return capitalised(text.toString());
    }

    private static String word(String word) {
        return ABBREVIATIONS.contains(word) ? word : word.toLowerCase(Locale.ROOT);
    }

    /// Writes the longest name of a country that begins here.
    ///
    /// @return where it ends; where it would begin for none
    private static int country(String title, int start, StringBuilder text) {
        var words = WORD.matcher(title);
        int from = start;
        int end = start;
        String found = "";
        for (int n = 0; n < LONGEST_NAME && words.find(from); n++) {
            if (n > 0 && !title.substring(from, words.start()).equals(" ")) {
                break;
            }
            from = words.end();
            var candidate = title.substring(start, from);
            var name = named(candidate);
            if (!name.isEmpty()) {
                found = name;
                end = from;
            }
        }
        text.append(found);
        return end;
    }

    private static String named(String words) {
        return Countries.builtIn().named(words).stream()
                .filter(name -> !name.caseSensitive())
                .filter(name -> name.kind() != CountryName.Kind.ABBREVIATION)
                .map(CountryName::text)
                .findFirst()
                .orElse("");
    }

    /// A text with a capital in front.
    public static String capitalised(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
