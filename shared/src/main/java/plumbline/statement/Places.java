package plumbline.statement;

import java.util.List;
import java.util.Optional;
import plumbline.claim.Named;
import plumbline.fact.Countries;
import plumbline.fact.Country;
import plumbline.fact.CountryName;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Language.Text;

/// Places as texts name them and as statements store them: countries, and cities in them.
final class Places {

    private static final String CITY = "city:";

    private Places() {}

    /// The place that an item names: a country by its code, a city by its name.
    static Optional<Named> named(Text text, Item item) {
        if (StatementLanguage.THEIR_CAPITAL.of(item)) {
            return capital(item);
        }
        var words = text.words(item);
        var codes = Leaves.ids(item, Leaves.COUNTRIES);
        if (codes.size() == 1) {
            return Optional.of(new Named(words, codes));
        }
        boolean city =
                codes.isEmpty()
                        && (Leaves.isCity(item)
                                || StatementLanguage.CAPITALISED.of(item)
                                || StatementLanguage.AREA.of(item));
        return city ? Optional.of(Named.one(words, CITY + words)) : Optional.empty();
    }

    /// The places that an item names, also those of a list.
    static List<Named> allNamed(Text text, Item item) {
        var named = named(text, item);
        return named.isPresent() || !(item.meaning() instanceof Meaning.Phrase phrase)
                ? named.stream().toList()
                : phrase.children().stream()
                        .flatMap(child -> allNamed(text, child).stream())
                        .toList();
    }

    /// "the Kenyan capital"
    private static Optional<Named> capital(Item item) {
        var codes = item.part("country").map(c -> Leaves.ids(c, Leaves.NATIONAL)).orElse(List.of());
        return codes.size() != 1
                ? Optional.empty()
                : Countries.builtIn()
                        .byCode(codes.getFirst())
                        .map(Country::capitals)
                        .filter(capitals -> capitals.size() == 1)
                        .map(
                                capitals ->
                                        Named.one(capitals.getFirst(), CITY + capitals.getFirst()));
    }

    private static boolean isCity(Named place) {
        return place.ids().getFirst().startsWith(CITY);
    }

    /// Whether a stored place is the one that a claim names.
    ///
    /// @param stored a country's code or a city's name
    static Fit fit(Named said, String stored, Archive archive) {
        var country = archive.countryOfPlace(stored);
        boolean storedCountry = Countries.builtIn().byCode(stored).isPresent();
        if (!isCity(said)) {
            var code = said.ids().getFirst();
            return country.map(known -> known.equals(code) ? Fit.CERTAIN : Fit.EXCLUDED)
                    .orElse(Fit.POSSIBLE);
        }
        if (!storedCountry && isSameCity(said.text(), stored)) {
            return Fit.CERTAIN;
        }
        var saidIn = archive.countryOfPlace(said.text());
        if (saidIn.isPresent() && country.isPresent() && !saidIn.equals(country)) {
            return Fit.EXCLUDED;
        }
        return storedCountry || saidIn.isEmpty() ? Fit.POSSIBLE : Fit.EXCLUDED;
    }

    /// Whether two names are of one city: spelled alike, or both of the only capital of a country.
    private static boolean isSameCity(String one, String other) {
        if (Archive.same(one, other)) {
            return true;
        }
        var capital = capitalOf(one);
        return capital.isPresent() && capital.equals(capitalOf(other));
    }

    private static Optional<String> capitalOf(String city) {
        return Countries.builtIn().named(city).stream()
                .filter(name -> name.kind() == CountryName.Kind.CAPITAL)
                .map(CountryName::code)
                .filter(
                        code ->
                                Countries.builtIn()
                                        .byCode(code)
                                        .filter(country -> country.capitals().size() == 1)
                                        .isPresent())
                .findFirst();
    }
}
