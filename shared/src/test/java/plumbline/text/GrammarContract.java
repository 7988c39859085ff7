package plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.text.GrammarExamples.Example;

/// What the grammar of every family keeps to: each rule reads its examples, leaves alone what
/// misleads, and no rule that reads a claim is without an example.
@TestInstance(Lifecycle.PER_CLASS)
public abstract class GrammarContract {

    private final Language language;
    private final GrammarExamples examples;

    /// The contract for a language, its examples read with these names known.
    protected GrammarContract(Language language, Gazetteer names) {
        this(language, names, Gazetteer.EMPTY);
    }

    /// The contract for a language that knows more names than those of everything.
    protected GrammarContract(Language language, Gazetteer names, Gazetteer more) {
        this.language = language;
        this.examples = new GrammarExamples(language, names, more);
    }

    protected Stream<Example> positive() {
        return examples.all().stream().filter(Example::positive);
    }

    protected Stream<Example> misleading() {
        return examples.all().stream().filter(example -> !example.positive());
    }

    @ParameterizedTest
    @MethodSource("positive")
    protected void readsItsExample(Example example) {
        assertThat(examples.readings(example)).contains(GrammarExamples.covered(example));
    }

    @ParameterizedTest
    @MethodSource("misleading")
    protected void leavesAloneWhatMisleads(Example example) {
        assertThat(examples.readings(example)).isEmpty();
    }

    @Test
    protected void everyClaimRuleHasAnExample() {
        assertThat(language.grammar().rules())
                .filteredOn(rule -> !rule.phrase() && rule.examples().isEmpty())
                .extracting(Rule::name)
                .isEmpty();
    }
}
