package plumbline.resolution;

import java.util.List;
import plumbline.catalogue.Catalogue;
import plumbline.text.Gazetteer;
import plumbline.text.GrammarContract;
import plumbline.text.KnownNames;
import plumbline.text.NameRef;

/// Every rule that claims on recorded votes are read by does what its examples say.
class ResolutionGrammarTest extends GrammarContract {

    ResolutionGrammarTest() {
        super(ResolutionLanguage.LANGUAGE, names(), GroupNames.of(Catalogue.EMPTY));
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
