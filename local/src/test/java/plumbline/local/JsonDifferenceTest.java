package plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDifferenceTest {

    private static List<String> between(String before, String after) {
        return JsonDifference.between(JsonView.of(before).value(), JsonView.of(after).value())
                .stream()
                .map(JsonDifference::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\":1}          | {\"a\":2}          | \\~ /a: 1 → 2",
                "{\"a\":81.3}       | {\"a\":81.30}      | \\~ /a: 81.3 → 81.30",
                "{\"a\":1}          | {}                 | - /a: 1",
                "{}                 | {\"a\":\"x\"}      | + /a: \"x\"",
                "{\"a\":{\"b\":1}}  | {\"a\":{\"b\":2}}  | \\~ /a/b: 1 → 2",
                "{\"a\":1}          | {\"a\":[1]}        | \\~ /a: 1 → [1]",
                "{\"a/b\":1}        | {\"a/b\":2}        | \\~ /a~1b: 1 → 2",
                "[\"KZ\",\"KG\"]    | [\"AF\",\"KZ\",\"KG\"] | + /0: \"AF\"",
                "[\"A\",\"B\",\"C\"] | [\"A\",\"C\"]     | - /1: \"B\"",
                "[{\"v\":1,\"w\":2}] | [{\"v\":3,\"w\":2}] | \\~ /0/v: 1 → 3",
                "[{\"v\":1},{\"v\":2}] | [{\"v\":2}]     | - /0: {\"v\":1}",
                "null               | true               | \\~ : null → true",
            })
    void whatDiffersIsToldByItsPlace(String before, String after, String difference) {
        assertThat(between(before, after)).containsExactly(difference.replace("\\", ""));
    }

    @Test
    void whatIsTheSameDiffersNowhere() {
        assertThat(between("{\"a\":[1,{\"b\":null}]}", "{\"a\":[1,{\"b\":null}]}")).isEmpty();
    }

    @Test
    void itemsThatComeAndGoLeaveThoseBetweenThemAlone() {
        assertThat(between("[\"A\",\"B\",\"C\",\"D\",\"E\"]", "[\"B\",\"X\",\"D\",\"E\",\"F\"]"))
                .containsExactly("- /0: \"A\"", "- /2: \"C\"", "+ /1: \"X\"", "+ /4: \"F\"");
    }

    @Test
    void arraysTooLongToCompareAreTakenApartBetweenTheirEnds() {
        var before = "[0" + ",1,2".repeat(1_500) + ",9]";
        var after = "[0" + ",2,1".repeat(1_500) + ",9]";

        assertThat(between(before, after)).hasSizeBetween(2, 6_000);
        assertThat(between(before, after)).doesNotContain("- /0: 0", "+ /3001: 9");
    }
}
