package plumbline.importer.voeten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.fact.PartialDate;
import plumbline.fact.Vote;
import plumbline.importer.Harvest;
import plumbline.importer.Provenance;
import plumbline.importer.table.InputFile;
import plumbline.importer.table.Numbers;
import plumbline.importer.table.Row;
import plumbline.importer.vote.AssemblyDate;
import plumbline.importer.vote.AssemblyVote;
import plumbline.importer.vote.RollCalls;

/// What a file of Voeten's says, until it is read.
final class Gathered {

    private static final String NOT_A_MEMBER = "9";

    /// What the flags of a roll call stand for.
    private static final Map<String, String> ISSUES =
            Map.of(
                    "me", "Palestinian conflict",
                    "nu", "Nuclear weapons and nuclear material",
                    "di", "Arms control and disarmament",
                    "hr", "Human rights",
                    "co", "Colonialism",
                    "ec", "Economic development");

    private final Harvest harvest;
    private final Map<String, AssemblyVote> calls = new LinkedHashMap<>();
    private final Map<String, Row.Place> places = new LinkedHashMap<>();
    private final RollCalls votes = new RollCalls();

    Gathered(Harvest harvest) {
        this.harvest = harvest;
    }

    void add(Row row) {
        var rcid = row.text("rcid");
        var code = row.text("vote");
        var vote = vote(code);
        var country = CowCountries.code(row.text("ccode"));
        var date = date(row);
        if (rcid.isEmpty() || date.isEmpty()) {
            harvest.reject(row, "it has no rcid, session or date", row.text("date"));
        } else if (code.equals(NOT_A_MEMBER)) {
            note(row, rcid, date.get());
        } else if (country.isEmpty()) {
            harvest.reject(row, "its ccode is none of the Correlates of War's", row.text("ccode"));
        } else if (vote.isEmpty()) {
            harvest.reject(row, "its vote is not 1, 2, 3, 8 or 9", code);
        } else {
            note(row, rcid, date.get());
            if (votes.add(rcid, country.get(), vote.get()).isPresent()) {
                harvest.reject(row, "its country has voted already", row.text("ccode"));
            }
        }
    }

    private static Optional<PartialDate> date(Row row) {
        var session = Numbers.whole(row.text("session"));
        return session.isPresent()
                ? AssemblyDate.of(row.text("date"), session.getAsLong())
                : Optional.empty();
    }

    private static Optional<Vote> vote(String code) {
        return switch (code) {
            case "1" -> Optional.of(Vote.YES);
            case "2" -> Optional.of(Vote.ABSTAIN);
            case "3" -> Optional.of(Vote.NO);
            case "8" -> Optional.of(Vote.ABSENT);
            default -> Optional.empty();
        };
    }

    private void note(Row row, String rcid, PartialDate date) {
        if (calls.containsKey(rcid)) {
            return;
        }
        places.put(rcid, row.place());
        var number = row.value("unres").orElse("");
        calls.put(
                rcid,
                new AssemblyVote(
                        rcid,
                        date,
                        number,
                        false,
                        AssemblyVote.UNTITLED
                                + "%s of the General Assembly%s"
                                        .formatted(rcid, number.isEmpty() ? "" : ", on " + number),
                        issues(row)));
    }

    private static List<String> issues(Row row) {
        var issues = new ArrayList<String>();
        for (var flag : List.of("me", "nu", "di", "hr", "co", "ec")) {
            if (row.text(flag).equals("1")) {
                issues.add(ISSUES.getOrDefault(flag, flag));
            }
        }
        return issues;
    }

    /// Gives a document for each roll call: a complete one, since the data say who was absent.
    void giveAll(InputFile file, String source) {
        var ids = AssemblyVote.ids(calls.values());
        calls.forEach(
                (rcid, call) -> {
                    var id = ids.getOrDefault(rcid, rcid);
                    var rollCall = votes.on(rcid, call.date());
                    var place = places.get(rcid);
                    if (rollCall.isPresent()) {
                        harvest.add(
                                call.document(id, rollCall.get(), true, source),
                                Provenance.origin(id, file, "rcid=" + rcid));
                    } else if (place != null) {
                        harvest.reject(place, "nobody voted in this roll call", rcid);
                    }
                });
    }
}
