package plumbline.importer.parlgov;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.importer.Imported.file;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.importer.Imported;

/// Rows of the shape of `view_election`, with made-up parties and figures: its licence does not say
/// that rows may be copied.
class ParlGovTest {

    private static final String OLDER =
            "country_name_short,country_name,election_type,election_date,vote_share,seats,"
                    + "seats_total,party_name_short,party_name,party_name_english,left_right,"
                    + "country_id,election_id,previous_parliament_election_id,"
                    + "previous_cabinet_id,party_id";

    private static final String NEWER =
            "country,date,type,party,id,created_at,updated_at,party_id_source,seats,vote_share,"
                    + "votes,data_source,description,comment,data_json,election_id,party_id,"
                    + "alliance_id";

    @TempDir private Path folder = Path.of("");

    private Imported older(String... rows) {
        return older(StandardCharsets.UTF_8, rows);
    }

    private Imported older(Charset charset, String... rows) {
        return Imported.of(new ParlGov(), file(folder, "v.csv", charset, withHeader(OLDER, rows)));
    }

    private Imported newer(String... rows) {
        return Imported.of(new ParlGov(), file(folder, "v.csv", withHeader(NEWER, rows)));
    }

    private static String[] withHeader(String header, String... rows) {
        var lines = new String[rows.length + 1];
        lines[0] = header;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return lines;
    }

    private static String row(String date, String share, String seats, String party, String id) {
        return "CZE,Czech Republic,parliament,%s,%s,%s,200,%s,3.0,68,63,,,%s"
                .formatted(date, share, seats, party, id);
    }

    @Test
    void anElectionHasTheSharesAndSeatsOfItsParties() {
        var election =
                older(
                                row("1990-06-09", "60.5", "120", "OF,Občané,Citizens", "7"),
                                row("1990-06-09", "39.5", "80", "KSC,Strana,Communists", "8"))
                        .election("election:cz-1990-06-09-parliamentary");

        var citizens = election.reports().getFirst().resultOf("party:parlgov-7").orElseThrow();
        assertThat(citizens.percent()).contains(new BigDecimal("60.5"));
        assertThat(citizens.seats()).hasValue(120);
    }

    @Test
    void aPartyGoesByItsEnglishNameAndByItsOthers() {
        var party =
                older(row("1990-06-09", "60.5", "120", "LD|LDD,\"Strana, česká\",Czech Party", "7"))
                        .entity("party:parlgov-7");

        assertThat(party.name()).isEqualTo("Czech Party");
        assertThat(party.aliases()).containsExactly("LDD", "Strana, česká");
    }

    @Test
    void windows1252IsReadAndLostLettersAreNoName() {
        var party =
                older(
                        Charset.forName("windows-1252"),
                        row("1990-06-09", "60.5", "120", "KSC,Komunistická ?trana,Party", "7"),
                        row("1990-06-09", "3.5", "2", "XYZ,Komunistická,Other", "8"));

        assertThat(party.entity("party:parlgov-7").aliases()).containsExactly("KSC");
        assertThat(party.entity("party:parlgov-8").aliases()).contains("Komunistická");
    }

    @Test
    void anElectionToTheEuropeanParliamentIsReported() {
        var imported =
                older(
                        "AUT,Austria,ep,1995-01-01,,5,21,SPO,Partei,Party,3,59,1000,,,9",
                        row("1990-06-09", "60.5", "120", "OF,O,C", "7"));

        assertThat(imported.rejected())
                .containsExactly(
                        "v.csv:2: an election to the European Parliament, for which facts have no"
                                + " contest");
    }

    @Test
    void sumsThatDisagreeAreReported() {
        var imported = older(row("1990-06-09", "60.5", "120", "OF,O,C", "7"));

        assertThat(imported.differences())
                .containsExactlyInAnyOrder(
                        "election:cz-1990-06-09-parliamentary: the shares add up to 60.5%",
                        "election:cz-1990-06-09-parliamentary: the seats add up to 120, seats_total"
                                + " says 200");
    }

    @Test
    void aFigureThatIsMissingIsNotZero() {
        var result =
                older(row("1990-06-09", "", "120", "OF,O,C", "7"))
                        .elections()
                        .getFirst()
                        .reports()
                        .getFirst()
                        .results()
                        .getFirst();

        assertThat(result.percent()).isEqualTo(Optional.empty());
    }

    @Test
    void smallPartiesTakenTogetherAreNoParty() {
        var imported =
                older(
                        row("1990-06-09", "60.5", "120", "OF,O,C", "7"),
                        row("1990-06-09", "2.5", "1", "one-seat,one seat,one seat", "2299"));

        assertThat(imported.ids()).doesNotContain("party:parlgov-2299");
        assertThat(imported.elections().getFirst().notes().orElseThrow())
                .contains("2.5% of the vote, 1 seats");
    }

    @Test
    void theNewerLayoutHasVotesAndMembersOfAlliances() {
        var imported =
                newer(
                        "AUS,1925-11-14,parliament,NAT,6248,t,t,,37,42.5,1238910,b,,,\"{\"\"seats"
                                + "_uncontested\"\": 1}\",727,1905,6441",
                        "AUS,1925-11-14,parliament,C,6441,t,t,C,,,,b,,,{},727,1428,");

        assertThat(imported.elections().getFirst().reports().getFirst().results())
                .singleElement()
                .satisfies(result -> assertThat(result.votes()).hasValue(1_238_910));
        assertThat(imported.rejected())
                .containsExactly("v.csv:3: it has neither seats nor a share: C");
    }

    @Test
    void aLineBreakInQuotesEndsNoRow() {
        var imported =
                newer(
                        "BEL,1965-05-23,parliament,AAA,1,t,t,,3,1.5,,b,\"Front (0.47%)\nParti\",,{},5,7,",
                        "BEL,1965-05-23,parliament,BBB,2,t,t,,3,x,,b,,,{},5,7,");

        assertThat(imported.elections()).hasSize(1);
        assertThat(imported.rejected())
                .containsExactly("v.csv:4: its party stands twice in the election: 7");
    }
}
