package plumbline.factfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import plumbline.fact.Document;

class FactJsonTest {

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    @Property(tries = 1000)
    void aDocumentIsReadBackAsItWasWritten(@ForAll("documents") Document document) {
        assertThat(FactJson.read(FactJson.write(document))).isEqualTo(document);
    }

    @Property(tries = 200)
    void writingIsAFixpoint(@ForAll("documents") Document document) {
        var canonical = FactJson.write(document);

        assertThat(FactJson.write(FactJson.read(canonical))).isEqualTo(canonical);
    }

    @Property(tries = 200)
    void aDocumentIsOneLine(@ForAll("documents") Document document) {
        assertThat(FactJson.write(document)).doesNotContain("\n", "\r");
    }

    @Test
    void membersStandInTheOrderOfTheFormatAndDecimalsAreKept() {
        var shuffled =
                """
                {"reports":[{"results":[{"votes":5,"percent":81.30,"choice":"p:a"}],
                 "sources":["s:1"],"status":"final"}], "snap":false, "aliases":[],
                 "date":"2022-11", "contest":"presidential","country":"KZ","name":"N","id":"e:1",
                 "type":"election"}
                """;

        assertThat(FactJson.write(FactJson.read(shuffled)))
                .isEqualTo(
                        """
                        {"type":"election","id":"e:1","name":"N","country":"KZ",\
                        "contest":"presidential","date":"2022-11","reports":[{"status":"final",\
                        "sources":["s:1"],"results":[{"choice":"p:a","percent":81.30,"votes":5}]}]}\
                        """);
    }

    @Test
    void aPercentageWithAnExponentIsWrittenPlainly() {
        var document =
                FactJson.read(
                        """
                        {"type":"election","id":"e:1","name":"N","country":"KZ",
                         "contest":"local","date":"2022","reports":[{"status":"final",
                         "sources":["s:1"],"turnout":{"percent":6.25e1,"voters":1e3}}]}
                        """);

        assertThat(FactJson.write(document)).contains("{\"percent\":62.5,\"voters\":1000}");
    }

    @Test
    void whatIsNoDocumentIsRefusedWithItsFaults() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactJson.read("{\"type\":\"source\",\"id\":\"s 1\"}"))
                .withMessageContaining("/publisher is required")
                .withMessageContaining("/id 's 1' is not an id");
    }
}
