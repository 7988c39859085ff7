package plumbline.importer.ideaturnout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import plumbline.fact.Election.Contest;
import plumbline.fact.PartialDate;
import plumbline.importer.country.CountryCodes;
import plumbline.importer.table.Numbers;
import plumbline.importer.table.Row;

/// A row whose country, contest and date are known.
///
/// @param country alpha-2 code
/// @param date the day, or the year where the file has a placeholder or only that
record TurnoutRow(
        Row.Place place,
        String country,
        String countryName,
        Contest contest,
        PartialDate date,
        Optional<BigDecimal> percent,
        OptionalLong voters,
        OptionalLong electorate) {

    static String type(Row row) {
        return row.text(
                row.layout().equals(IdeaTurnout.WITH_CODES) ? "Election Type" : "Election type");
    }

    /// The country of a row: by its name, since IDEA's codes for states that were are not those of
    /// others, or else by its code.
    static Optional<String> country(Row row) {
        var byName = CountryCodes.named(row.text("Country"));
        return row.layout().equals(IdeaTurnout.WITH_CODES)
                ? byName.or(() -> CountryCodes.alpha2(row.text("ISO2")))
                : byName;
    }

    /// The date of a row: a first of January is a placeholder for a day that is not known.
    static Optional<PartialDate> date(Row row) {
        var text = row.text("Year");
        return PartialDate.parse(text)
                .map(date -> isPlaceholder(date) ? PartialDate.ofYear(date.year()) : date);
    }

    private static boolean isPlaceholder(PartialDate date) {
        return date.first().equals(LocalDate.of(date.year(), 1, 1));
    }

    static Optional<String> figure(Row row, String column) {
        return row.layout().columns().contains(column) ? row.value(column) : Optional.empty();
    }

    static OptionalLong count(Row row, String column) {
        return figure(row, column).map(Numbers::whole).orElse(OptionalLong.empty());
    }

    static Optional<BigDecimal> percent(Row row, String column) {
        return figure(row, column).flatMap(Numbers::percent);
    }
}
