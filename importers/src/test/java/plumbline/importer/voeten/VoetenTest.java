package plumbline.importer.voeten;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.importer.Imported.file;
import static plumbline.importer.Imported.fixture;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.fact.Vote;
import plumbline.importer.Imported;

/// The fixture holds rows of two roll calls, verbatim (CC0).
class VoetenTest {

    private static final String HEADER =
            "rcid,session,vote,ccode,member,importantvote,date,unres,me,nu,di,hr,co,ec,year";

    private final Imported imported = Imported.of(new Voeten(), fixture("voeten.csv"));

    @TempDir private Path folder = Path.of("");

    @Test
    void codesAreVotes() {
        var votes = imported.resolution("A/RES/68/8").votes().orElseThrow();

        assertThat(votes.of("US")).contains(Vote.NO);
        assertThat(votes.of("CA")).contains(Vote.YES);
    }

    @Test
    void whoWasNoMemberIsNotInTheRollCall() {
        assertThat(imported.resolution("unga:roll-call-3").votes().orElseThrow().of("BS"))
                .isEmpty();
    }

    @Test
    void chinaWasHeldByTaipeiThen() {
        var votes = imported.resolution("unga:roll-call-3").votes().orElseThrow();

        assertThat(votes.of("TW")).contains(Vote.NO);
        assertThat(votes.of("CN")).isEmpty();
    }

    @Test
    void absentAndAbstainingAreTwoThings() {
        var votes =
                Imported.of(
                                new Voeten(),
                                file(
                                        folder,
                                        "v.csv",
                                        HEADER,
                                        "5249,68,8,2,1,1,10/29/2013,R/68/8,0,0,0,0,0,0,2013",
                                        "5249,68,2,20,1,1,10/29/2013,R/68/8,0,0,0,0,0,0\\\",2013"))
                        .resolution("A/RES/68/8")
                        .votes()
                        .orElseThrow();

        assertThat(votes.of("US")).contains(Vote.ABSENT);
        assertThat(votes.of("CA")).contains(Vote.ABSTAIN);
    }

    @Test
    void anUnknownCodeIsReported() {
        assertThat(
                        Imported.of(
                                        new Voeten(),
                                        file(
                                                folder,
                                                "v.csv",
                                                HEADER,
                                                "5249,68,7,2,1,1,10/29/2013,R/68/8,0,0,0,0,0,0,2013",
                                                "5249,68,1,3,1,1,10/29/2013,R/68/8,0,0,0,0,0,0,2013"))
                                .rejected())
                .containsExactly(
                        "v.csv:2: its vote is not 1, 2, 3, 8 or 9: 7",
                        "v.csv:3: its ccode is none of the Correlates of War's: 3");
    }
}
