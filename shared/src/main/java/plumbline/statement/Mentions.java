package plumbline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import plumbline.catalogue.Spelling;
import plumbline.claim.Named;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;
import plumbline.text.Sentence;

/// What countries and organizations a page has named, for "it", "the two countries", "the bloc".
///
/// `docs/READING.md` states the discipline; where it leaves a doubt, nothing is meant.
final class Mentions {

    private static final int REACH = 3; // sentences back
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Set<String> LEADING_IN = Set.of("neighbouring", "neighboring", "while");

    private final Text text;
    private final Archive archive;
    private final People people;
    private final List<List<Item>> past = new ArrayList<>();
    private List<Item> now = List.of();

    Mentions(Text text, Archive archive, People people) {
        this.text = text;
        this.archive = archive;
        this.people = people;
    }

    /// Goes on to a sentence.
    void enter(Sentence sentence) {
        if (!countries(now).isEmpty() || !organizations(now).isEmpty()) {
            past.add(now);
        }
        now = sentence.items();
    }

    /// "the bloc", "it": the organization named last, if it is only one, or the only one of them
    /// that fits.
    Optional<Named> organization(Item at, Predicate<Named> fits) {
        var byName = namedAlike(at);
        if (byName.isPresent()) {
            return byName;
        }
        for (var items : back(at)) {
            var found = organizations(items);
            if (found.size() > 1) {
                found = found.stream().filter(fits).toList();
                return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
            }
            if (!found.isEmpty()) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    /// "the Community": the only organization of the page whose name ends so.
    private Optional<Named> namedAlike(Item at) {
        if (StatementLanguage.PRONOUN_IT.of(at)) {
            return Optional.empty();
        }
        var last = words(text.words(at)).getLast();
        var alike = new ArrayList<Named>();
        past.forEach(items -> add(alike, endingIn(last, items)));
        add(alike, endingIn(last, upTo(at)));
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private List<Named> endingIn(String word, List<Item> items) {
        return organizations(items).stream()
                .filter(Scene::isKnown)
                .filter(one -> words(archive.name(one.ids().getFirst())).contains(word))
                .toList();
    }

    private static List<String> words(String name) {
        return BLANK.splitAsStream(Spelling.folded(name)).toList();
    }

    private List<Named> organizations(List<Item> items) {
        var found = new ArrayList<Named>();
        for (var item : items) {
            add(found, Leaves.named(text, item, Leaves.ORGANIZATIONS));
        }
        return found;
    }

    /// "the two countries": also those of the persons that were named.
    Optional<List<Named>> countries(Item at) {
        var found = new ArrayList<Named>();
        for (var items : back(at)) {
            add(found, countries(items));
            if (found.size() >= 2) {
                break;
            }
        }
        return found.size() == 2 ? Optional.of(found) : Optional.empty();
    }

    /// The one country that the words before an item name, or else the sentence before.
    Optional<Named> country(Item at) {
        var here = countries(upTo(at));
        if (here.isEmpty() && !past.isEmpty()) {
            here = countries(past.getLast());
        }
        return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
    }

    /// The one country besides another that the words before a reading name: "China's envoy marked
    /// 22 years of relations with Namibia".
    Optional<Named> countryBesides(Reading reading, Named other) {
        var here = new ArrayList<Named>();
        for (var item : upTo(reading.required("key"))) {
            add(here, Leaves.named(text, item, Leaves.NATIONAL));
        }
        if (here.isEmpty() && !past.isEmpty()) {
            past.getLast().forEach(item -> add(here, Leaves.named(text, item, Leaves.COUNTRIES)));
        }
        here.removeIf(one -> one.ids().equals(other.ids()));
        return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
    }

    /// "it", "the country": the country that the words before it are about, or else the sentence
    /// before.
    Optional<Named> it(Item at) {
        var here = upTo(at);
        if (countriesAlone(here).isEmpty() && !past.isEmpty()) {
            here = past.getLast();
        }
        var found = countriesAlone(here);
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        return subject(here).filter(one -> found.size() > 1);
    }

    /// "… and joined NATO": the countries named last before it that no preposition stands before.
    Optional<List<Named>> subjectBefore(Item at) {
        var before = upTo(at);
        for (int i = before.size() - 1; i >= 0; i--) {
            var item = before.get(i);
            var named = Leaves.named(text, item, Leaves.COUNTRIES);
            boolean governed = i > 0 && isPreposition(before.get(i - 1));
            if (!named.isEmpty() && !StatementLanguage.WHO.of(item) && !governed) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    private static boolean isPreposition(Item item) {
        return StatementLanguage.PREP.of(item) || StatementLanguage.PARTICLE.of(item);
    }

    /// The country that opens a sentence.
    private Optional<Named> subject(List<Item> items) {
        for (var item : items) {
            var named = Leaves.named(text, item, Leaves.COUNTRIES);
            if (!named.isEmpty()) {
                return named.size() == 1 && !StatementLanguage.WHO.of(item)
                        ? Optional.of(named.getFirst())
                        : Optional.empty();
            }
            if (!LEADING_IN.contains(text.fold(item))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Named> countriesAlone(List<Item> items) {
        var found = new ArrayList<Named>();
        for (var item : items) {
            if (!StatementLanguage.WHO.of(item)) {
                add(found, Leaves.named(text, item, Leaves.COUNTRIES));
            }
        }
        return found;
    }

    private List<Named> countries(List<Item> items) {
        var found = new ArrayList<Named>();
        items.forEach(item -> add(found, Leaves.named(text, item, Leaves.NATIONAL)));
        for (var person : people.persons(items)) {
            people.home(person).ifPresent(code -> add(found, List.of(Named.one(code, code))));
        }
        return found;
    }

    /// The words before an item, then the sentences before, the nearest first.
    private List<List<Item>> back(Item at) {
        var back = new ArrayList<List<Item>>();
        back.add(upTo(at));
        for (int i = past.size() - 1; i >= 0 && past.size() - i <= REACH; i--) {
            back.add(past.get(i));
        }
        return back;
    }

    private List<Item> upTo(Item at) {
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
