package plumbline.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.catalogue.Spelling;

/// The symbol of a UN document, in whichever way it is spelled: `A/RES/ES-11/5`, `ES-11/5`,
/// `UNGA resolution 68/262`, `S/RES/2202 (2015)`, `2202`.
///
/// @param text the symbol in capitals, without blanks or the year in brackets
record Symbol(String text) {

    private static final Pattern WORDS =
            Pattern.compile(
                    "\\b(united nations|un|unga|unsc|general assembly|security council"
                            + "|human rights council|draft|resolution|res|document|number|no)\\b\\.?(?!/)");
    private static final Pattern YEAR = Pattern.compile("\\((19|20)\\d\\d\\)$");
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9./()-]*\\d[A-Z0-9./()-]*");

    /// What stands before the number of a resolution in its full symbol.
    private static final List<String> PREFIXES =
            List.of("A/RES/", "S/RES/", "A/HRC/RES/", "A/", "S/", "A/HRC/");

    /// The symbol that a text spells, if it may be one.
    static Optional<Symbol> of(String written) {
        var folded = Spelling.folded(written);
        var bare = WORDS.matcher(folded).replaceAll(" ").strip();
        if (bare.indexOf(' ') >= 0 && !YEAR.matcher(bare.toUpperCase(Locale.ROOT)).find()) {
            return Optional.empty();
        }
        var compact = bare.replace(" ", "").toUpperCase(Locale.ROOT);
        var text = YEAR.matcher(compact).replaceAll("");
        return SHAPE.matcher(text).matches() ? Optional.of(new Symbol(text)) : Optional.empty();
    }

    /// The numbers that a full symbol may be called by: `ES-11/5` of `A/RES/ES-11/5`.
    List<Symbol> numbers() {
        return PREFIXES.stream()
                .filter(prefix -> text.startsWith(prefix) && text.length() > prefix.length())
                .map(prefix -> new Symbol(text.substring(prefix.length())))
                .toList();
    }
}
