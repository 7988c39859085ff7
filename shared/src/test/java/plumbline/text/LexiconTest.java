package plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A verb of the lexicon stands for its forms.
class LexiconTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "poll~      | poll, polls, polled, polling",
                "receive~   | receive, receives, received, receiving",
                "carry~     | carry, carries, carried, carrying",
                "stay~      | stay, stays, stayed, staying",
                "pass~      | pass, passes, passed, passing",
                "back~ down | back down, backs down, backed down, backing down",
                "take place | take place",
            })
    void inflectsRegularVerbs(String phrase, String forms) {
        assertThat(String.join(", ", Lexicon.forms(phrase))).isEqualTo(forms);
    }
}
