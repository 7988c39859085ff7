package plumbline.importer.name;

import java.util.regex.Pattern;
import plumbline.catalogue.Spelling;

/// Names as parts of ids.
public final class Slug {

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    private Slug() {}

    /// A name in small letters without accents, with hyphens for all else.
    public static String of(String name) {
        var hyphens = OTHER.matcher(Spelling.folded(name)).replaceAll("-");
        return ENDS.matcher(hyphens).replaceAll("");
    }
}
