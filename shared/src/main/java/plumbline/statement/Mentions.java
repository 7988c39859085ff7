package plumbline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.catalogue.Catalogue;
import plumbline.claim.Named;
import plumbline.fact.Entity;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.NameRef.Sort;
import plumbline.text.Sentence;

/// Who and what a text has named, for "he", "the two leaders", "the countries", "the bloc".
///
/// The discipline is strict: such words stand for what their own sentence named before them, or
/// else the sentence before; and for nothing where the number of those named is not the right one.
final class Mentions {

    private final Text text;
    private final Catalogue catalogue;
    private List<Item> before = List.of();
    private List<Item> now = List.of();
    private final List<Named> persons = new ArrayList<>();

    Mentions(Text text, Catalogue catalogue) {
        this.text = text;
        this.catalogue = catalogue;
    }

    /// Goes on to a sentence.
    void enter(Sentence sentence) {
        now.forEach(item -> add(persons, Leaves.named(text, item, Leaves.PERSONS)));
        if (!now.isEmpty()) {
            before = now;
        }
        now = sentence.items();
    }

    /// The one person that "he" or "she" at an item stands for.
    Optional<Named> person(Item at) {
        return group(at, 1, Leaves.PERSONS).map(List::getFirst);
    }

    /// "the two leaders".
    Optional<List<Named>> leaders(Item at) {
        return group(at, 2, Leaves.PERSONS);
    }

    /// "the bloc".
    Optional<Named> organization(Item at) {
        return group(at, 1, Leaves.ORGANIZATIONS).map(List::getFirst);
    }

    /// "the two countries": also those of the persons that were named.
    Optional<List<Named>> countries(Item at) {
        var here = countries(upTo(at));
        if (here.isEmpty()) {
            here = countries(before);
        }
        return here.size() == 2 ? Optional.of(here) : Optional.empty();
    }

    /// The one country that the words before an item name.
    Optional<Named> country(Item at) {
        var here = countries(upTo(at));
        if (here.isEmpty()) {
            here = countries(before);
        }
        return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
    }

    /// The one person of a country that the text has named so far.
    Optional<Named> personOf(String country, Item at) {
        var known = new ArrayList<>(persons);
        upTo(at).forEach(item -> add(known, Leaves.named(text, item, Leaves.PERSONS)));
        var theirs =
                known.stream()
                        .filter(named -> countriesOf(named).equals(List.of(country)))
                        .toList();
        return theirs.size() == 1 ? Optional.of(theirs.getFirst()) : Optional.empty();
    }

    private Optional<List<Named>> group(Item at, int size, Set<Sort> sorts) {
        var here = named(upTo(at), sorts);
        if (here.isEmpty()) {
            here = named(before, sorts);
        }
        return here.size() == size ? Optional.of(here) : Optional.empty();
    }

    private List<Item> upTo(Item at) {
        return now.stream().filter(item -> item.last() < at.first()).toList();
    }

    private List<Named> named(List<Item> items, Set<Sort> sorts) {
        var found = new ArrayList<Named>();
        items.forEach(item -> add(found, Leaves.named(text, item, sorts)));
        return found;
    }

    private List<Named> countries(List<Item> items) {
        var found = new ArrayList<>(named(items, Leaves.NATIONAL));
        for (var person : named(items, Leaves.PERSONS)) {
            add(
                    found,
                    countriesOf(person).stream()
                            .map(code -> new Named(code, List.of(code)))
                            .toList());
        }
        return found;
    }

    private List<String> countriesOf(Named person) {
        return person.ids().stream()
                .flatMap(id -> catalogue.entity(id).flatMap(Entity::country).stream())
                .distinct()
                .toList();
    }

    private static void add(List<Named> known, List<Named> found) {
        for (var one : found) {
            if (known.stream().noneMatch(other -> other.ids().equals(one.ids()))) {
                known.add(one);
            }
        }
    }
}
