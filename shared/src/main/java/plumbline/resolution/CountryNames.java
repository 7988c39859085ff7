package plumbline.resolution;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.EntityNames;
import plumbline.catalogue.Spelling;
import plumbline.claim.Named;
import plumbline.fact.Countries;
import plumbline.fact.Country;
import plumbline.fact.CountryName;
import plumbline.fact.Entity;

/// What countries are called: the built-in ones, and the former states that are stored as entities.
final class CountryNames {

    private static final String ARTICLE = "the ";

    private final Catalogue catalogue;
    private final Countries countries;

    CountryNames(Catalogue catalogue, Countries countries) {
        this.catalogue = catalogue;
        this.countries = countries;
    }

    /// A country's name with the codes that it may stand for; one that is bound stays as it is.
    Named bind(Named name) {
        return name.ids().isEmpty() ? new Named(name.text(), codes(name.text())) : name;
    }

    private List<String> codes(String text) {
        var code = text.strip();
        if (countries.byCode(code).isPresent()) {
            return List.of(code);
        }
        var stored =
                states().filter(
                                state ->
                                        state.id().equals(code)
                                                || state.code().filter(code::equals).isPresent()
                                                || bears(state, Spelling.folded(text)))
                        .flatMap(state -> state.code().stream())
                        .distinct()
                        .toList();
        return stored.isEmpty() ? builtIn(text) : stored;
    }

    private List<String> builtIn(String text) {
        var found = countries.named(withoutArticle(text));
        if (found.isEmpty()) {
            found = countries.named(Spelling.folded(text));
        }
        var named = found.stream().filter(name -> name.kind() == CountryName.Kind.NAME).toList();
        var codes = new TreeSet<String>();
        (named.isEmpty() ? found : named).forEach(name -> codes.add(name.code()));
        return List.copyOf(codes);
    }

    /// A name as written, whose letters may matter ("the US"), without an article in front.
    private static String withoutArticle(String text) {
        var bare = text.strip();
        return bare.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())
                ? bare.substring(ARTICLE.length()).strip()
                : bare;
    }

    private Stream<Entity> states() {
        return EntityNames.of(catalogue).ofKind(Entity.Kind.COUNTRY).stream();
    }

    static boolean bears(Entity entity, String folded) {
        return Spelling.folded(entity.name()).equals(folded)
                || entity.aliases().stream()
                        .anyMatch(alias -> Spelling.folded(alias).equals(folded));
    }

    /// What answers call a country.
    String of(String code) {
        return countries
                .byCode(code)
                .map(Country::name)
                .or(
                        () ->
                                states().filter(
                                                state ->
                                                        state.code()
                                                                .filter(code::equals)
                                                                .isPresent())
                                        .map(Entity::name)
                                        .findFirst())
                .orElse(code);
    }
}
