package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordIndexTest {

    @ParameterizedTest
    @CsvSource({
        "ELECTION, Presidential election",
        "sao tome, São Tomé and Príncipe",
        "Saõ, sao",
        "istanbul, İstanbul",
        "Ελλάς, ΕΛΛΑΣ",
        "россия, РОССИЯ",
        "é, e\u0301",
        "ﬁnal, final",
        "11 es, A/RES/ES-11/5",
        "日本, 日本国",
    })
    void wordsBeginWordsWhateverTheirCaseAndAccents(String begin, String text) {
        assertThat(begins(begin, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"lection, election", "election day, election", "'', election", "'. -', election"})
    void otherWordsDoNot(String begin, String text) {
        assertThat(begins(begin, text)).isFalse();
    }

    private static boolean begins(String begin, String text) {
        var index = new WordIndex.Builder();
        index.add(0, FoldedWords.of(List.of(text)));
        var words = index.build();
        var begins = FoldedWords.of(List.of(begin)).words();
        return !begins.isEmpty()
                && begins.stream().allMatch(word -> words.beginningWith(word).get(0));
    }
}
