package plumbline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.text.Gazetteer;
import plumbline.text.GrammarExamples;
import plumbline.text.GrammarExamples.Example;
import plumbline.text.KnownNames;
import plumbline.text.NameRef;

/// Every rule that claims on statements are read by does what its examples say.
class StatementGrammarTest {

    private static final GrammarExamples EXAMPLES =
            new GrammarExamples(StatementLanguage.LANGUAGE, names());

    private static Gazetteer names() {
        var builder = new Gazetteer.Builder();
        List.of("Jane Smith", "Joe Brown")
                .forEach(
                        name ->
                                builder.add(
                                        name,
                                        new NameRef(NameRef.Sort.PERSON, "person:" + name, true),
                                        false));
        builder.add(
                "Nordic Union", new NameRef(NameRef.Sort.ORGANIZATION, "org:nordic", true), false);
        KnownNames.addCountries(builder);
        return builder.build();
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
    void everyClaimRuleHasAnExample() {
        assertThat(StatementLanguage.LANGUAGE.grammar().rules())
                .filteredOn(rule -> !rule.phrase() && rule.examples().isEmpty())
                .extracting(rule -> rule.name())
                .isEmpty();
    }
}
