package plumbline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.check.TextRequest;

/// Who and what the words of a page stand for (`docs/READING.md`).
class PageContextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lake visited Sweden in September 2021. She took office in 2020. | SUPPORTED SUPPORTED",
                "Ada Lake rests. It was cold. She took office in 2019.               | REFUTED",
                "Ada Lake spoke. The president visited Finland in March 2022.        | SUPPORTED",
                "Bo Stone wrote to Ada Lake. The president took office in 2019.      | REFUTED",
                "Ada Lake praised Cy Field. The former leader stepped down in 2018.  | REFUTED",
                "The president of Norway, Ada Lake, visited Finland in March 2022.   | SUPPORTED",
                "Cy Field, her predecessor, left office in 2018.                     | REFUTED",
                "Ada Lake took office in 2020 and visited Finland in March 2022.     | SUPPORTED SUPPORTED",
                "Ada Lake praised Bo Stone. The two leaders met in May 2022.         | SUPPORTED",
                "Ada Lake praised Bo Stone. It rained. They met in Norway in May.    | SUPPORTED",
                "Ada Lake was received by Bo Stone in Norway in May 2022.            | SUPPORTED",
                "Cy Field rests. He served three terms.                              | REFUTED",
                "Ada Lake is serving her second term.                                | REFUTED",
                "Cy Field served two terms, eight years in all.                      | SUPPORTED SUPPORTED",
            })
    void bindsAPersonWhereThePageLeavesOne(String page, String verdicts) {
        assertThat(Pages.verdicts(page)).isEqualTo(verdicts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Lake beat Cy Field. She took office in 2019.",
                "The wife of Cy Field spoke. She took office in 2019.",
                "Peter Novak praised Ada Lake. He took office in 2019.",
                "Ada Lake, Bo Stone and Cy Field spoke. The two leaders did not meet in 2022.",
                "Bo Stone said Ada Lake was late and took office in 2019.",
                "Ada Lake thanked Cy Field. He served three terms.",
                "Ada Lake praised Cy Field. The two prime ministers met in 2022.",
                "After she took office in 2019, Bo Stone praised Ada Lake.",
            })
    void bindsNobodyWhereItLeavesADoubt(String page) {
        assertThat(Pages.verdicts(page)).doesNotContain("REFUTED").doesNotContain("SUPPORTED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Denmark left the Lakes Union in 2022. Finland joined it in 2010.    | SUPPORTED SUPPORTED",
                "Norway joined the Lakes Union in 2004. It joined the Northern Forum in 2014. | SUPPORTED REFUTED",
                "Norway joined the Lakes Union in 2004 and the Northern Forum in 2014. | SUPPORTED REFUTED",
                "Norway joined the Lakes Union in 2004 and joined the Northern Forum in 2014. | SUPPORTED REFUTED",
                "Norway belongs to the Lakes Union. It is now a three-member bloc.   | SUPPORTED SUPPORTED",
                "Norway belongs to the Lakes Union. The Union has two members.       | SUPPORTED REFUTED",
                "They left the Lakes Union alone. On the bloc, which Denmark left in 2021, she said little. | REFUTED",
                "Norway is calm. The country joined the Lakes Union in 2004.         | SUPPORTED",
                "The Lakes Union and the Northern Forum met. Denmark left the bloc in 2022. | SUPPORTED",
                "Norway became independent from Sweden in 1905. The two countries established diplomatic relations in 1906. | SUPPORTED REFUTED",
                "Ada Lake praised Bo Stone. Both countries are members of the Lakes Union. | SUPPORTED",
                "Norway gained independence in 1905, 117 years ago.                  | SUPPORTED SUPPORTED",
                "It rained at the Lakes Union summit, which was held in October 2021. | SUPPORTED",
                "The Lakes Union summit of 2021 took place in Sweden in September.   | REFUTED",
            })
    void bindsACountryOrAnOrganization(String page, String verdicts) {
        assertThat(Pages.verdicts(page)).isEqualTo(verdicts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway, Sweden and Finland met. The two countries established ties in 1906.",
                "Norway and Finland met. Then it joined the Lakes Union in 2005.",
                "The Lakes Union and the Northern Forum met. Norway joined the bloc in 1999.",
            })
    void bindsNoCountryWhereItLeavesADoubt(String page) {
        assertThat(Pages.verdicts(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If Ada Lake took office in 2019, nobody noticed.",
                "Should Norway have joined the Lakes Union in 2005, it would show.",
                "Nobody knows whether Norway joined the Lakes Union in 2005.",
                "Did Ada Lake take office in 2019?",
                "Norway will join the Northern Forum in 2030.",
            })
    void whatIsSupposedIsNoClaim(String page) {
        assertThat(Pages.verdicts(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Critics went further. They say that Ada Lake took office in 2019.   | REFUTED",
                "Ada Lake took office in 2020, a paper claimed.                      | SUPPORTED",
                "Denmark left the Lakes Union in 2022; some ask whether it should.   | SUPPORTED",
                "If it rains, stay; Norway joined the Lakes Union in 2004.           | SUPPORTED",
            })
    void whatOthersSayIsCheckedForItsContent(String page, String verdicts) {
        assertThat(Pages.verdicts(page)).isEqualTo(verdicts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OSLO, May 3 (Reuters) – Ada Lake took office in 2020.",
                "Ada Lake took o\uFB03ce in\u00A02020.",
                "🌍 Ada Lake took office in 2020 🙂",
                "«البحر لا ينسى» – Ada Lake took office in 2020.",
                "“He wrote: ‘Ada Lake took office in 2020.’”",
                "(Photo: Ada Lake took office in 2020. Credit: Handout)",
                "• It rained\n• Ada Lake took office in 2020\n• It snowed",
                "Ada\u200B Lake took office in 2020",
                "THE CAMPAIGN\n\nAda Lake – a lawyer – took office in 2020.",
            })
    void typographyOfPagesIsReadThrough(String page) {
        assertThat(Pages.verdicts(page)).isEqualTo("SUPPORTED");
    }

    @Test
    void aPageOfHundredsOfSentencesIsReadWhole() {
        var said = "Norway joined the Lakes Union in 2004. It rained on Sunday. ";
        int times = TextRequest.MAX_LENGTH / said.length();

        assertThat(Pages.check(said.repeat(times))).hasSize(times);
    }
}
