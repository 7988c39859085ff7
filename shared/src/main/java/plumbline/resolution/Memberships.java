package plumbline.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.fact.DocumentType;
import plumbline.fact.Statement;
import plumbline.fact.Statement.Predicate;

/// The stored statements on who is a member of which organization.
final class Memberships {

    private final Map<String, List<Statement>> byOrganization = new HashMap<>();

    private Memberships(Catalogue catalogue) {
        catalogue.statements().stream()
                .map(Entry.OfStatement::statement)
                .filter(statement -> statement.predicate() == Predicate.MEMBER_OF)
                .forEach(statement -> statement.object().ifPresent(in -> add(in, statement)));
    }

    private void add(String organization, Statement statement) {
        byOrganization.computeIfAbsent(organization, key -> new ArrayList<>()).add(statement);
    }

    /// The memberships of a catalogue: made at the first call, then kept with it.
    static Memberships of(Catalogue catalogue) {
        return catalogue.index(Memberships.class, Set.of(DocumentType.STATEMENT), Memberships::new);
    }

    /// The statements on the members of an organization, by its id.
    List<Statement> in(String organization) {
        return byOrganization.getOrDefault(organization, List.of());
    }
}
