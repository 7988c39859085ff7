package plumbline.http;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.catalogue.Facts;
import plumbline.fact.Entity;

/// Whether a stored country bears a code or an id. The table is asked at most once, and only where
/// a document names one that is no current country.
final class StoredCountries implements Predicate<String> {

    private final Facts facts;
    private Optional<Set<String>> known = Optional.empty();

    StoredCountries(Facts facts) {
        this.facts = facts;
    }

    @Override
    public boolean test(String codeOrId) {
        var names = known.orElseGet(this::load);
        known = Optional.of(names);
        return names.contains(codeOrId);
    }

    private Set<String> load() {
        var catalogue = facts.catalogue();
        return facts.read(Set.of()).newer().orElse(catalogue).entities().values().stream()
                .filter(entity -> entity.kind() == Entity.Kind.COUNTRY)
                .flatMap(entity -> Stream.concat(Stream.of(entity.id()), entity.code().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
