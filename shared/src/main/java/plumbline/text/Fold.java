package plumbline.text;

import java.text.Normalizer;
import java.util.Locale;

/// How words are compared: without case, accents and typographic variants.
public final class Fold {

    private Fold() {}

    /// A word in lower case, without accents, with straight apostrophes and plain hyphens.
    public static String of(CharSequence word) {
        boolean plain = true;
        boolean lower = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain &= c < 0x80;
            lower &= c < 'A' || c > 'Z';
        }
        if (plain) {
            return lower ? word.toString() : word.toString().toLowerCase(Locale.ROOT);
        }
        var folded = new StringBuilder(word.length());
        var parts = Normalizer.normalize(word, Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(plainer(c));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static char plainer(char c) {
        return switch (c) {
            case '‘', '’', 'ʼ', '`', '´' -> '\'';
            case '‐', '‑' -> '-';
            case 'ı' -> 'i';
            case 'ø', 'Ø' -> 'o';
            case 'ł', 'Ł' -> 'l';
            case 'đ', 'Đ' -> 'd';
            default -> c;
        };
    }
}
