package plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.text.Token.Sort;

/// Texts are cut into words, numbers and marks as they are compared.
class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run-off in Kassym-Jomart | run off in kassym jomart",
                "won 59-41 | won 59 - 41",
                "a 113-seat house | a 113 seat house",
                "Smith's share | smith 's share",
                "the parties' seats | the parties 's seats",
                "didn't vote | did not vote",
                "U.S. voters | us voters",
                "1,234.5 points | 1,234.5 points",
                "“Yes”—no | \" yes \" - no",
                "12 345 votes | 12 345 votes",
                "in 2019 123 seats | in 2019 123 seats",
                "Côte d’Ivoire | cote d'ivoire",
                "won 59%[1] | won 59 % ( 1 )",
            })
    void cutsATextIntoTokens(String text, String folds) {
        var tokens = Tokenizer.tokenize(text).stream().map(Token::fold).toList();

        assertThat(String.join(" ", tokens)).isEqualTo(folds);
    }

    @Test
    void keepsGroupsOfThousandsTogether() {
        assertThat(Tokenizer.tokenize("12 345 votes"))
                .extracting(Token::text)
                .containsExactly("12 345", "votes");
    }

    @Test
    void keepsAYearAndACountApart() {
        assertThat(Tokenizer.tokenize("5 May 2019 300 voted"))
                .extracting(Token::text)
                .containsExactly("5", "May", "2019", "300", "voted");
    }

    @Test
    void tellsLineBreaksFromSpace() {
        assertThat(Tokenizer.tokenize("a\nb"))
                .extracting(Token::sort)
                .containsExactly(Sort.WORD, Sort.BREAK, Sort.WORD);
    }

    @Test
    void tellsWhatFollowsWithoutSpace() {
        assertThat(Tokenizer.tokenize("59% won"))
                .extracting(Token::joined)
                .containsExactly(false, true, false);
    }
}
