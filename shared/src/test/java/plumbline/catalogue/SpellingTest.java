package plumbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "The Labour Party, labour party",
        "A.K. Party, ak party",
        "' Sao  Tome. ', sao tome",
        "São Tomé, sao tome",
        "Coted`Ivoire, cotedivoire",
    })
    void whatDoesNotTellNamesApartIsLeftOut(String name, String folded) {
        assertThat(Spelling.folded(name).replace("'", "")).isEqualTo(folded);
    }

    /// An accent alone has a name folded the long way, and is left out.
    @Property
    void plainNamesAreFoldedAsAllOthers(@ForAll @CharRange(from = ' ', to = '~') String name) {
        assertThat(Spelling.folded(name)).isEqualTo(Spelling.folded(name + "\u0301"));
    }
}
