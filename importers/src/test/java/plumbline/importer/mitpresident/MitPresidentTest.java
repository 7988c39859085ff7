package plumbline.importer.mitpresident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plumbline.importer.Imported.file;
import static plumbline.importer.Imported.fixture;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.catalogue.Entry;
import plumbline.fact.Entity;
import plumbline.fact.PartialDate;
import plumbline.importer.ImportRefused;
import plumbline.importer.Imported;
import plumbline.importer.Span;

/// The fixture holds rows of nine states and years, verbatim (CC0).
class MitPresidentTest {

    private static final String HEADER =
            "\"year\",\"state\",\"state_po\",\"state_fips\",\"state_cen\",\"state_ic\",\"office\","
                    + "\"candidate\",\"party_detailed\",\"writein\",\"candidatevotes\","
                    + "\"totalvotes\",\"version\",\"notes\",\"party_simplified\"";

    private final Imported imported = Imported.of(new MitPresident(), fixture("mit-president.csv"));

    @TempDir private Path folder = Path.of("");

    private long votes(String election, String candidate) {
        return imported.election(election)
                .reports()
                .getFirst()
                .resultOf(candidate)
                .orElseThrow()
                .votes()
                .orElseThrow();
    }

    private Optional<BigDecimal> share(String election, String candidate) {
        return imported.election(election)
                .reports()
                .getLast()
                .resultOf(candidate)
                .orElseThrow()
                .percent();
    }

    @Test
    void theLinesOfAFusionTicketAreOneCandidates() {
        assertThat(votes("election:us-ny-2016-presidential", "person:hillary-clinton"))
                .isEqualTo(4_379_789 + 140_041 + 36_294);
    }

    @Test
    void aNamedWriteInCountsForTheCandidate() {
        assertThat(votes("election:us-md-2016-presidential", "person:donald-trump"))
                .isEqualTo(943_169 + 259);
    }

    @Test
    void votesForNobodyNamedAreKeptApart() {
        assertThat(imported.election("election:us-md-2016-presidential").notes().orElseThrow())
                .contains("write-in votes")
                .doesNotContain("Clinton");
    }

    @Test
    void whatIsNoVoteForACandidateIsNoChoice() {
        var nevada = imported.election("election:us-nv-2016-presidential");

        assertThat(nevada.reports().getFirst().results())
                .extracting(result -> result.choice())
                .allMatch(choice -> choice.startsWith("person:"));
        assertThat(nevada.notes().orElseThrow()).contains("28,863 votes for none");
    }

    @Test
    void aNameTurnedRoundIsTheSamePerson() {
        assertThat(imported.ids())
                .contains("person:mitt-romney")
                .doesNotContain("person:romney-mitt");
    }

    @Test
    void sharesAreOfTheVotesCast() {
        assertThat(share("election:us-al-1976-presidential", "person:jimmy-carter"))
                .contains(new BigDecimal("55.73"));
    }

    @Test
    void sharesAreCoarserWhereBallotsWereSpoilt() {
        assertThat(share("election:us-wy-2020-presidential", "person:donald-trump"))
                .hasValueSatisfying(share -> assertThat(share.scale()).isEqualTo(1));
    }

    @Test
    void whoHasMostVotesHasTheState() {
        assertThat(
                        imported.election("election:us-nv-2016-presidential")
                                .reports()
                                .getFirst()
                                .winner())
                .contains("person:hillary-clinton");
    }

    @Test
    void theDayIsTheOneThatTheLawSets() {
        assertThat(imported.election("election:us-nv-2016-presidential").date())
                .isEqualTo(PartialDate.of(LocalDate.of(2016, 11, 8)));
    }

    @Test
    void theCountryHasNoResultWhereStatesAreMissing() {
        assertThat(imported.ids()).doesNotContain("election:us-2016-presidential");
        assertThat(imported.differences())
                .anyMatch(what -> what.startsWith("2016: only 3 of 51 states"));
    }

    @Test
    void theSourceNamesDataSetVersionAndFile() {
        var source = imported.sources().getFirst();

        assertThat(source.id()).startsWith("src:mit-president-20210113-");
        assertThat(source.publishedOn()).contains(PartialDate.of(LocalDate.of(2021, 1, 13)));
    }

    @Test
    void theOriginOfADocumentNamesItsRows() {
        assertThat(imported.origins())
                .anySatisfy(
                        origin -> {
                            assertThat(origin.document())
                                    .isEqualTo("election:us-ny-2016-presidential");
                            assertThat(origin.rows()).isEqualTo("year=2016 state_po=NY");
                            assertThat(origin.checksum()).hasSize(64);
                        });
    }

    @Test
    void aSumThatDisagreesIsReportedAndStays() {
        var tampered =
                file(
                        folder,
                        "a.csv",
                        HEADER,
                        "1976,\"ALABAMA\",\"AL\",1,63,41,\"US PRESIDENT\",\"CARTER, JIMMY\","
                                + "\"DEMOCRAT\",FALSE,10,11,\"20210113\",NA,\"DEMOCRAT\"");

        var from = Imported.of(new MitPresident(), tampered);

        assertThat(from.differences())
                .contains("1976 AL: the candidatevotes add up to 10, totalvotes says [11]");
        assertThat(from.ids()).contains("election:us-al-1976-presidential");
    }

    @Test
    void aRowThatCannotBeUsedIsReportedWithItsLine() {
        var bad =
                file(
                        folder,
                        "a.csv",
                        HEADER,
                        "1976,\"ALABAMA\",\"ZZ\",1,63,41,\"US PRESIDENT\",\"CARTER, JIMMY\","
                                + "\"DEMOCRAT\",FALSE,10,11,\"20210113\",NA,\"DEMOCRAT\"",
                        "1976,\"ALABAMA\"");

        assertThat(Imported.of(new MitPresident(), bad).rejected())
                .containsExactly(
                        "a.csv:2: its state_po is no state: ZZ",
                        "a.csv:3: it has 2 cells, the header 15");
    }

    @Test
    void anUnknownHeaderIsRefusedAndPrinted() {
        var other = file(folder, "a.csv", "id,year,state", "1,1976,ALABAMA");

        assertThatThrownBy(() -> Imported.of(new MitPresident(), other))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("id,year,state");
    }

    @Test
    void aPersonThatIsKnownKeepsItsName() {
        var known =
                new Entity(
                        "person:potus-45",
                        Entity.Kind.PERSON,
                        "Donald Trump",
                        List.of("Trump"),
                        Optional.of("US"),
                        Optional.empty(),
                        List.of());

        var beside =
                Imported.of(
                        new MitPresident(),
                        List.of(Entry.of(known)),
                        Span.ALL,
                        fixture("mit-president.csv"));

        assertThat(beside.ids()).doesNotContain("person:donald-trump", "person:potus-45");
        assertThat(
                        beside.election("election:us-wy-2020-presidential")
                                .reports()
                                .getFirst()
                                .winner())
                .contains("person:potus-45");
    }

    @Test
    void anEventThatIsKnownFromElsewhereIsLeftOut() {
        var known =
                Entry.of(
                        new plumbline.fact.Election(
                                "election:mine",
                                "Nevada votes",
                                "US",
                                plumbline.fact.Election.Contest.PRESIDENTIAL,
                                PartialDate.of(LocalDate.of(2016, 11, 8)),
                                false,
                                java.util.OptionalInt.empty(),
                                Optional.of("US-NV"),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of()));

        var beside =
                Imported.of(
                        new MitPresident(), List.of(known), Span.ALL, fixture("mit-president.csv"));

        assertThat(beside.leftOut())
                .containsExactly(
                        "election:us-nv-2016-presidential: known from elsewhere: election:mine");
    }
}
