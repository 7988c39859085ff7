package plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.text.Numeral.Form;

/// Numbers are read however they are written, with one unit of their last place.
class NumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8,300,046               | 8300046    | 1          | DIGITS",
                "77.18                   | 77.18      | 0.01       | DIGITS",
                "77,18%                  | 77.18      | 0.01       | DIGITS",
                "1,234                   | 1234       | 1          | DIGITS",
                "0,123                   | 0.123      | 0.001      | DIGITS",
                "1,234.5                 | 1234.5     | 0.1        | DIGITS",
                "1.234,5                 | 1234.5     | 0.1        | DIGITS",
                "15 000 votes            | 15000      | 1          | DIGITS",
                "1 234 567               | 1234567    | 1          | DIGITS",
                "1'234'567               | 1234567    | 1          | DIGITS",
                "1.234.567               | 1234567    | 1          | DIGITS",
                "8.3 million             | 8300000    | 100000     | DIGITS",
                "8.3m                    | 8300000    | 100000     | DIGITS",
                "3bn                     | 3000000000 | 1000000000 | DIGITS",
                "5 lakh                  | 500000     | 100000     | DIGITS",
                "1.2 crore               | 12000000   | 1000000    | DIGITS",
                "14 million 300 thousand | 14300000   | 100000     | DIGITS",
                "seven                   | 7          | 1          | WORDS",
                "twenty-one              | 21         | 1          | WORDS",
                "a hundred               | 100        | 1          | WORDS",
                "three hundred and twelve| 312        | 1          | WORDS",
                "a dozen                 | 12         | 1          | WORDS",
                "two million             | 2000000    | 1000000    | WORDS",
                "half a million          | 500000     | 100000     | WORDS",
                "half                    | 50         | 1          | FRACTION",
                "a third                 | 33.333333  | 1          | FRACTION",
                "two-thirds              | 66.666667  | 1          | FRACTION",
                "three quarters          | 75         | 1          | FRACTION",
                "two in three            | 66.666667  | 1          | FRACTION",
                "four out of five        | 80         | 1          | FRACTION",
                "8 out of 10             | 80         | 1          | FRACTION",
                "nine of every ten       | 90         | 1          | FRACTION",
                "second                  | 2          | 1          | ORDINAL",
                "3rd                     | 3          | 1          | ORDINAL",
                "21st                    | 21         | 1          | ORDINAL",
            })
    void readsANumber(String spelling, BigDecimal value, BigDecimal unit, Form form) {
        var numeral = numeral(spelling);

        assertThat(numeral.value()).isEqualByComparingTo(value);
        assertThat(numeral.unit()).isEqualByComparingTo(unit);
        assertThat(numeral.form()).isEqualTo(form);
    }

    @Test
    void takesASmallerPartWithTheGreater() {
        assertThat(new Numerals(Tokenizer.tokenize("14 million 300 thousand")).at(0))
                .hasValueSatisfying(found -> assertThat(found.length()).isEqualTo(4));
    }

    @Test
    void anMThatStandsApartIsNoMillion() {
        assertThat(numeral("8.3 m").value()).isEqualByComparingTo("8.3");
    }

    @Test
    void aYearBehindInIsNoWhole() {
        assertThat(numeral("5 in 2020").form()).isEqualTo(Form.DIGITS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567890", "the third", "may", "a majority", "%"})
    void leavesAloneWhatIsNoNumber(String text) {
        assertThat(new Numerals(Tokenizer.tokenize(text)).at(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one hundred billion billion billion",
                "one hundred hundred hundred hundred hundred hundred hundred hundred hundred",
                "two dozen dozen dozen dozen dozen dozen dozen dozen dozen dozen dozen dozen",
            })
    void neverCountsBeyondWhatItCanHold(String text) {
        assertThat(numeral(text).value()).isBetween(BigDecimal.ONE, new BigDecimal("1E15"));
    }

    private static Numeral numeral(String text) {
        return new Numerals(Tokenizer.tokenize(text)).at(0).orElseThrow().numeral();
    }
}
