package plumbline.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The spelling of a name without what does not tell names apart: letter case, accents, kinds of
/// dashes and apostrophes, full stops, runs of blanks, and an article in front.
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u00AD]");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u02BC\\u02BB`]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final String ARTICLE = "the ";

    private Spelling() {}

    /// A name as it is compared.
    public static String folded(String name) {
        var plain = isPlain(name) ? foldedPlain(name) : foldedAny(name);
        return plain.startsWith(ARTICLE) ? plain.substring(ARTICLE.length()) : plain;
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < ' ' || name.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /// The same for printable ASCII, as most names are, in one go.
    private static String foldedPlain(String name) {
        var folded = new StringBuilder(name.length());
        boolean blank = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ' ') {
                blank = !folded.isEmpty();
            } else if (c != '.') {
                if (blank) {
                    folded.append(' ');
                    blank = false;
                }
                folded.append(c == '`' ? '\'' : c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
            }
        }
        return folded.toString();
    }

    private static String foldedAny(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        plain = DASHES.matcher(plain).replaceAll("-");
        plain = APOSTROPHES.matcher(plain).replaceAll("'");
        plain = BLANKS.matcher(plain.replace(".", "")).replaceAll(" ").strip();
        return withoutStrokes(plain.toLowerCase(Locale.ROOT));
    }

    /// Letters whose stroke or missing dot Unicode does not treat as an accent.
    private static String withoutStrokes(String name) {
        return name.replace('\u0131', 'i')
                .replace('\u0142', 'l')
                .replace('\u00F8', 'o')
                .replace('\u0111', 'd')
                .replace("\u00DF", "ss")
                .replace("\u00E6", "ae")
                .replace("\u0153", "oe");
    }
}
