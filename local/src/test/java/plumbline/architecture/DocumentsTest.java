package plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The paths and links that the documents name exist.
class DocumentsTest {

    private static final Path CHECKOUT = Path.of("..");

    /// A file or folder in code: what has a slash, or is one of the top level.
    private static final Pattern PATH =
            Pattern.compile("`((?:[\\w.-]+/)+[\\w.-]*|plumbline|pom\\.xml|template\\.yaml)`");

    private static final Pattern LINK = Pattern.compile("\\]\\(((?!https?:)[^)#]+)");

    private static Stream<String> named(String document, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(CHECKOUT.resolve(document)))
                    .results()
                    .map(found -> found.group(1))
                    .distinct();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<Path> paths() {
        return Stream.of("docs/ARCHITECTURE.md", "docs/CONTRIBUTING.md")
                .flatMap(document -> named(document, PATH))
                .map(CHECKOUT::resolve)
                .toList();
    }

    static List<Path> links() {
        return named("README.md", LINK).map(CHECKOUT::resolve).toList();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aPathThatIsNamedExists(Path path) {
        assertThat(path).exists();
    }

    @ParameterizedTest
    @MethodSource("links")
    void aLinkOfTheReadmeLeadsSomewhere(Path path) {
        assertThat(path).exists();
    }
}
