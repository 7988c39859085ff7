package plumbline.http;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.EntityNames;
import plumbline.catalogue.Facts;
import plumbline.fact.DocumentType;
import plumbline.fact.Entity;
import plumbline.factfile.FactReferences;

/// What documents that are published may refer to. The table is asked for just the documents that
/// they name; for its countries at most once, and only where a document names one that is no
/// current country.
final class StoredFacts implements FactReferences.AlreadyStored {

    private final Facts facts;
    private Optional<Set<String>> countries = Optional.empty();

    StoredFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Map<String, DocumentType> types(Set<String> ids) {
        return facts.read(ids).documents().entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, found -> found.getValue().document().type()));
    }

    @Override
    public boolean isCountry(String codeOrId) {
        var names = countries.orElseGet(() -> countries(current(facts)));
        countries = Optional.of(names);
        return names.contains(codeOrId);
    }

    /// The catalogue as it is at this moment.
    static Catalogue current(Facts facts) {
        var catalogue = facts.catalogue();
        return facts.read(Set.of()).newer().orElse(catalogue);
    }

    private static Set<String> countries(Catalogue catalogue) {
        return EntityNames.of(catalogue).ofKind(Entity.Kind.COUNTRY).stream()
                .flatMap(entity -> Stream.concat(Stream.of(entity.id()), entity.code().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
