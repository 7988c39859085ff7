package plumbline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Many ways to say a thing, and near misses, each with the verdict that it gets.
class WordingsTest {

    private static final String UNDECIDED = "?";

    static Stream<Arguments> wordings() throws IOException {
        try (var file = WordingsTest.class.getResourceAsStream("wordings.txt")) {
            if (file == null) {
                throw new IllegalStateException("wordings.txt is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(WordingsTest::wording);
        }
    }

    private static Arguments wording(String line) {
        int bar = line.lastIndexOf('|');
        return Arguments.of(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void getsItsVerdict(String sentence, String verdicts) {
        var got = Pages.verdicts(sentence);

        if (verdicts.equals(UNDECIDED)) {
            assertThat(got).isIn("", "NOT_ENOUGH_EVIDENCE");
        } else {
            assertThat(got).isEqualTo(verdicts);
        }
    }
}
