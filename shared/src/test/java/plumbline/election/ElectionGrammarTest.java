package plumbline.election;

import java.util.List;
import plumbline.text.Gazetteer;
import plumbline.text.GrammarContract;
import plumbline.text.KnownNames;
import plumbline.text.NameRef;

/// Every rule that claims on elections are read by does what its examples say.
class ElectionGrammarTest extends GrammarContract {

    ElectionGrammarTest() {
        super(ElectionLanguage.LANGUAGE, names());
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
        builder.add("Liberals", new NameRef(NameRef.Sort.PARTY, "party:liberals", true), false);
        List.of("Yes", "No", "against all")
                .forEach(
                        name ->
                                builder.add(
                                        name,
                                        new NameRef(NameRef.Sort.OPTION, "option:" + name, true),
                                        false));
        List.of("Remain", "Leave")
                .forEach(
                        name ->
                                builder.add(
                                        name,
                                        new NameRef(NameRef.Sort.OPTION, "option:" + name, true),
                                        true));
        builder.add("Zhetisu", new NameRef(NameRef.Sort.AREA, "Zhetisu", true), false);
        KnownNames.addCountries(builder);
        return builder.build();
    }
}
