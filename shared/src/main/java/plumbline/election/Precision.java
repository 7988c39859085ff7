package plumbline.election;

import java.math.BigDecimal;

/// How closely a stored or derived number gives the quantity it stands for.
sealed interface Precision {

    /// A count, or the arithmetic of counts.
    record Exact() implements Precision {}

    /// Rounded by its source to this last place.
    record Rounded(BigDecimal unit) implements Precision {}

    /// Only about right: a product of rounded numbers (rule 6).
    record Approximate() implements Precision {}

    Precision EXACT = new Exact();
    Precision APPROXIMATE = new Approximate();

    /// Rounded to the last place of a decimal as it is stored.
    static Precision ofLastPlace(BigDecimal number) {
        return new Rounded(BigDecimal.ONE.scaleByPowerOfTen(-Math.max(number.scale(), 0)));
    }
}
