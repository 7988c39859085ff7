package plumbline.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRequestTest {

    private static final String CHECK = "/v1/check";

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "EN-us", "en-Latn-US"})
    void englishIsReadWhateverItsRegion(String language) {
        assertThat(ClaimFixtures.check(CHECK, body(language)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "eng", "e", "en_GB", "en-", "english", "*"})
    void anyOtherLanguageIsRefusedWithTheListOfThoseThatAreRead(String language) {
        var answer = ClaimFixtures.check(CHECK, body(language));

        assertThat(Requests.pointers(answer)).containsExactly("/language");
        assertThat(answer.body()).contains("supported: en");
    }

    private static String body(String language) {
        return "{\"text\":\"Hello.\",\"language\":\"%s\"}".formatted(language);
    }

    @Test
    void aTextMayBeAsLongAsTheLimit() {
        var text = "a".repeat(Limits.TEXT_LENGTH);

        assertThat(ClaimFixtures.check(CHECK, "{\"text\":\"" + text + "\"}").status())
                .isEqualTo(200);
    }

    @Test
    void aTextMayNotBeLonger() {
        var text = "a".repeat(Limits.TEXT_LENGTH - 1) + "\uD83D\uDE00";

        assertThat(ClaimFixtures.faults(CHECK, "{\"text\":\"" + text + "\"}"))
                .containsExactly("/text");
    }

    @Test
    void aBlankTextHoldsNoClaim() {
        assertThat(ClaimFixtures.check(CHECK, "{\"text\":\"  \"}").body())
                .isEqualTo("{\"claims\":[],\"sources\":[]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\":\"\"}",
                "{\"text\":null}",
                "{\"text\":7}",
                "{\"text\":[\"a\"]}",
                "{\"text\":\"\\ud83d\"}"
            })
    void aTextIsRequired(String body) {
        assertThat(ClaimFixtures.faults(CHECK, body)).containsExactly("/text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "[]", "7", "null", "\"text\"", "{", "{\"text\":\"a\"}}", "{}{}"})
    void aBodyIsOneObject(String body) {
        assertThat(ClaimFixtures.faults(CHECK, body)).containsExactly("");
    }

    @Test
    void nestingIsBounded() {
        assertThat(ClaimFixtures.faults(CHECK, "{\"text\":" + "[".repeat(100_000)))
                .containsExactly("");
    }

    @Test
    void aByteOrderMarkIsNoPartOfABody() {
        assertThat(ClaimFixtures.check(CHECK, "\uFEFF{\"text\":\"a\"}").status()).isEqualTo(200);
    }
}
