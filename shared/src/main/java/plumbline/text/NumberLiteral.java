package plumbline.text;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads numbers in digits, with any usual separators.
final class NumberLiteral {

    private static final int MAX_DIGITS = 18;

    private NumberLiteral() {}

    /// The value of digits with separators between; empty where they do not fit a number.
    static Optional<BigDecimal> value(String text) {
        var plain = new StringBuilder(text.length());
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '.') {
                plain.append(c);
            } else if (c >= '0' && c <= '9') {
                plain.append(c);
                digits++;
            }
        }
        if (digits == 0 || digits > MAX_DIGITS) {
            return Optional.empty();
        }
        int lastComma = plain.lastIndexOf(",");
        int lastDot = plain.lastIndexOf(".");
        int decimalAt = decimalSeparator(plain, lastComma, lastDot);
        var number = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (i == decimalAt) {
                number.append('.');
            } else if (c != ',' && c != '.') {
                number.append(c);
            }
        }
        return Optional.of(new BigDecimal(number.toString()));
    }

    /// Where the decimal separator stands: the last mark, if it is alone of its kind and not
    /// followed by exactly three digits after a comma, or after several marks of another kind.
    private static int decimalSeparator(CharSequence text, int lastComma, int lastDot) {
        int last = Math.max(lastComma, lastDot);
        if (last < 0) {
            return -1;
        }
        char mark = text.charAt(last);
        int other = mark == ',' ? lastDot : lastComma;
        int same = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == mark) {
                same++;
            }
        }
        if (same > 1) {
            return -1;
        }
        int after = text.length() - last - 1;
        boolean thousands = mark == ',' && after == 3 && other < 0 && last <= 3;
        return thousands && text.charAt(0) != '0' ? -1 : last;
    }
}
