package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The documentation of the access patterns and their tests name the same ones.
class AccessPatternsDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/ACCESS-PATTERNS.md");
    private static final Pattern LAST_CELL =
            Pattern.compile("\\| `(\\w+)` \\|$", Pattern.MULTILINE);

    @Test
    void everyRowOfTheTableHasATestAndEveryTestARow() throws IOException {
        assertThat(rows()).containsExactlyInAnyOrderElementsOf(tests());
    }

    private static List<String> rows() throws IOException {
        return LAST_CELL
                .matcher(Files.readString(DOCUMENT))
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
    }

    private static List<String> tests() {
        return Arrays.stream(AccessPatternsContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getName())
                .toList();
    }
}
