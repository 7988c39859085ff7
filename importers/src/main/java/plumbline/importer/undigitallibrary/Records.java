package plumbline.importer.undigitallibrary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.fact.Resolution;
import plumbline.fact.Resolution.RollCall;
import plumbline.fact.Resolution.Tally;
import plumbline.fact.Source;
import plumbline.fact.Vote;
import plumbline.importer.Harvest;
import plumbline.importer.Provenance;
import plumbline.importer.country.CountryCodes;
import plumbline.importer.table.InputFile;
import plumbline.importer.table.Row;
import plumbline.importer.vote.RollCalls;

/// The voting records of one file, until it is read.
final class Records {

    private static final String PUBLISHER = "UN Digital Library";

    private final UnDigitalLibrary format;
    private final InputFile file;
    private final Harvest harvest;
    private final Map<String, VotingRecord> records = new LinkedHashMap<>();
    private final RollCalls votes = new RollCalls();

    Records(UnDigitalLibrary format, InputFile file, Harvest harvest) {
        this.format = format;
        this.file = file;
        this.harvest = harvest;
    }

    void add(Row row) {
        var key = row.text("undl_id");
        var record = VotingRecord.of(row);
        var country =
                CountryCodes.alpha3(row.text("ms_code"))
                        .or(() -> CountryCodes.named(row.text("ms_name")));
        var vote = vote(row.text("ms_vote"));
        if (key.isEmpty() || record.isEmpty()) {
            harvest.reject(row, "it has no undl_id, resolution or date", row.text("resolution"));
        } else if (country.isEmpty()) {
            harvest.reject(row, "its ms_code is not known", row.text("ms_code"));
        } else if (vote.isEmpty()) {
            harvest.reject(row, "its ms_vote is not Y, N, A, X or nothing", row.text("ms_vote"));
        } else {
            records.putIfAbsent(key, record.get());
            if (votes.add(key, country.get(), vote.get()).isPresent()) {
                harvest.reject(row, "its member has voted already", row.text("ms_code"));
            }
        }
    }

    /// `X` and nothing are one: not voting, which is no abstention.
    private static Optional<Vote> vote(String letter) {
        return switch (letter) {
            case "Y" -> Optional.of(Vote.YES);
            case "N" -> Optional.of(Vote.NO);
            case "A" -> Optional.of(Vote.ABSTAIN);
            case "X", "" -> Optional.of(Vote.ABSENT);
            default -> Optional.empty();
        };
    }

    /// Gives a document for each record.
    void giveAll() {
        records.forEach(
                (key, record) -> {
                    if (harvest.has(record.symbol())) {
                        harvest.reject(
                                record.place(),
                                "another record has the same symbol",
                                record.symbol());
                        return;
                    }
                    votes.on(key, record.date())
                            .ifPresentOrElse(
                                    rollCall -> give(key, record, rollCall),
                                    () ->
                                            harvest.reject(
                                                    record.place(),
                                                    "two members of the record are one state",
                                                    record.symbol()));
                });
    }

    private void give(String key, VotingRecord record, RollCall rollCall) {
        var differences = differences(record, rollCall);
        differences.forEach(what -> harvest.difference(record.symbol(), what));
        var source = harvest.offer(source(key, record));
        boolean agrees = differences.isEmpty();
        harvest.add(
                new Resolution(
                        record.symbol(),
                        record.body(),
                        record.date(),
                        record.title(),
                        List.of(),
                        record.keywords(),
                        Optional.of(true),
                        Optional.of(record.recorded() ? tally(rollCall) : unrecorded()),
                        record.recorded() ? Optional.of(rollCall) : Optional.empty(),
                        agrees,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(source)),
                Provenance.origin(record.symbol(), file, "undl_id=" + key));
    }

    /// Nobody voted, for it or against.
    private static Tally unrecorded() {
        var none = OptionalInt.of(0);
        return new Tally(none, none, none, OptionalInt.empty());
    }

    private static Tally tally(RollCall votes) {
        return new Tally(
                OptionalInt.of(votes.countries(Vote.YES).size()),
                OptionalInt.of(votes.countries(Vote.NO).size()),
                OptionalInt.of(votes.countries(Vote.ABSTAIN).size()),
                OptionalInt.of(votes.countries(Vote.ABSENT).size()));
    }

    private static List<String> differences(VotingRecord record, RollCall rollCall) {
        var differences = new ArrayList<String>();
        if (!record.recorded()) {
            return differences;
        }
        long members = 0;
        for (var vote : Vote.values()) {
            int named = rollCall.countries(vote).size();
            members += named;
            record.totals()
                    .getOrDefault(vote, java.util.OptionalLong.empty())
                    .ifPresent(
                            total -> {
                                if (total != named) {
                                    differences.add(
                                            "the file's total for %s is %d, its rows are %d"
                                                    .formatted(vote.word(), total, named));
                                }
                            });
        }
        if (record.members().isPresent() && record.members().getAsLong() != members) {
            differences.add(
                    "the file's total_ms is %d, its rows are %d"
                            .formatted(record.members().getAsLong(), members));
        }
        return differences;
    }

    private Source source(String key, VotingRecord record) {
        return Provenance.source(
                format,
                file,
                key,
                PUBLISHER,
                record.symbol() + ": voting data",
                record.link().isEmpty()
                        ? "https://digitallibrary.un.org/record/" + key
                        : record.link(),
                Optional.empty());
    }
}
