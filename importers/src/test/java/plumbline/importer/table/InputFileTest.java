package plumbline.importer.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.importer.ImportRefused;

class InputFileTest {

    private static final List<Layout> LAYOUTS = List.of(Layout.ofR("two columns", "a,b"));

    @TempDir private Path folder = Path.of("");

    private InputFile open(byte[] bytes) throws IOException {
        return InputFile.open(Files.write(folder.resolve("t.csv"), bytes));
    }

    private InputFile open(String text) throws IOException {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Row> rows(InputFile file) throws IOException {
        var rows = new ArrayList<Row>();
        file.rows(LAYOUTS, rows::add, (place, reason) -> {});
        return rows;
    }

    @Test
    void columnsAreFoundByName() throws IOException {
        assertThat(rows(open("b,a\n1,2\n")).getFirst().text("a")).isEqualTo("2");
    }

    @Test
    void aBareNaIsMissingAndAQuotedOneIsNot() throws IOException {
        var row = rows(open("a,b\nNA,\"NA\"\n")).getFirst();

        assertThat(row.value("a")).isEmpty();
        assertThat(row.value("b")).contains("NA");
    }

    @Test
    void aBackslashEscapesNothing() throws IOException {
        assertThat(rows(open("a,b\n\"x\\\"\"\"\"\",2\n")).getFirst().text("a"))
                .isEqualTo("x\\\"\"");
    }

    @Test
    void aRowIsCountedByItsFirstLine() throws IOException {
        var rows = rows(open("a,b\n\"1\n2\",3\n4,5\n"));

        assertThat(rows)
                .extracting(row -> row.place().toString())
                .containsExactly("t.csv:2", "t.csv:4");
    }

    @Test
    void aLetterAcrossTwoBuffersIsOneLetter() throws IOException {
        var file = open("a,b\n" + "x".repeat((1 << 16) - 5) + "é,1\n");

        assertThat(file.charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void aPackedFileHasTheChecksumOfItsContent() throws IOException {
        var packed = folder.resolve("t.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        }

        var file = InputFile.open(packed);

        assertThat(file.checksum()).isEqualTo(open("a,b\n1,2\n").checksum());
        assertThat(file.name()).isEqualTo("t.csv");
        assertThat(rows(file)).hasSize(1);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        var file = open("");

        assertThatThrownBy(() -> file.layout(LAYOUTS))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("(nothing)");
    }

    @Test
    void anOpenQuoteIsRefused() throws IOException {
        var file = open("a,b\n\"1,2\n");

        assertThatThrownBy(() -> rows(file)).isInstanceOf(ImportRefused.class);
    }
}
