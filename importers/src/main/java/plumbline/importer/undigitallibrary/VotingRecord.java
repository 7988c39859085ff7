package plumbline.importer.undigitallibrary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import plumbline.fact.PartialDate;
import plumbline.fact.Resolution.Body;
import plumbline.fact.Vote;
import plumbline.importer.name.SentenceCase;
import plumbline.importer.table.Numbers;
import plumbline.importer.table.Row;
import plumbline.importer.vote.VoteTitle;

/// What the rows of one resolution repeat.
///
/// @param recorded whether a vote was taken: where a resolution was adopted without one, the rows
///     say `Y`, and nobody voted for it
/// @param totals what the rows say that the sums are
record VotingRecord(
        Row.Place place,
        String symbol,
        Body body,
        PartialDate date,
        String title,
        List<String> keywords,
        boolean recorded,
        Map<Vote, OptionalLong> totals,
        OptionalLong members,
        String link) {

    /// "Security Council resolution 504 (1982) [on establishment of a fund …]"
    private static final Pattern DESCRIPTION =
            Pattern.compile("Security Council resolution .*?\\[(?:on )?(?:the )?(.*?)\\]?");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// Reads a row; nothing where it has no symbol or no date.
    static Optional<VotingRecord> of(Row row) {
        var symbol = BLANKS.matcher(row.text("resolution")).replaceAll("");
        var date = PartialDate.parse(row.text("date"));
        if (symbol.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        boolean council = row.layout().equals(UnDigitalLibrary.COUNCIL);
        return Optional.of(
                new VotingRecord(
                        row.place(),
                        symbol,
                        council ? Body.UNSC : Body.UNGA,
                        date.get(),
                        council ? councilTitle(row) : VoteTitle.of(row.text("title")),
                        VoteTitle.keywords(row.text("subjects")),
                        !council || isVote(row.text("modality")),
                        Map.of(
                                Vote.YES, total(row, "total_yes"),
                                Vote.NO, total(row, "total_no"),
                                Vote.ABSTAIN, total(row, "total_abstentions"),
                                Vote.ABSENT, total(row, "total_non_voting")),
                        total(row, "total_ms"),
                        row.text("undl_link")));
    }

    private static boolean isVote(String modality) {
        return modality.isEmpty() || modality.equalsIgnoreCase("Vote");
    }

    private static OptionalLong total(Row row, String column) {
        return Numbers.whole(row.text(column));
    }

    /// The topic, which the description has in brackets, or the item of the agenda.
    private static String councilTitle(Row row) {
        var description = row.text("description");
        var topic = DESCRIPTION.matcher(description);
        if (topic.matches() && !topic.group(1).isBlank()) {
            return SentenceCase.capitalised(topic.group(1));
        }
        return description.isEmpty() ? row.text("agenda") : description;
    }
}
