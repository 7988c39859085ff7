package plumbline.importer.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Numbers as the cells of data sets have them.
public final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("(\\d+|\\d{1,3}(,\\d{3})+)(\\.0+)?");
    private static final Pattern DECIMAL = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
    private static final int LONGEST = 18; // digits that a long always holds

    private Numbers() {}

    /// A count: `1182850`, `4,000,000`, `120.0`; nothing where a text is none.
    public static OptionalLong whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        int point = text.indexOf('.');
        var digits = (point < 0 ? text : text.substring(0, point)).replace(",", "");
        return digits.length() > LONGEST
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(digits));
    }

    /// A decimal with its decimals: `44.4`; nothing where a text is none.
    public static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",", "")))
                : Optional.empty();
    }

    /// A percentage: `45.23%`, `45.23 %`; nothing where a text is none.
    public static Optional<BigDecimal> percent(String text) {
        return text.endsWith("%")
                ? decimal(text.substring(0, text.length() - 1).strip())
                : Optional.empty();
    }
}
