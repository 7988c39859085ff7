package plumbline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import plumbline.catalogue.Spelling;
import plumbline.claim.Named;
import plumbline.claim.Period;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.claim.StatementClaim.Belonging;
import plumbline.claim.StatementClaim.Happening;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;
import plumbline.text.Sentence;

/// What countries and organizations a page has named, for "it", "the two countries", "the bloc".
///
/// `docs/READING.md` states the discipline; where it leaves a doubt, nothing is meant.
final class Mentions {

    private static final int REACH = 3; // sentences back
    private static final int REACH_OF_BODY = 6; // sentences back for an organization
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Set<String> LEADING_IN = Set.of("neighbouring", "neighboring", "while");

    private final Text text;
    private final Archive archive;
    private final People people;
    private final List<List<Item>> past = new ArrayList<>();
    private List<Item> now = List.of();
    private int entered;
    private Optional<Told> told = Optional.empty();

    /// An event that a sentence told of, and when it was.
    private record Told(Named event, boolean named, Period when, int sentence) {}

    Mentions(Text text, Archive archive, People people) {
        this.text = text;
        this.archive = archive;
        this.people = people;
    }

    /// Goes on to a sentence.
    void enter(Sentence sentence) {
        entered++;
        if (!countries(now).isEmpty() || !organizations(now).isEmpty()) {
            past.add(now);
        }
        now = sentence.items();
    }

    /// Keeps an event that a sentence tells of, for "it", "that summit".
    void tell(Named event, boolean named, Period when) {
        told = Optional.of(new Told(event, named, when, entered));
    }

    /// "Kenya hosted it": the event that this sentence or one shortly before told of, in another
    /// place.
    Optional<Assertion> hosting(Optional<Named> place, Optional<Period> when) {
        return told.filter(one -> entered - one.sentence() <= REACH)
                .map(
                        one ->
                                new Assertion.HappenedOn(
                                        new Happening.Occasion(one.event(), place, one.named()),
                                        when.orElse(one.when())));
    }

    /// Whether the words before tell last of countries that joined, or that left; empty where they
    /// tell of neither.
    Optional<Belonging> lastMove(Item at) {
        for (var items : back(at)) {
            for (int i = items.size() - 1; i >= 0; i--) {
                var item = items.get(i);
                if (StatementLanguage.JOIN.of(item)
                        || StatementLanguage.ADMIT.of(item)
                        || StatementLanguage.ENTER.of(item)) {
                    return Optional.of(Belonging.JOINED);
                }
                if (StatementLanguage.LEAVE.of(item) || StatementLanguage.EXIT.of(item)) {
                    return Optional.of(Belonging.LEFT);
                }
            }
        }
        return Optional.empty();
    }

    /// The organization that a reading names, or that is meant where it names none.
    Optional<Named> organization(Reading reading, Predicate<Named> fits) {
        var item = reading.part("org").or(() -> reading.part("bloc"));
        if (item.isEmpty()) {
            return organization(reading.required("key"), fits);
        }
        var named = Leaves.named(text, item.get(), Leaves.ORGANIZATIONS).stream().findFirst();
        return named.or(() -> organization(item.get(), fits)).or(() -> only(item.get()));
    }

    /// "the alliance", where only the words behind it name one: the only one of the page.
    private Optional<Named> only(Item at) {
        if (!StatementLanguage.ANAPHORIC.of(at)) {
            return Optional.empty();
        }
        var found = new ArrayList<Named>();
        text.sentences().forEach(sentence -> add(found, organizations(sentence.items())));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// "the bloc", "it": the organization named last, if it is only one, or the only one of them
    /// that fits.
    Optional<Named> organization(Item at, Predicate<Named> fits) {
        var byName = namedAlike(at);
        if (byName.isPresent()) {
            return byName;
        }
        for (var items : back(at, REACH_OF_BODY)) {
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

    /// "they", of countries: those of the list before it in its sentence, where no other country
    /// comes between.
    List<Named> they(Item at) {
        var before = upTo(at);
        for (int i = before.size() - 1; i >= 0; i--) {
            var named = Leaves.named(text, before.get(i), Leaves.COUNTRIES);
            if (!named.isEmpty()) {
                return StatementLanguage.COUNTRIES.of(before.get(i)) ? named : List.of();
            }
        }
        return List.of();
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
        return back(at, REACH);
    }

    private List<List<Item>> back(Item at, int reach) {
        var back = new ArrayList<List<Item>>();
        back.add(upTo(at));
        for (int i = past.size() - 1; i >= 0 && past.size() - i <= reach; i--) {
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
