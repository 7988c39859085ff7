package plumbline.importer.vote;

import java.util.List;
import java.util.regex.Pattern;
import plumbline.importer.name.SentenceCase;

/// Titles and subjects of resolutions as people write them.
public final class VoteTitle {

    private static final Pattern CATALOGUED =
            Pattern.compile("\\s*:\\s*(draft )?resolution\\s*/\\s*adop.*$", Pattern.DOTALL);
    private static final Pattern SLIPPED_IN = Pattern.compile("[\\s\"\\\\]*(\\t+\\d*)+$");
    private static final Pattern BACKSLASHES = Pattern.compile("\\\\+\"*");
    private static final Pattern QUOTES = Pattern.compile("\"{2,}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SUBJECTS = Pattern.compile("\\s*(--|\\|)\\s*");

    private VoteTitle() {}

    /// A title without what catalogues add (": resolution / adopted by the General Assembly"),
    /// without columns that slipped into it (zeros behind tabs), with quotes for the backslashes
    /// that stand for them, and not in capitals.
    public static String of(String text) {
        var bare = CATALOGUED.matcher(text).replaceFirst("");
        bare = SLIPPED_IN.matcher(bare).replaceFirst("");
        bare = BACKSLASHES.matcher(bare).replaceAll("\"");
        bare = QUOTES.matcher(bare).replaceAll("\"");
        return SentenceCase.of(BLANKS.matcher(bare).replaceAll(" ").strip());
    }

    /// Whether a text is catalogued as a resolution that was adopted.
    public static boolean isCatalogued(String text) {
        return CATALOGUED.matcher(text).find();
    }

    /// Subjects of catalogues, `TERRITORIES OCCUPIED BY ISRAEL--SETTLEMENT POLICY`, one by one.
    public static List<String> keywords(String subjects) {
        return SUBJECTS.splitAsStream(subjects)
                .filter(subject -> !subject.isBlank())
                .map(subject -> SentenceCase.of(subject.strip()))
                .distinct()
                .toList();
    }
}
