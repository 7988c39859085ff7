package plumbline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import plumbline.claim.Named;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Sentence;

/// Who appears in a page, sentence by sentence, for the words that stand for somebody named before.
final class Cast {

    private static final int REACH = 3; // sentences back for a pronoun
    private static final int REACH_OF_TWO = 5; // sentences back for "the two leaders"
    private static final Set<String> BEFORE_ANOTHER =
            Set.of("of", "for", "by", "with", "to", "from", "against", "than", "like", "about");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an"); // before no name
    private static final Set<String> LOOKING_AHEAD =
            Set.of("after", "before", "when", "while", "since", "as", "until");

    private final Text text;
    private final Function<Item, Named> who;
    private final List<Scene> past = new ArrayList<>();
    private List<Item> now = List.of();

    /// @param who tells whom the words for a person stand for
    Cast(Text text, Function<Item, Named> who) {
        this.text = text;
        this.who = who;
    }

    /// Goes on to a sentence.
    void enter(Sentence sentence) {
        var scene = scene(now);
        if (!scene.isEmpty() || Items.tell(now)) {
            past.add(scene);
        }
        now = sentence.items();
    }

    /// The persons named last, back to the sentence that names the second.
    List<Named> lastTwo(Item at) {
        var found = new ArrayList<>(here(at).persons());
        for (int i = past.size() - 1; i >= 0 && past.size() - i <= REACH_OF_TWO; i--) {
            if (found.size() >= 2) {
                break;
            }
            add(found, past.get(i).persons());
        }
        return found;
    }

    /// The persons before an item in its sentence.
    Scene here(Item at) {
        return scene(upTo(at));
    }

    /// Whom a pronoun stands for.
    ///
    /// @param fits who may be meant
    Optional<Named> pronoun(Item at, Predicate<Named> fits) {
        var here = here(at);
        if (!here.isEmpty()) {
            return here.one(fits);
        }
        var before = before(fits);
        return isAhead(at) ? before.filter(one -> sameAhead(at, one)) : before;
    }

    private Optional<Named> before(Predicate<Named> fits) {
        for (int i = past.size() - 1; i >= 0 && past.size() - i <= REACH; i--) {
            if (!past.get(i).isEmpty()) {
                return past.get(i).one(fits);
            }
        }
        return Optional.empty();
    }

    /// "After she took office, Jane Smith …": the pronoun may stand for who comes.
    private boolean isAhead(Item at) {
        return upTo(at).stream().anyMatch(item -> LOOKING_AHEAD.contains(text.fold(item)));
    }

    private boolean sameAhead(Item at, Named one) {
        return now.stream()
                .filter(item -> item.first() > at.last())
                .flatMap(item -> Leaves.named(text, item, Leaves.PERSONS).stream())
                .allMatch(named -> named.ids().equals(one.ids()));
    }

    /// Whom "him" or "her" stands for beside the subject of its clause: the only other one who was
    /// named.
    Optional<Named> besides(Item at, Named subject) {
        var here = others(scene(lastPart(upTo(at))).persons(), subject);
        if (here.isEmpty() && !past.isEmpty()) {
            here = others(past.getLast().persons(), subject);
        }
        return here.size() == 1
                ? Optional.of(here.getFirst()).filter(Scene::isKnown)
                : Optional.empty();
    }

    /// The items behind the last colon or semicolon.
    private List<Item> lastPart(List<Item> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            var mark = text.fold(before.get(i));
            if (mark.equals(":") || mark.equals(";")) {
                return before.subList(i + 1, before.size());
            }
        }
        return before;
    }

    private static List<Named> others(List<Named> persons, Named subject) {
        return persons.stream().filter(one -> !one.ids().equals(subject.ids())).toList();
    }

    /// "He in turn was succeeded by …": whom the words before name last.
    Optional<Named> namedLast(Item at) {
        var here = here(at).persons();
        var persons = here.isEmpty() && !past.isEmpty() ? past.getLast().persons() : here;
        return persons.isEmpty()
                ? Optional.empty()
                : Optional.of(persons.getLast()).filter(Scene::isKnown);
    }

    /// The persons before an item in its sentence; of the sentence before, where there are none.
    List<Named> nearest(Item at) {
        var here = here(at).persons();
        return here.isEmpty() && !past.isEmpty() ? past.getLast().persons() : here;
    }

    /// Everybody known whom the page has named so far.
    List<Named> known(Item at) {
        var found = new ArrayList<Named>();
        past.forEach(scene -> add(found, scene.persons()));
        add(found, here(at).persons());
        return found.stream().filter(Scene::isKnown).toList();
    }

    /// The persons that some items name.
    Scene scene(List<Item> items) {
        var persons = new ArrayList<Named>();
        Optional<Named> subject = Optional.empty();
        boolean stranger = false;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (StatementLanguage.WHO.of(item)) {
                var named = who.apply(item);
                if (subject.isEmpty() && persons.isEmpty() && opens(items, i)) {
                    subject = Optional.of(named);
                }
                add(persons, List.of(named));
            } else {
                stranger |= persons.isEmpty() && isStranger(items, i);
                for (var inner : Items.within(item, StatementLanguage.WHO)) {
                    add(persons, List.of(who.apply(inner)));
                }
            }
        }
        return new Scene(persons, subject, stranger);
    }

    /// Whether a person is what the sentence is about: after no preposition, alone, and no owner.
    boolean opens(List<Item> items, int i) {
        if (i > 0 && BEFORE_ANOTHER.contains(text.fold(items.get(i - 1)))) {
            return false;
        }
        if (i + 1 == items.size()) {
            return true;
        }
        var next = text.fold(items.get(i + 1));
        return !next.equals("'s")
                && !next.equals("'")
                && !(next.equals("and")
                        && i + 2 < items.size()
                        && StatementLanguage.WHO.of(items.get(i + 2)));
    }

    /// "a spokesman for …", "Peter Novak": somebody, and nobody who is stored.
    private boolean isStranger(List<Item> items, int i) {
        if (StatementLanguage.OTHER_PERSON.of(items.get(i))) {
            return true;
        }
        return i > 0
                && StatementLanguage.CAPITALISED.of(items.get(i))
                && (StatementLanguage.CAPITALISED.of(items.get(i - 1))
                        || StatementLanguage.AREA.of(items.get(i - 1)))
                && !(i > 1 && ARTICLES.contains(text.fold(items.get(i - 2))));
    }

    /// The items before another in its sentence.
    List<Item> upTo(Item at) {
        return now.stream().filter(item -> item.last() < at.first()).toList();
    }

    private static void add(List<Named> known, List<Named> found) {
        for (var one : found) {
            if (known.stream().noneMatch(other -> other.ids().equals(one.ids()))) {
                known.add(one);
            }
        }
    }
}
