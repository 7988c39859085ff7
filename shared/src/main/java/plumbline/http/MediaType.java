package plumbline.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The media types of answers, and which of them a caller accepts (RFC 9110, 12.5.1).
public enum MediaType {
    JSON("application", "json"),
    /// schema.org `ClaimReview` objects.
    JSON_LD("application", "ld+json");

    private final String type;
    private final String subtype;

    MediaType(String type, String subtype) {
        this.type = type;
        this.subtype = subtype;
    }

    /// The type as header fields name it.
    public String text() {
        return type + "/" + subtype;
    }

    /// The best of the offered types for an `Accept` field; the first offered one where several
    /// are as good, or where there is no field. Empty where none is acceptable.
    static Optional<MediaType> negotiate(Optional<String> accept, List<MediaType> offered) {
        if (accept.isEmpty() || accept.get().isBlank()) {
            return Optional.of(offered.getFirst());
        }
        var ranges = List.of(accept.get().toLowerCase(Locale.ROOT).split(",", -1));
        Optional<MediaType> best = Optional.empty();
        var bestQuality = BigDecimal.ZERO;
        for (var offer : offered) {
            var quality = offer.quality(ranges);
            if (quality.compareTo(bestQuality) > 0) {
                best = Optional.of(offer);
                bestQuality = quality;
            }
        }
        return best;
    }

    /// The quality that the most specific range which fits gives; 0 where none fits.
    private BigDecimal quality(List<String> ranges) {
        int specific = -1;
        var quality = BigDecimal.ZERO;
        for (var range : ranges) {
            var parts = List.of(range.split(";", -1));
            int fit = fit(parts.getFirst().strip());
            if (fit > specific) {
                specific = fit;
                quality = weight(parts);
            }
        }
        return quality;
    }

    private int fit(String range) {
        if (range.equals(text())) {
            return 2;
        }
        if (range.equals(type + "/*")) {
            return 1;
        }
        return range.equals("*/*") ? 0 : -1;
    }

    private static BigDecimal weight(List<String> parts) {
        for (var part : parts) {
            var parameter = part.strip();
            if (parameter.startsWith("q=")) {
                var value = parameter.substring(2);
                return value.matches("[01](\\.\\d{0,3})?")
                        ? new BigDecimal(value)
                        : BigDecimal.ZERO;
            }
        }
        return BigDecimal.ONE;
    }
}
