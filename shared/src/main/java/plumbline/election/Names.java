package plumbline.election;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.EntityNames;
import plumbline.claim.Named;
import plumbline.fact.Entity;

/// Resolves what a choice is called to the ids that it may stand for.
record Names(Catalogue catalogue) {

    /// A name with its ids: of those that bear it, the ones that stood; all that bear it where none
    /// of them did. Ids that the name has already are looked at in the same way.
    ///
    /// @param choices the ids of all that stood
    Named resolve(Named named, Set<String> choices) {
        var bearers =
                named.ids().isEmpty() ? bearers(named.text(), choices) : Set.copyOf(named.ids());
        var standing = bearers.stream().filter(choices::contains).sorted().toList();
        return new Named(
                named.text(), standing.isEmpty() ? bearers.stream().sorted().toList() : standing);
    }

    private Set<String> bearers(String text, Set<String> choices) {
        if (choices.contains(text) || catalogue.entity(text).isPresent()) {
            return Set.of(text);
        }
        var bearers = new TreeSet<String>();
        EntityNames.of(catalogue).called(text).stream()
                .filter(Names::canStand)
                .map(Entity::id)
                .forEach(bearers::add);
        return bearers;
    }

    private static boolean canStand(Entity entity) {
        return switch (entity.kind()) {
            case PERSON, PARTY, ORGANIZATION, OPTION -> true;
            case GROUP, COUNTRY -> false;
        };
    }

    /// The name that answers use for an id.
    String of(String id) {
        return catalogue.entity(id).map(Entity::name).orElse(id);
    }

    /// The names of several ids, for "A, B and C".
    String allOf(List<String> ids) {
        var all = ids.stream().map(this::of).toList();
        return all.size() == 1
                ? all.getFirst()
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    /// The names of several ids, for "A or B".
    String anyOf(List<String> ids) {
        return String.join(" or ", new LinkedHashSet<>(ids.stream().map(this::of).toList()));
    }
}
