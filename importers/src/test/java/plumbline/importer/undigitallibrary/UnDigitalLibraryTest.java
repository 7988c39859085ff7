package plumbline.importer.undigitallibrary;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.importer.Imported.file;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.fact.Vote;
import plumbline.importer.Imported;

/// Rows of the shape of the library's files, with made-up resolutions: its licence does not allow
/// every use of its rows.
class UnDigitalLibraryTest {

    private static final String COUNCIL =
            "undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,draft,meeting,"
                    + "description,agenda,subjects,vote_note,total_yes,total_no,"
                    + "total_abstentions,total_non_voting,total_ms,modality,undl_link";

    private static final String ASSEMBLY =
            "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,"
                    + "meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,"
                    + "total_abstentions,total_non_voting,total_ms,undl_link";

    @TempDir private Path folder = Path.of("");

    private Imported council(String modality, String... votes) {
        var lines = new String[votes.length + 1];
        lines[0] = COUNCIL;
        for (int i = 0; i < votes.length; i++) {
            var vote = votes[i].split(" ", -1);
            lines[i + 1] =
                    "77,%s,X,False,%s,1974-04-08,S/RES/999(1974),,S/PV.1,\"Security Council"
                                    .formatted(vote[0], vote[1])
                            + " resolution 999 (1974) [on régime change]\",,ARMS--TRADE|PEACE,,"
                            + "1,0,0,1,2,%s,https://digitallibrary.un.org/record/77"
                                    .formatted(modality);
        }
        return Imported.of(new UnDigitalLibrary(), file(folder, "sc.csv", lines));
    }

    private Imported assembly(String header, String row) {
        return Imported.of(new UnDigitalLibrary(), file(folder, "ga.csv", header, row));
    }

    @Test
    void codesAreThoseOfTheTime() {
        var votes =
                council("Vote", "SUN Y", "CHN X")
                        .resolution("S/RES/999(1974)")
                        .votes()
                        .orElseThrow();

        assertThat(votes.of("SU")).contains(Vote.YES);
        assertThat(votes.of("CN")).contains(Vote.ABSENT);
    }

    @Test
    void theTopicIsTheTitle() {
        var resolution = council("Vote", "SUN Y", "CHN X").resolution("S/RES/999(1974)");

        assertThat(resolution.title()).isEqualTo("Régime change");
        assertThat(resolution.keywords()).containsExactly("Arms", "Trade", "Peace");
    }

    @Test
    void nobodyVotedForWhatWasAdoptedWithoutAVote() {
        var resolution = council("Without vote", "SUN Y", "CHN Y").resolution("S/RES/999(1974)");

        assertThat(resolution.votes()).isEmpty();
        assertThat(resolution.tally().orElseThrow().yes()).hasValue(0);
        assertThat(resolution.adopted()).contains(true);
    }

    @Test
    void totalsThatDisagreeAreReported() {
        var imported = council("Vote", "SUN Y", "CHN Y");

        assertThat(imported.differences())
                .contains("S/RES/999(1974): the file's total for yes is 1, its rows are 2");
        assertThat(imported.resolution("S/RES/999(1974)").rollCallComplete()).isFalse();
    }

    @Test
    void eachRecordIsASourceWithItsAddress() {
        assertThat(council("Vote", "SUN Y", "CHN X").sources().getFirst().url())
                .contains("https://digitallibrary.un.org/record/77");
    }

    @Test
    void totalsOfTheAssemblyHaveDecimals() {
        var imported =
                assembly(
                        ASSEMBLY,
                        "9,AFG,AFGHANISTAN,Y,2023-10-27,ES-10,A/RES/ES-10/99,,,P,A title : resolution"
                                + " / adopted by the General Assembly,,,,1.0,0.0,0.0,0.0,1.0,http://u");

        assertThat(imported.differences()).isEmpty();
        assertThat(imported.resolution("A/RES/ES-10/99").title()).isEqualTo("A title");
    }

    @Test
    void olderFilesOfTheAssemblyHaveNoVoteNote() {
        var imported =
                assembly(
                        ASSEMBLY.replace("vote_note,", ""),
                        "9,BEN,BENIN,,2023-10-27,78,A/RES/78/9,,,P,A title,,,0,0,0,1,1,http://u");

        assertThat(imported.resolution("A/RES/78/9").votes().orElseThrow().of("BJ"))
                .contains(Vote.ABSENT);
    }

    @Test
    void anUnknownLetterIsReported() {
        assertThat(council("Vote", "SUN Z", "CHN X").rejected())
                .containsExactly("sc.csv:2: its ms_vote is not Y, N, A, X or nothing: Z");
    }
}
