package plumbline.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.catalogue.Catalogue;
import plumbline.text.Gazetteer;
import plumbline.text.GrammarExamples;
import plumbline.text.GrammarExamples.Example;
import plumbline.text.KnownNames;
import plumbline.text.NameRef;

/// Every rule that claims on recorded votes are read by does what its examples say.
class ResolutionGrammarTest {

    private static final GrammarExamples EXAMPLES =
            new GrammarExamples(ResolutionLanguage.LANGUAGE, names());

    private static Gazetteer names() {
        var builder = new Gazetteer.Builder();
        List.of("BRICS", "ASEAN", "G7", "Baltic states", "permanent members")
                .forEach(
                        name ->
                                builder.add(
                                        name,
                                        new NameRef(NameRef.Sort.GROUP, "group:" + name, true),
                                        false));
        KnownNames.addCountries(builder);
        return builder.build().and(GroupNames.of(Catalogue.EMPTY));
    }

    static Stream<Example> positive() {
        return EXAMPLES.all().stream().filter(Example::positive);
    }

    static Stream<Example> misleading() {
        return EXAMPLES.all().stream().filter(example -> !example.positive());
    }

    @ParameterizedTest
    @MethodSource("positive")
    void readsItsExample(Example example) {
        assertThat(EXAMPLES.readings(example)).contains(GrammarExamples.covered(example));
    }

    @ParameterizedTest
    @MethodSource("misleading")
    void leavesAloneWhatMisleads(Example example) {
        assertThat(EXAMPLES.readings(example)).isEmpty();
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(ResolutionLanguage.LANGUAGE.grammar().rules())
                .filteredOn(rule -> rule.examples().isEmpty())
                .extracting(rule -> rule.name())
                .isEmpty();
    }
}
