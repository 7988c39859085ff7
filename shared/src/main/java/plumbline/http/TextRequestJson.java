package plumbline.http;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.check.TextRequest;
import plumbline.json.Fields;
import plumbline.json.JsonValue;
import plumbline.json.Spot;

/// The body of `POST /v1/check`.
final class TextRequestJson {

    /// The languages that are read, as primary subtags of BCP 47; any region of them will do.
    private static final List<String> LANGUAGES = List.of("en");

    private TextRequestJson() {}

    static Optional<TextRequest> read(Fields fields) {
        fields.require("text");
        var text = fields.get("text").flatMap(TextRequestJson::text);
        var publishedOn = Given.day(fields, "publishedOn");
        var url = fields.get("url").flatMap(TextRequestJson::url);
        fields.get("language").ifPresent(TextRequestJson::requireLanguage);
        return fields.build(() -> new TextRequest(text.orElseThrow(), publishedOn, url));
    }

    private static Optional<String> text(Spot spot) {
        if (spot.value() instanceof JsonValue.Text(var blank) && blank.isBlank()) {
            return blank.isEmpty()
                    ? spot.refuse("must have 1 to %,d characters".formatted(Limits.TEXT_LENGTH))
                    : Given.bounded(spot, blank, Limits.TEXT_LENGTH);
        }
        return spot.text().flatMap(text -> Given.bounded(spot, text, Limits.TEXT_LENGTH));
    }

    private static Optional<String> url(Spot spot) {
        return spot.text()
                .flatMap(url -> Given.bounded(spot, url, Limits.URL_LENGTH))
                .flatMap(
                        url ->
                                url.matches("https?://\\S+")
                                        ? Optional.of(url)
                                        : spot.refuse("must be an http or https address"));
    }

    private static void requireLanguage(Spot spot) {
        spot.text()
                .filter(tag -> !LANGUAGES.contains(primary(tag)))
                .ifPresent(
                        _ ->
                                spot.fault(
                                        "is not supported; supported: "
                                                + String.join(", ", LANGUAGES)));
    }

    /// The primary subtag; empty for what is no language tag.
    private static String primary(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().getLanguage();
        } catch (IllformedLocaleException noTag) {
            return "";
        }
    }
}
