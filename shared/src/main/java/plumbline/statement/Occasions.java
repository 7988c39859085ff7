package plumbline.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Spelling;
import plumbline.claim.Named;
import plumbline.fact.Entity;
import plumbline.fact.Statement.Predicate;
import plumbline.text.Language.Text;

/// The events that statements say took place, by their names; one that begins with an
/// organization's name also by that organization's other names ("SCO summit").
final class Occasions {

    private static final String SUMMIT = " summit";
    private static final int MAX_WORDS = 16;

    private final Map<String, List<String>> ids = new HashMap<>();

    private Occasions(Catalogue catalogue) {
        for (var event : Archive.of(catalogue).all(Predicate.TOOK_PLACE)) {
            add(event.subject(), event.id());
            catalogue.entities().values().stream()
                    .filter(entity -> entity.kind() == Entity.Kind.ORGANIZATION)
                    .forEach(entity -> addOthers(entity, event.subject(), event.id()));
        }
    }

    static Occasions of(Catalogue catalogue) {
        return catalogue.index(Occasions.class, Occasions::new);
    }

    private void addOthers(Entity organization, String event, String id) {
        var names = new ArrayList<>(organization.aliases());
        names.add(organization.name());
        for (var head : names) {
            if (event.startsWith(head + " ")) {
                names.forEach(other -> add(other + event.substring(head.length()), id));
            }
        }
    }

    private void add(String name, String id) {
        var known = ids.computeIfAbsent(Spelling.folded(name), key -> new ArrayList<>());
        if (!known.contains(id)) {
            known.add(id);
        }
    }

    /// The summits of an organization.
    Optional<Named> summits(Named organization, Archive archive) {
        return organization.ids().stream()
                .flatMap(id -> archive.names(id).stream())
                .map(name -> ids.get(Spelling.folded(name + SUMMIT)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(known -> new Named(organization.text() + SUMMIT, known));
    }

    /// The event whose name begins at a token: the longest such name.
    Optional<Named> at(Text text, int token) {
        var tokens = text.tokens();
        for (int last = Math.min(tokens.size(), token + MAX_WORDS) - 1; last >= token; last--) {
            var words = text.text().substring(tokens.get(token).start(), tokens.get(last).end());
            var known = ids.get(Spelling.folded(words));
            if (known != null) {
                return Optional.of(new Named(words, known));
            }
        }
        return Optional.empty();
    }

    /// The event whose name ends directly before a token: the longest such name.
    Optional<Named> before(Text text, int token) {
        var tokens = text.tokens();
        for (int first = Math.max(0, token - MAX_WORDS); first < token; first++) {
            var words =
                    text.text().substring(tokens.get(first).start(), tokens.get(token - 1).end());
            var known = ids.get(Spelling.folded(words));
            if (known != null) {
                return Optional.of(new Named(words, known));
            }
        }
        return Optional.empty();
    }
}
