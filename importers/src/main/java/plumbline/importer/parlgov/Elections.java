package plumbline.importer.parlgov;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import plumbline.fact.Countries;
import plumbline.fact.Election;
import plumbline.fact.Election.Contest;
import plumbline.fact.Election.Report;
import plumbline.fact.Election.Result;
import plumbline.fact.Election.Status;
import plumbline.fact.Election.Turnout;
import plumbline.fact.PartialDate;
import plumbline.importer.Harvest;
import plumbline.importer.Provenance;
import plumbline.importer.country.CountryCodes;
import plumbline.importer.table.InputFile;
import plumbline.importer.table.Row;

/// The elections of one file: a document for each.
final class Elections {

    private static final String PARLIAMENT = "parliament";
    private static final String EUROPEAN_PARLIAMENT = "ep";

    /* Shares are rounded, and some countries' include parts of a percent of nobody: beyond these
     * bounds something else is the matter. */
    private static final BigDecimal LEAST_SUM = BigDecimal.valueOf(95); // percent
    private static final BigDecimal GREATEST_SUM = new BigDecimal("100.5"); // percent

    private final ParlGov format;
    private final InputFile file;
    private final Harvest harvest;
    private final Map<String, List<ElectionRow>> elections = new LinkedHashMap<>();

    Elections(ParlGov format, InputFile file, Harvest harvest) {
        this.format = format;
        this.file = file;
        this.harvest = harvest;
    }

    void add(Row row) {
        var election = ElectionRow.of(row);
        if (election.type().equals(EUROPEAN_PARLIAMENT)) {
            harvest.reject(
                    row, "an election to the European Parliament, for which facts have no contest");
        } else if (!election.type().equals(PARLIAMENT)) {
            harvest.reject(row, "its type is neither parliament nor ep", election.type());
        } else if (CountryCodes.alpha3(election.country()).isEmpty()) {
            harvest.reject(row, "its country is not known", election.country());
        } else if (PartialDate.parse(election.date()).isEmpty()) {
            harvest.reject(row, "its date is none", election.date());
        } else if (election.party().id().isEmpty() || election.electionId().isEmpty()) {
            harvest.reject(row, "it has no party_id or no election_id");
        } else {
            elections.computeIfAbsent(election.electionId(), id -> new ArrayList<>()).add(election);
        }
    }

    /// Gives the documents of what was added.
    void giveAll() {
        var source =
                harvest.offer(
                        Provenance.source(
                                format,
                                file,
                                "",
                                "ParlGov",
                                "Parliaments and governments database: elections",
                                "https://www.parlgov.org",
                                Optional.empty()));
        elections.forEach((id, rows) -> give(id, rows, source));
    }

    private void give(String electionId, List<ElectionRow> rows, String source) {
        var first = rows.getFirst();
        var country = CountryCodes.alpha3(first.country()).orElseThrow();
        var date = PartialDate.parse(first.date()).orElseThrow();
        var id =
                "election:%s-%s-parliamentary"
                        .formatted(country.toLowerCase(java.util.Locale.ROOT), date);
        if (harvest.has(id)) {
            harvest.reject(first.place(), "another election of that country and day was given", id);
            return;
        }
        sums(id, rows);
        var results = results(rows, country);
        if (results.isEmpty()) {
            harvest.reject(first.place(), "the election has no figure of any party", id);
            return;
        }
        var election =
                new Election(
                        id,
                        "%d parliamentary election in %s".formatted(date.year(), named(country)),
                        country,
                        Contest.PARLIAMENTARY,
                        date,
                        false,
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        notes(rows),
                        List.of(),
                        List.of(
                                new Report(
                                        Status.FINAL,
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(source),
                                        Turnout.UNKNOWN,
                                        Optional.empty(),
                                        results)));
        harvest.add(election, Provenance.origin(id, file, "election_id=" + electionId));
    }

    private static String named(String country) {
        return Countries.builtIn().byCode(country).orElseThrow().name();
    }

    /// What each party got. Those without a figure, as most members of an alliance that ran under
    /// one name, are left out, and so are the pseudo-parties.
    private List<Result> results(List<ElectionRow> rows, String country) {
        var results = new ArrayList<Result>();
        var seen = new HashMap<String, ElectionRow>();
        for (var row : rows) {
            if (row.isPseudoParty()) {
                continue;
            }
            if (!row.hasFigure()) {
                harvest.reject(
                        row.place(), "it has neither seats nor a share", row.party().shortName());
                continue;
            }
            if (row.share().filter(Elections::isNoShare).isPresent()) {
                harvest.reject(
                        row.place(),
                        "its vote_share is none",
                        row.share().orElseThrow().toString());
                continue;
            }
            if (seen.putIfAbsent(row.party().id(), row) != null) {
                harvest.reject(
                        row.place(), "its party stands twice in the election", row.party().id());
                continue;
            }
            var choice = harvest.offer(Parties.entity(row.party(), country));
            results.add(new Result(choice, row.share(), row.votes(), seats(row.seats())));
        }
        return List.copyOf(results);
    }

    private static boolean isNoShare(BigDecimal share) {
        return share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0;
    }

    private static OptionalInt seats(OptionalLong seats) {
        return seats.isPresent()
                ? OptionalInt.of(Math.toIntExact(seats.getAsLong()))
                : OptionalInt.empty();
    }

    private void sums(String id, List<ElectionRow> rows) {
        var share =
                rows.stream()
                        .flatMap(row -> row.share().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (share.compareTo(LEAST_SUM) < 0 || share.compareTo(GREATEST_SUM) > 0) {
            harvest.difference(id, "the shares add up to %s%%".formatted(share.toPlainString()));
        }
        var total = rows.stream().flatMapToLong(row -> row.seatsTotal().stream()).findFirst();
        long seats = rows.stream().flatMapToLong(row -> row.seats().stream()).sum();
        if (total.isPresent() && total.getAsLong() != seats) {
            harvest.difference(
                    id,
                    "the seats add up to %d, seats_total says %d"
                            .formatted(seats, total.getAsLong()));
        }
    }

    /// What went to nobody who is a party, in words.
    private static Optional<String> notes(List<ElectionRow> rows) {
        var others = new ArrayList<String>();
        for (var row : rows) {
            if (row.isPseudoParty()) {
                row.share().ifPresent(share -> others.add("%s%% of the vote".formatted(share)));
                if (row.seats().orElse(0) > 0) {
                    others.add("%d seats".formatted(row.seats().getAsLong()));
                }
            }
        }
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Those without a party, and small parties taken together, have "
                                + String.join(", ", others)
                                + ".");
    }
}
