package plumbline.importer.ideaturnout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import plumbline.fact.Countries;
import plumbline.fact.Election;
import plumbline.fact.Election.Contest;
import plumbline.fact.Election.Report;
import plumbline.fact.Election.Status;
import plumbline.fact.Election.Turnout;
import plumbline.fact.PartialDate;
import plumbline.importer.Harvest;
import plumbline.importer.Provenance;
import plumbline.importer.country.FormerCountries;
import plumbline.importer.table.InputFile;
import plumbline.importer.table.Row;

/// The turnouts of one file: an election document for each row.
final class Turnouts {

    private static final String[] COUNTS = {"Total vote", "Registration"};
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF_A_POINT = new BigDecimal("0.5");

    private final IdeaTurnout format;
    private final InputFile file;
    private final Harvest harvest;
    private final Map<String, List<TurnoutRow>> years = new LinkedHashMap<>();

    Turnouts(IdeaTurnout format, InputFile file, Harvest harvest) {
        this.format = format;
        this.file = file;
        this.harvest = harvest;
    }

    void add(Row row) {
        var type = TurnoutRow.type(row);
        var country = TurnoutRow.country(row);
        var date = TurnoutRow.date(row);
        var contest = contest(type);
        if (type.equals("EU Parliament")) {
            harvest.reject(
                    row, "an election to the European Parliament, for which facts have no contest");
        } else if (contest.isEmpty()) {
            harvest.reject(row, "its election type is not known", type);
        } else if (country.isEmpty()) {
            harvest.reject(row, "its country is not known", row.text("Country"));
        } else if (date.isEmpty()) {
            harvest.reject(row, "its year is neither a year nor a day", row.text("Year"));
        } else {
            addKnown(row, country.get(), contest.get(), date.get());
        }
    }

    private void addKnown(Row row, String country, Contest contest, PartialDate date) {
        for (var column : COUNTS) {
            TurnoutRow.figure(row, column)
                    .filter(text -> TurnoutRow.count(row, column).isEmpty())
                    .ifPresent(text -> unusable(row, column, text));
        }
        var turnout = TurnoutRow.figure(row, "Voter Turnout");
        var percent = TurnoutRow.percent(row, "Voter Turnout");
        if (turnout.isPresent() && percent.isEmpty()) {
            unusable(row, "Voter Turnout", turnout.get());
        }
        var voters = TurnoutRow.count(row, "Total vote");
        var electorate = TurnoutRow.count(row, "Registration");
        compare(row, percent, voters, electorate);
        if (percent.filter(p -> p.compareTo(HUNDRED) > 0).isPresent()) {
            harvest.difference(
                    row.place().toString(),
                    "Voter Turnout is %s%%, over 100, and left out".formatted(percent.get()));
            percent = Optional.empty();
        }
        if (voters.isPresent()
                && electorate.isPresent()
                && voters.getAsLong() > electorate.getAsLong()) {
            // A register that is smaller than the vote is not the electorate.
            harvest.difference(
                    row.place().toString(),
                    "Total vote, %,d, is more than Registration, %,d, which is left out"
                            .formatted(voters.getAsLong(), electorate.getAsLong()));
            electorate = OptionalLong.empty();
        }
        if (percent.isEmpty() && voters.isEmpty() && electorate.isEmpty()) {
            harvest.reject(
                    row, "it has no figure that facts hold: no turnout, no vote, no register");
            return;
        }
        var known =
                new TurnoutRow(
                        row.place(),
                        country,
                        row.text("Country"),
                        contest,
                        date,
                        percent,
                        voters,
                        electorate);
        years.computeIfAbsent(
                        "%s-%d-%s"
                                .formatted(
                                        country.toLowerCase(Locale.ROOT),
                                        date.year(),
                                        contest.word()),
                        key -> new ArrayList<>())
                .add(known);
    }

    private void unusable(Row row, String column, String text) {
        harvest.difference(
                row.place().toString(), "%s is no number and left out: %s".formatted(column, text));
    }

    /// Turnout is not always votes over the register: what the counts say is reported.
    private void compare(
            Row row, Optional<BigDecimal> percent, OptionalLong voters, OptionalLong electorate) {
        if (percent.isEmpty()
                || voters.isEmpty()
                || electorate.isEmpty()
                || electorate.getAsLong() == 0) {
            return;
        }
        var counted =
                BigDecimal.valueOf(voters.getAsLong())
                        .multiply(HUNDRED)
                        .divide(
                                BigDecimal.valueOf(electorate.getAsLong()),
                                2,
                                RoundingMode.HALF_UP);
        if (counted.subtract(percent.get()).abs().compareTo(HALF_A_POINT) > 0) {
            harvest.difference(
                    row.place().toString(),
                    "Voter Turnout says %s%%, the counts give %s%%"
                            .formatted(percent.get(), counted));
        }
    }

    private static Optional<Contest> contest(String type) {
        return switch (type) {
            case "Parliamentary" -> Optional.of(Contest.PARLIAMENTARY);
            case "Presidential" -> Optional.of(Contest.PRESIDENTIAL);
            default -> Optional.empty();
        };
    }

    /// Gives the documents of what was added. Where a country had several votes of one kind in a
    /// year, as two rounds or two elections, which the file does not tell apart, they are numbered.
    void giveAll() {
        var source =
                harvest.offer(
                        Provenance.source(
                                format,
                                file,
                                "",
                                "International IDEA",
                                "Voter Turnout Database",
                                "https://www.idea.int/data-tools/data/voter-turnout-database",
                                Optional.empty()));
        years.forEach(
                (key, rows) -> {
                    var inOrder = new ArrayList<>(rows);
                    inOrder.sort(Comparator.comparing(row -> row.date().first()));
                    for (int i = 0; i < inOrder.size(); i++) {
                        var id = "election:" + key + (i == 0 ? "" : "-" + (i + 1));
                        give(id, inOrder.get(i), source);
                    }
                });
    }

    private void give(String id, TurnoutRow row, String source) {
        if (harvest.has(id)) {
            harvest.reject(row.place(), "another row gave the same election", id);
            return;
        }
        var election =
                new Election(
                        id,
                        "%d %s election in %s"
                                .formatted(row.date().year(), row.contest().word(), named(row)),
                        row.country(),
                        row.contest(),
                        row.date(),
                        false,
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(
                                new Report(
                                        Status.FINAL,
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(source),
                                        new Turnout(row.percent(), row.voters(), row.electorate()),
                                        Optional.empty(),
                                        List.of())));
        harvest.add(
                election,
                Provenance.origin(
                        id,
                        file,
                        "Country=%s Election type=%s row=%d"
                                .formatted(
                                        row.countryName(),
                                        row.contest().word(),
                                        row.place().line())));
    }

    private static String named(TurnoutRow row) {
        return Countries.builtIn()
                .byCode(row.country())
                .map(country -> country.name())
                .orElseGet(() -> FormerCountries.entity(row.country()).name());
    }
}
