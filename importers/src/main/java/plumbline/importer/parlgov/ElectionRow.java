package plumbline.importer.parlgov;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import plumbline.importer.table.Numbers;
import plumbline.importer.table.Row;

/// A row of either layout: what one party got in one election.
///
/// @param country alpha-3 code
/// @param type `parliament` or `ep`
/// @param party its short name, its name in its own language and in English; the short one for all
///     where the layout has no others
/// @param votes only the newer layout has them
/// @param seatsTotal only the older layout has it
record ElectionRow(
        Row.Place place,
        String electionId,
        String country,
        String type,
        String date,
        PartyRow party,
        Optional<BigDecimal> share,
        OptionalLong votes,
        OptionalLong seats,
        OptionalLong seatsTotal) {

    /// A party as a row names it.
    record PartyRow(String id, String shortName, String name, String english) {}

    static ElectionRow of(Row row) {
        return row.layout().equals(ParlGov.WITH_NAMES) ? withNames(row) : withCodes(row);
    }

    private static ElectionRow withNames(Row row) {
        return new ElectionRow(
                row.place(),
                row.text("election_id"),
                row.text("country_name_short"),
                row.text("election_type"),
                row.text("election_date"),
                new PartyRow(
                        row.text("party_id"),
                        row.text("party_name_short"),
                        row.text("party_name"),
                        row.text("party_name_english")),
                Numbers.decimal(row.text("vote_share")),
                OptionalLong.empty(),
                Numbers.whole(row.text("seats")),
                Numbers.whole(row.text("seats_total")));
    }

    private static ElectionRow withCodes(Row row) {
        var party = row.text("party");
        return new ElectionRow(
                row.place(),
                row.text("election_id"),
                row.text("country"),
                row.text("type"),
                row.text("date"),
                new PartyRow(row.text("party_id"), party, party, party),
                Numbers.decimal(row.text("vote_share")),
                Numbers.whole(row.text("votes")),
                Numbers.whole(row.text("seats")),
                OptionalLong.empty());
    }

    /// Whether it says how anybody fared.
    boolean hasFigure() {
        return share.isPresent() || votes.isPresent() || seats.isPresent();
    }

    /// Whether its party is none: one of the codes under which ParlGov puts those without a party,
    /// and small parties together.
    boolean isPseudoParty() {
        return switch (party.shortName()) {
            case "none", "no-seat", "one-seat" -> true;
            default -> false;
        };
    }
}
