package plumbline.factfile;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.fact.Ids;
import plumbline.fact.PartialDate;
import plumbline.json.Fields;
import plumbline.json.Spot;

/// The small words of the format: ids, dates, countries, addresses, languages.
final class Terms {

    private static final Pattern TWO_CAPITALS = Pattern.compile("[A-Z]{2}");
    private static final Pattern WEB_ADDRESS =
            Pattern.compile("https?://[^\\s/?#]+[^\\s]*", Pattern.CASE_INSENSITIVE);

    private Terms() {}

    /// An id.
    static Optional<String> id(Spot spot) {
        return spot.text()
                .flatMap(
                        id ->
                                Ids.isValid(id)
                                        ? Optional.of(id)
                                        : spot.refuse(
                                                id,
                                                String.format(
                                                        Locale.ENGLISH,
                                                        "is not an id: 1 to %d characters, no white space",
                                                        Ids.MAX_LENGTH)));
    }

    /// A country's code, or one that a former state may have had.
    static Optional<String> country(Spot spot) {
        return spot.text()
                .flatMap(
                        code ->
                                TWO_CAPITALS.matcher(code).matches()
                                        ? Optional.of(code)
                                        : spot.refuse(
                                                code,
                                                "is not a country code: two capital letters of"
                                                        + " ISO 3166-1, or of a former state"));
    }

    /// A country's code, or the id of the entity that a former state is.
    static Optional<String> countryOrItsEntity(Spot spot) {
        return spot.text()
                .flatMap(
                        country ->
                                Ids.isValid(country)
                                        ? Optional.of(country)
                                        : spot.refuse(
                                                country,
                                                "is neither a country code nor the id of an"
                                                        + " entity of kind country"));
    }

    /// A day, a month or a year.
    static Optional<PartialDate> date(Spot spot) {
        return spot.text()
                .flatMap(
                        text ->
                                PartialDate.parse(text)
                                        .or(
                                                () ->
                                                        spot.refuse(
                                                                text,
                                                                "is not a date of the calendar:"
                                                                        + " 2022-11-20, 2022-09 or"
                                                                        + " 1991")));
    }

    /// A web address.
    static Optional<String> webAddress(Spot spot) {
        return spot.text()
                .flatMap(
                        url ->
                                WEB_ADDRESS.matcher(url).matches()
                                        ? Optional.of(url)
                                        : spot.refuse(url, "is not an http or https address"));
    }

    /// A BCP 47 language tag, as it was written.
    static Optional<String> language(Spot spot) {
        return spot.text()
                .flatMap(
                        tag ->
                                isLanguageTag(tag)
                                        ? Optional.of(tag)
                                        : spot.refuse(tag, "is not a BCP 47 language tag"));
    }

    private static boolean isLanguageTag(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().isEmpty();
        } catch (IllformedLocaleException illFormed) {
            return false;
        }
    }

    /// Ids of sources, at least one.
    static List<String> sources(Fields fields) {
        fields.require("sources");
        if (fields.get("sources").map(Spot::isEmptyArray).orElse(false)) {
            fields.fault("sources", "must name at least one source");
        }
        return fields.list("sources", Terms::id);
    }

    /// Adds a fault where `from` begins after `until` has ended.
    static void requireInOrder(
            Fields fields, Optional<PartialDate> from, Optional<PartialDate> until) {
        if (from.isPresent()
                && until.isPresent()
                && from.get().first().isAfter(until.get().last())) {
            fields.fault(
                    "from",
                    String.format(
                            Locale.ENGLISH, "%s is after until, %s", from.get(), until.get()));
        }
    }
}
