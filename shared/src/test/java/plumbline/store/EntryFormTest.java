package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.catalogue.Entry;

/// What entries say that are not their document, held against the number of their form. Where this
/// fails because an entry says something else of a document than before, raise [EntryJson#FORM] and
/// put here what it says now: facts that are stored already are then read anew.
class EntryFormTest {

    @Test
    void ofAnElection() {
        var election = Samples.election("election:kz-2022", 2022, "81.30");

        assertThat(EntryJson.FORM + " " + EntryJson.write(Entry.of(election)))
                .isEqualTo(
                        "2 {\"id\":\"election:kz-2022\",\"name\":\"Presidential election of 2022\","
                                + "\"aliases\":[\"the snap election\"],\"country\":\"KZ\","
                                + "\"contest\":\"presidential\",\"date\":\"2022-11-20\","
                                + "\"snap\":true,\"choices\":[\"person:a\"],"
                                + "\"sources\":[\"src:a\"]}");
    }

    @Test
    void ofAResolution() {
        var resolution = Samples.councilResolution("S/2022/155");

        assertThat(EntryJson.FORM + " " + EntryJson.write(Entry.of(resolution)))
                .isEqualTo(
                        "2 {\"id\":\"S/2022/155\",\"body\":\"UNSC\",\"date\":\"2022-02-25\","
                                + "\"title\":\"Draft resolution\",\"aliases\":[\"the draft\"],"
                                + "\"keywords\":[\"aggression\"],"
                                + "\"voters\":[\"CN\",\"FR\",\"GB\",\"RU\",\"US\"],"
                                + "\"sources\":[\"src:a\"]}");
    }
}
