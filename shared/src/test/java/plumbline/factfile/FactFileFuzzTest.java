package plumbline.factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import plumbline.fact.Document;

/// Whatever the bytes, a file is read to its end: each line is blank, good, or has a fault.
class FactFileFuzzTest {

    private static final List<String> FRAGMENTS =
            List.of(
                    "\"",
                    "\\",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "null",
                    "true",
                    "-",
                    "1e999",
                    "NaN",
                    "0",
                    "\"\"",
                    "{}",
                    "[]",
                    "\"id\":1,",
                    "\\ud800",
                    "\u0000",
                    "\n",
                    " ",
                    "\uFEFF",
                    "é",
                    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                    "99999999999999999999999");

    @Provide
    Arbitrary<List<Document>> documents() {
        return Documents.any().list().ofMaxSize(10);
    }

    @Provide
    Arbitrary<String> damaged() {
        return Combinators.combine(
                        Documents.any().map(FactJson::write),
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of(FRAGMENTS))
                .as(
                        (line, at, cut, fragment) -> {
                            int start = at % line.length();
                            int end = Math.min(line.length(), start + cut);
                            return line.substring(0, start) + fragment + line.substring(end);
                        });
    }

    @Property(tries = 500)
    void anyBytesAreRead(@ForAll @Size(max = 300) byte[] bytes) {
        assertThat(FactFile.parse(bytes)).isNotNull();
        assertThat(FactFile.parseDocument(bytes)).isNotNull();
    }

    @Property(tries = 500)
    void aDamagedLineIsGoodOrHasFaultsAndNeverBoth(@ForAll("damaged") String line) {
        var parsed = FactFile.parseDocument(line.getBytes(UTF_8));

        assertThat(parsed.document().isPresent()).isEqualTo(parsed.faults().isEmpty());
    }

    @Property(tries = 300)
    void whatADamagedLineStillSaysIsReadBackAsItIsWritten(@ForAll("damaged") String line) {
        FactFile.parse(line.getBytes(UTF_8))
                .lines()
                .forEach(
                        good ->
                                assertThat(FactJson.read(FactJson.write(good.document())))
                                        .isEqualTo(good.document()));
    }

    @Property(tries = 100)
    void wholeAndStreamedFilesGiveTheSame(@ForAll("documents") List<Document> documents)
            throws IOException {
        var file = String.join("\n", documents.stream().map(FactJson::write).toList()) + "\nx";
        var lines = new ArrayList<Line>();
        var faults = new ArrayList<LineFault>();

        FactFile.stream(new ByteArrayInputStream(file.getBytes(UTF_8)), lines::add, faults::add);

        assertThat(FactFile.parse(file.getBytes(UTF_8))).isEqualTo(new Parsed(lines, faults));
    }
}
