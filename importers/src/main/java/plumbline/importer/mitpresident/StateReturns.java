package plumbline.importer.mitpresident;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import plumbline.fact.Election;
import plumbline.fact.Election.Contest;
import plumbline.fact.Election.Report;
import plumbline.fact.Election.Status;
import plumbline.fact.Election.Turnout;
import plumbline.fact.PartialDate;
import plumbline.fact.Source;
import plumbline.fact.Subdivisions;
import plumbline.importer.Harvest;
import plumbline.importer.Provenance;
import plumbline.importer.table.InputFile;
import plumbline.importer.table.Numbers;
import plumbline.importer.table.Row;

/// The returns of one file: an election document for each state and year, and one for the country
/// where all the states of a year are there.
final class StateReturns {

    private static final String UNITED_STATES = "US";
    private static final String OFFICE = "US PRESIDENT";
    private static final int STATES_AND_THE_DISTRICT = 51;

    private final MitPresident format;
    private final InputFile file;
    private final Harvest harvest;
    private final Candidates candidates = new Candidates();
    private final Map<Integer, Map<String, Returns>> years = new TreeMap<>();
    private String version = "";

    StateReturns(MitPresident format, InputFile file, Harvest harvest) {
        this.format = format;
        this.file = file;
        this.harvest = harvest;
    }

    void add(Row row) {
        var year = Numbers.whole(row.text("year"));
        var state = row.text("state_po");
        var votes = Numbers.whole(row.text("candidatevotes"));
        var total = Numbers.whole(row.text("totalvotes"));
        if (!row.text("office").equals(OFFICE)) {
            harvest.reject(row, "its office is not " + OFFICE, row.text("office"));
        } else if (year.isEmpty() || year.getAsLong() < 1845 || year.getAsLong() > 9999) {
            harvest.reject(row, "its year is no year of a presidential election", row.text("year"));
        } else if (!isState(state)) {
            harvest.reject(row, "its state_po is no state", state);
        } else if (votes.isEmpty()) {
            harvest.reject(row, "its candidatevotes is no number", row.text("candidatevotes"));
        } else {
            version = row.text("version");
            var returns =
                    years.computeIfAbsent((int) year.getAsLong(), y -> new TreeMap<>())
                            .computeIfAbsent(state, s -> new Returns());
            total.ifPresent(returns::total);
            count(row, votes.getAsLong(), returns);
        }
    }

    private void count(Row row, long votes, Returns returns) {
        var name = row.text("candidate");
        var apart = Apart.of(row);
        if (apart.isPresent()) {
            returns.add(apart.get(), votes);
        } else if (Candidates.isName(name)) {
            candidates.add(name);
            returns.add(name, votes);
        } else {
            returns.add(Apart.NOT_NAMED, votes);
        }
    }

    private static boolean isState(String code) {
        return !Subdivisions.builtIn().names(area(code)).isEmpty();
    }

    private static String area(String state) {
        return UNITED_STATES + "-" + state;
    }

    /// Gives the documents of what was added.
    void giveAll() {
        var ids = candidates.offerTo(harvest);
        var source = harvest.offer(source());
        years.forEach((year, states) -> giveYear(year, states, ids, source));
    }

    private void giveYear(
            int year, Map<String, Returns> states, Map<String, String> ids, String source) {
        var country = new Returns();
        states.forEach(
                (state, written) -> {
                    written.difference()
                            .ifPresent(what -> harvest.difference(year + " " + state, what));
                    var returns = new Returns();
                    returns.add(written, ids);
                    country.add(written, ids);
                    giveState(year, state, returns, source);
                });
        if (states.size() == STATES_AND_THE_DISTRICT) {
            giveCountry(year, country, ids, source);
        } else {
            harvest.difference(
                    Integer.toString(year),
                    "only %d of %d states are there, so there is no result of the country"
                            .formatted(states.size(), STATES_AND_THE_DISTRICT));
        }
    }

    private void giveState(int year, String state, Returns returns, String source) {
        var votes = returns.votes();
        // Whoever has the most votes has the state, also where districts choose electors.
        var winner =
                votes.isEmpty() ? Optional.<String>empty() : Optional.of(votes.getFirst().choice());
        var rows = "year=%d state_po=%s".formatted(year, state);
        var name =
                "%d United States presidential election in %s"
                        .formatted(year, Subdivisions.builtIn().names(area(state)).getFirst());
        give(
                election(
                        "election:us-%s-%d-presidential"
                                .formatted(state.toLowerCase(java.util.Locale.ROOT), year),
                        name,
                        year,
                        Optional.of(area(state)),
                        notes("", returns),
                        reports(List.of(source), winner, returns)),
                rows);
    }

    private void giveCountry(int year, Returns returns, Map<String, String> ids, String source) {
        var sources = new ArrayList<>(List.of(source));
        var winner = ElectoralCollege.elected(year).flatMap(name -> candidates.idOf(name, ids));
        winner.ifPresent(id -> sources.add(harvest.offer(ElectoralCollege.source(year))));
        give(
                election(
                        "election:us-%d-presidential".formatted(year),
                        "%d United States presidential election".formatted(year),
                        year,
                        Optional.empty(),
                        notes(
                                "Votes and shares are those of the whole country, added up over the"
                                        + " states; the winner is who the electors elected. ",
                                returns),
                        reports(sources, winner, returns)),
                "year=" + year);
    }

    private void give(Election election, String rows) {
        if (harvest.has(election.id())) {
            harvest.difference(election.id(), "is in two of the files; the first one counts");
        } else {
            harvest.add(election, Provenance.origin(election.id(), file, rows));
        }
    }

    private static Election election(
            String id,
            String name,
            int year,
            Optional<String> area,
            String notes,
            List<Report> reports) {
        return new Election(
                id,
                name,
                UNITED_STATES,
                Contest.PRESIDENTIAL,
                PartialDate.of(electionDay(year)),
                false,
                OptionalInt.empty(),
                area,
                Optional.empty(),
                Optional.of(notes),
                List.of(),
                reports);
    }

    /// Votes were counted, shares are worked out: a report of each, so that no exact share is made
    /// of votes whose sum sources draw in several ways.
    private static List<Report> reports(
            List<String> sources, Optional<String> winner, Returns returns) {
        return List.of(
                report(sources, winner, returns.votes()),
                report(sources, Optional.empty(), returns.shares()));
    }

    private static Report report(
            List<String> sources, Optional<String> winner, List<Election.Result> results) {
        return new Report(
                Status.FINAL,
                Optional.empty(),
                Optional.empty(),
                sources,
                Turnout.UNKNOWN,
                winner,
                results);
    }

    private static String notes(String first, Returns returns) {
        var apart = returns.apartInWords();
        return first
                + "Shares are worked out from the votes, blank and spoilt ones left out."
                + (apart.isEmpty() ? "" : " Not for a named candidate: " + apart + ".");
    }

    /// The Tuesday after the first Monday in November, as the law has it since 1845 (3 U.S.C. § 1).
    private static LocalDate electionDay(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                .plusDays(1);
    }

    private Source source() {
        var all = new ArrayList<>(years.keySet());
        var span =
                all.isEmpty()
                        ? ""
                        : all.getFirst().equals(all.getLast())
                                ? " " + all.getFirst()
                                : " %d–%d".formatted(all.getFirst(), all.getLast());
        return Provenance.source(
                format,
                file,
                version,
                "MIT Election Data and Science Lab",
                "U.S. President" + span,
                "https://doi.org/10.7910/DVN/42MVDX",
                published());
    }

    private Optional<PartialDate> published() {
        try {
            return Optional.of(
                    PartialDate.of(LocalDate.parse(version, DateTimeFormatter.BASIC_ISO_DATE)));
        } catch (DateTimeParseException another) {
            return PartialDate.parse(version); // or nothing, where it is spelled otherwise
        }
    }
}
