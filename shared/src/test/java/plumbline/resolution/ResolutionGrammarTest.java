package plumbline.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.catalogue.Catalogue;
import plumbline.text.Gazetteer;
import plumbline.text.GrammarContract;
import plumbline.text.KnownNames;
import plumbline.text.NameRef;
import plumbline.text.Rule;

/// Every rule that claims on recorded votes are read by does what its examples say.
class ResolutionGrammarTest extends GrammarContract {

    ResolutionGrammarTest() {
        super(ResolutionLanguage.LANGUAGE, names(), GroupNames.of(Catalogue.EMPTY));
    }

    @Test
    void everyRuleHasANearMiss() {
        assertThat(ResolutionLanguage.LANGUAGE.grammar().rules())
                .filteredOn(rule -> rule.misleading().isEmpty())
                .extracting(Rule::name)
                .isEmpty();
    }

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
        return builder.build();
    }
}
