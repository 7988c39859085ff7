package plumbline.importer.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceCaseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TERRITORIES OCCUPIED BY ISRAEL | Territories occupied by Israel",
                "TO ADOPT A USSR PROPOSAL       | To adopt a USSR proposal",
                "INDIANS IN SOUTH AFRICA        | Indians in South Africa",
                "Rights of the Child            | Rights of the Child"
            })
    void capitalsAreReadAsASentence(String title, String sentence) {
        assertThat(SentenceCase.of(title)).isEqualTo(sentence);
    }
}
