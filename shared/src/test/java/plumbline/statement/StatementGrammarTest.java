package plumbline.statement;

import java.util.List;
import plumbline.text.Gazetteer;
import plumbline.text.GrammarContract;
import plumbline.text.KnownNames;
import plumbline.text.NameRef;

/// Every rule that claims on statements are read by does what its examples say.
class StatementGrammarTest extends GrammarContract {

    StatementGrammarTest() {
        super(StatementLanguage.LANGUAGE, names());
    }

    private static Gazetteer names() {
        var builder = new Gazetteer.Builder();
        List.of("Jane Smith", "Joe Brown")
                .forEach(
                        name ->
                                builder.add(
                                        name,
                                        new NameRef(NameRef.Sort.PERSON, "person:" + name, true),
                                        false));
        List.of("Nordic Union", "Southern Pact")
                .forEach(
                        name ->
                                builder.add(
                                        name,
                                        new NameRef(NameRef.Sort.ORGANIZATION, "org:" + name, true),
                                        false));
        KnownNames.addCountries(builder);
        return builder.build();
    }
}
