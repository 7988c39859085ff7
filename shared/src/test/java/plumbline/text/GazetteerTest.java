package plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Known names are found at their place, the longest first.
class GazetteerTest {

    private static final NameRef PERSON = new NameRef(NameRef.Sort.PERSON, "person:smith", true);
    private static final NameRef PARTY = new NameRef(NameRef.Sort.PARTY, "party:smith", true);

    @Test
    void findsTheLongestName() {
        var names =
                new Gazetteer.Builder().add("Jane", PARTY, false).add("Jane Smith", PERSON, false);

        assertThat(names.build().at(Tokenizer.tokenize("Jane Smith won"), 0))
                .contains(new Gazetteer.Found(List.of(PERSON), 2));
    }

    @Test
    void findsEverythingThatANameMayStandFor() {
        var names = new Gazetteer.Builder().add("Smith", PARTY, false).add("Smith", PERSON, false);

        assertThat(names.build().at(Tokenizer.tokenize("Smith"), 0))
                .contains(new Gazetteer.Found(List.of(PARTY, PERSON), 1));
    }

    @Test
    void wantsACapitalWhereTheNameHasOne() {
        var names = new Gazetteer.Builder().add("Renew", PARTY, false).build();

        assertThat(names.at(Tokenizer.tokenize("renew"), 0)).isEmpty();
    }

    @Test
    void findsInitialsOnlyInCapitals() {
        var names = new Gazetteer.Builder().add("SIM", PARTY, false).build();

        assertThat(names.at(Tokenizer.tokenize("Sim"), 0)).isEmpty();
        assertThat(names.at(Tokenizer.tokenize("SIM"), 0)).isPresent();
    }

    @Test
    void leavesAccentsAndALeadingTheAlone() {
        var names = new Gazetteer.Builder().add("the Vértice", PARTY, false).build();

        assertThat(names.at(Tokenizer.tokenize("Vertice"), 0)).isPresent();
    }

    @Test
    void findsNoNameAcrossALineBreak() {
        var names = new Gazetteer.Builder().add("Jane Smith", PERSON, false).build();

        assertThat(names.at(Tokenizer.tokenize("Jane\nSmith"), 0)).isEmpty();
    }

    @Test
    void tellsWhoBearsAWholeName() {
        var names = new Gazetteer.Builder().add("Jane Smith", PERSON, false).build();

        assertThat(names.named("jane smith")).containsExactly(PERSON);
    }

    @Test
    void addsIfNewOnlyWhatNothingElseIsCalled() {
        var names = new Gazetteer.Builder().add("Smith", PERSON, false).addIfNew("Smith", PARTY);

        assertThat(names.build().named("Smith")).containsExactly(PERSON);
    }
}
