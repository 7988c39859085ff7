package plumbline.importer.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TRUMP, DONALD J.                  | Donald Trump",
                "MCCAIN, JOHN                      | John McCain",
                "BUBAR, BENJAMIN \"\"BEN\"\"       | Benjamin Bubar",
                "BRISBEN, J. QUINN                 | J. Quinn Brisben",
                "L. NEIL, SMITH                    | L. Neil Smith",
                "DENNIS \"\"DENNY\"\", LANE        | Dennis Lane",
                "JADE SIMMONS                      | Jade Simmons",
                "JOHNSON JR. JAMES L.              | James Johnson",
                "WILLIAMS JR., ANDY                | Andy Williams",
                "WALLS-WINDHAUSER, ANGELA          | Angela Walls-Windhauser",
                "DE LA FUENTE, ROQUE \"\"ROCKY\"\" | Roque De La Fuente"
            })
    void aNameOfAListIsReadAsPeopleWriteIt(String written, String usual) {
        assertThat(PersonName.of(written).orElseThrow().usual()).isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TRUMP, DONALD J.                     | Donald J. Trump",
                "BIDEN, JOSEPH R. JR                  | Joe Biden",
                "BIDEN, JOSEPH R. JR                  | Joseph R. Biden Jr.",
                "BUSH, GEORGE H.W.                    | George H.W. Bush",
                "DE LA FUENTE, ROQUE \"\"ROCKY\"\"    | Rocky De La Fuente",
                "JANOS, JAMES G. \"JESSE VENTURA\"    | Jesse Ventura"
            })
    void otherSpellingsAreKept(String written, String spelling) {
        assertThat(PersonName.of(written).orElseThrow().spellings()).contains(spelling);
    }

    @Test
    void oneWordIsNoName() {
        assertThat(PersonName.of("SCATTERING")).isEmpty();
    }

    @Test
    void initialsTellPeopleApart() {
        var father = PersonName.of("BUSH, GEORGE H.W.").orElseThrow();
        var son = PersonName.of("BUSH, GEORGE W.").orElseThrow();

        assertThat(father.mayBe(son)).isFalse();
    }

    @Test
    void aNicknameIsTheSamePerson() {
        var one = PersonName.of("HOEFLING, TOM").orElseThrow();
        var other = PersonName.of("HOEFLING, THOMAS CONRAD \"\"TOM\"\"").orElseThrow();

        assertThat(one.mayBe(other)).isTrue();
    }
}
