package plumbline.importer.unvotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.fact.Vote;
import plumbline.importer.Harvest;
import plumbline.importer.Provenance;
import plumbline.importer.country.CountryCodes;
import plumbline.importer.table.InputFile;
import plumbline.importer.table.Numbers;
import plumbline.importer.table.Row;
import plumbline.importer.vote.AssemblyDate;
import plumbline.importer.vote.AssemblyVote;
import plumbline.importer.vote.RollCalls;
import plumbline.importer.vote.VoteTitle;

/// What the three files of unvotes say, until all are read.
final class Gathered {

    /// "A/72/251 67 - Report of the Human Rights Council. - SUBJECT": the agenda, not the title.
    private static final Pattern AGENDA = Pattern.compile("A/\\d+/\\d+ \\S+ - .*");
    /// "The Acting President: We now turn to …": the record of the meeting, where the title should
    /// be.
    private static final Pattern MINUTES =
            Pattern.compile("The (Acting )?President\\b.*", Pattern.DOTALL);

    private static final String FLAGGED = "1";
    private static final int SHORTEST_TITLE = 4;

    private final Harvest harvest;
    private final Map<String, LinkedHashSet<String>> issues = new HashMap<>();
    private final Map<String, Row.Place> places = new HashMap<>();
    private final Map<String, AssemblyVote> calls = new LinkedHashMap<>();
    private final RollCalls votes = new RollCalls();

    Gathered(Harvest harvest) {
        this.harvest = harvest;
    }

    void issue(Row row) {
        issues.computeIfAbsent(row.text("rcid"), rcid -> new LinkedHashSet<>())
                .add(row.text("issue"));
    }

    void call(Row row) {
        var rcid = row.text("rcid");
        var session = Numbers.whole(row.text("session"));
        var date =
                session.isPresent()
                        ? AssemblyDate.of(row.text("date"), session.getAsLong())
                        : Optional.<plumbline.fact.PartialDate>empty();
        if (rcid.isEmpty() || date.isEmpty()) {
            harvest.reject(row, "it has no rcid, session or date", row.text("date"));
        } else if (calls.containsKey(rcid)) {
            harvest.reject(row, "its rcid is there already", rcid);
        } else {
            var number = row.value("unres").orElse("");
            var title = title(row);
            calls.put(
                    rcid,
                    new AssemblyVote(
                            rcid,
                            date.get(),
                            number,
                            isFlagged(row, "amend") || isFlagged(row, "para"),
                            title.isEmpty() ? AssemblyVote.UNTITLED + rcid + " " + number : title,
                            keywords(row)));
            places.put(rcid, row.place());
        }
    }

    private static boolean isFlagged(Row row, String column) {
        return row.text(column).equals(FLAGGED);
    }

    /// The title stands in `descr`, and in `short` where `descr` has the item of the agenda.
    private static String title(Row row) {
        var description = row.value("descr").orElse("");
        var brief = row.value("short").orElse("");
        boolean inShort = VoteTitle.isCatalogued(brief) || AGENDA.matcher(description).matches();
        if (!inShort && MINUTES.matcher(description).matches()) {
            return "";
        }
        var title = VoteTitle.of(inShort && brief.length() >= SHORTEST_TITLE ? brief : description);
        return title.isEmpty() ? VoteTitle.of(brief) : title;
    }

    /// Subjects stand in `short`, in capitals, and the issues in a file of their own.
    private List<String> keywords(Row row) {
        var keywords = new ArrayList<String>();
        row.value("short")
                .filter(text -> text.chars().noneMatch(Character::isLowerCase))
                .ifPresent(subjects -> keywords.addAll(VoteTitle.keywords(subjects)));
        keywords.addAll(issues.getOrDefault(row.text("rcid"), new LinkedHashSet<>()));
        return keywords.stream().distinct().toList();
    }

    void vote(Row row) {
        var rcid = row.text("rcid");
        var country =
                row.value("country_code")
                        .flatMap(CountryCodes::alpha2)
                        .or(() -> CountryCodes.named(row.text("country")));
        var vote = vote(row.text("vote"));
        if (!calls.containsKey(rcid)) {
            harvest.reject(row, "its rcid is none of the roll calls'", rcid);
        } else if (country.isEmpty()) {
            harvest.reject(row, "its country is not known", row.text("country"));
        } else if (vote.isEmpty()) {
            harvest.reject(row, "its vote is not yes, no or abstain", row.text("vote"));
        } else if (votes.add(rcid, country.get(), vote.get()).isPresent()) {
            harvest.reject(row, "its country has voted already", row.text("country"));
        }
    }

    private static Optional<Vote> vote(String word) {
        return switch (word) {
            case "yes" -> Optional.of(Vote.YES);
            case "no" -> Optional.of(Vote.NO);
            case "abstain" -> Optional.of(Vote.ABSTAIN);
            default -> Optional.empty();
        };
    }

    /// Gives a document for each roll call. Who was absent was dropped from the data, so that no
    /// roll call is complete.
    void giveAll(InputFile file, String source) {
        var ids = AssemblyVote.ids(calls.values());
        for (var call : calls.values()) {
            var id = ids.get(call.rcid());
            var place = places.get(call.rcid());
            var rollCall = votes.on(call.rcid(), call.date());
            if (id == null || place == null) {
                throw new IllegalStateException("Roll call " + call.rcid() + " has no id");
            }
            if (call.partOf().isPresent()) {
                // A text that tells of the vote on the whole could not be told from it.
                harvest.reject(
                        place,
                        "a separate vote on a part of a resolution, or on an amendment",
                        call.partOf().get());
            } else if (rollCall.isEmpty()) {
                harvest.reject(place, "the votes file has no vote in this roll call", call.rcid());
            } else {
                harvest.add(
                        call.document(id, rollCall.get(), false, source),
                        Provenance.origin(id, file, "rcid=" + call.rcid()));
            }
        }
    }
}
