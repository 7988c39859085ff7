package plumbline.factfile;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plumbline.fact.Resolution.Correction;
import plumbline.fact.Resolution.EarlierTally;
import plumbline.fact.Resolution.RollCall;
import plumbline.fact.Resolution.Tally;
import plumbline.fact.Vote;
import plumbline.json.Fields;
import plumbline.json.JsonWriter;
import plumbline.json.Spot;

/// What a recorded vote holds: tallies, roll calls, corrections.
final class VotesFormat {

    private VotesFormat() {}

    /// Reads a tally; one without a figure is that of a resolution adopted without a vote.
    static Optional<Tally> readTally(Fields fields) {
        var yes = fields.whole(Vote.YES.word(), 0, Limits.MAX_MEMBERS_OF_A_BODY);
        var no = fields.whole(Vote.NO.word(), 0, Limits.MAX_MEMBERS_OF_A_BODY);
        var abstain = fields.whole(Vote.ABSTAIN.word(), 0, Limits.MAX_MEMBERS_OF_A_BODY);
        var absent = fields.whole(Vote.ABSENT.word(), 0, Limits.MAX_MEMBERS_OF_A_BODY);
        return fields.build(() -> new Tally(yes, no, abstain, absent));
    }

    private static Optional<Tally> readTallyWithFigures(Fields fields) {
        fields.requireAny(Vote.YES.word(), Vote.NO.word(), Vote.ABSTAIN.word(), Vote.ABSENT.word());
        return readTally(fields);
    }

    static Optional<RollCall> readRollCall(Fields fields) {
        var byVote = new EnumMap<Vote, List<String>>(Vote.class);
        Map<String, Vote> voted = new HashMap<>();
        for (var vote : Vote.values()) {
            byVote.put(vote, fields.list(vote.word(), spot -> voter(spot, vote, voted)));
        }
        return fields.build(() -> new RollCall(byVote));
    }

    private static Optional<String> voter(Spot spot, Vote vote, Map<String, Vote> voted) {
        var country = Terms.country(spot);
        country.ifPresent(
                code -> {
                    var earlier = voted.putIfAbsent(code, vote);
                    if (earlier != null) {
                        spot.fault(
                                String.format(
                                        Locale.ENGLISH,
                                        "%s stands twice in the roll call, first under %s",
                                        code,
                                        earlier.word()));
                    }
                });
        return country;
    }

    static Optional<EarlierTally> readEarlierTally(Fields fields) {
        fields.require("tally");
        var tally = fields.object("tally", VotesFormat::readTallyWithFigures);
        var reportedOn = fields.get("reportedOn").flatMap(Terms::date);
        var sources = fields.list("sources", Terms::id);
        return fields.build(() -> new EarlierTally(tally.orElseThrow(), reportedOn, sources));
    }

    static Optional<Correction> readCorrection(Fields fields) {
        fields.require("country", "recorded", "intended");
        var country = fields.get("country").flatMap(Terms::country);
        var recorded = fields.get("recorded").flatMap(VotesFormat::vote);
        var intended = fields.get("intended").flatMap(VotesFormat::vote);
        return fields.build(
                () ->
                        new Correction(
                                country.orElseThrow(),
                                recorded.orElseThrow(),
                                intended.orElseThrow()));
    }

    private static Optional<Vote> vote(Spot spot) {
        return spot.word(Vote.values(), Vote::word);
    }

    /// Adds a fault for each number of a tally that the roll call beside it contradicts.
    static void compare(Fields resolution, Tally tally, RollCall votes, boolean complete) {
        for (var vote : Vote.values()) {
            var said = tally.of(vote);
            int named = votes.countries(vote).size();
            if (said.isEmpty() || said.getAsInt() == named) {
                continue;
            }
            if (complete && !votes.byVote().isEmpty()) {
                resolution.fault(
                        "tally",
                        vote.word(),
                        String.format(
                                Locale.ENGLISH,
                                "%d, but the roll call names %d; one that does not name every member is marked rollCallComplete: false",
                                said.getAsInt(),
                                named));
            } else if (named > said.getAsInt()) {
                resolution.fault(
                        "tally",
                        vote.word(),
                        String.format(
                                Locale.ENGLISH,
                                "%d, but the roll call already names %d",
                                said.getAsInt(),
                                named));
            }
        }
    }

    static void writeTally(Tally tally, JsonWriter out) {
        for (var vote : Vote.values()) {
            out.whole(vote.word(), tally.of(vote));
        }
    }

    static void writeRollCall(RollCall votes, JsonWriter out) {
        votes.byVote().forEach((vote, countries) -> out.texts(vote.word(), countries));
    }

    static void writeEarlierTally(EarlierTally earlier, JsonWriter out) {
        out.object("tally", tally -> writeTally(earlier.tally(), tally));
        out.text("reportedOn", earlier.reportedOn());
        out.texts("sources", earlier.sources());
    }

    static void writeCorrection(Correction correction, JsonWriter out) {
        out.text("country", correction.country());
        out.text("recorded", correction.recorded().word());
        out.text("intended", correction.intended().word());
    }
}
