package plumbline.statement;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import plumbline.catalogue.Catalogue;
import plumbline.claim.Named;
import plumbline.claim.Period;
import plumbline.fact.Entity;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;
import plumbline.text.Sentence;

/// Who the words for a person stand for: a name, "he", "his predecessor", "the Chinese leader",
/// "the former president", "the two leaders".
///
/// `docs/READING.md` states the discipline; where it leaves a doubt, nobody is meant.
final class People {

    private static final Set<String> RELATIVE = Set.of("who", "whose", "whom", "that");

    private final Text text;
    private final Catalogue catalogue;
    private final Roles roles;
    private final Cast cast;
    private final IdentityHashMap<Item, Named> resolved = new IdentityHashMap<>();

    People(Text text, Catalogue catalogue, Roles roles) {
        this.text = text;
        this.catalogue = catalogue;
        this.roles = roles;
        this.cast = new Cast(text, this::who);
    }

    /// Goes on to a sentence.
    void enter(Sentence sentence) {
        cast.enter(sentence);
    }

    /// Whom "him" or "her" stands for beside the subject of its clause.
    Optional<Named> besides(Item at, Named subject) {
        return cast.besides(at, subject);
    }

    /// "He in turn was succeeded by …": whom the words before name last.
    Optional<Named> namedLast(Item at) {
        return cast.namedLast(at);
    }

    /// Whom a part of a reading stands for; empty where it names nobody, or is a pronoun that
    /// is not sure.
    Optional<Named> part(Reading reading, String name) {
        var item = reading.parts().get(name);
        if (item == null) {
            return Optional.empty();
        }
        var who =
                StatementLanguage.PRONOUN.of(item)
                        ? cast.pronoun(item, roles.fitting(reading.rule().sort()))
                                .orElse(unknown(item))
                        : who(item);
        return who.ids().isEmpty() && !StatementLanguage.ROLE.of(item)
                ? Optional.empty()
                : Optional.of(who);
    }

    /// Who a verb without a subject of its own is said of ("… and took office"): whom the words
    /// before it are about, unless they say what somebody else says.
    ///
    /// @param at the word that joins it to them
    /// @param sort the sort of claim
    Optional<Named> subjectBefore(Item at, String sort) {
        var before = cast.upTo(at);
        if (before.stream().anyMatch(StatementLanguage.SAY::of)) {
            return Optional.empty();
        }
        var relative = lastRelative(before);
        if (relative >= 0) {
            return relatedTo(before, relative, sort);
        }
        for (int i = 0; i < before.size(); i++) {
            var item = before.get(i);
            if (StatementLanguage.WHO.of(item)) {
                return cast.opens(before, i) ? person(item, sort) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int lastRelative(List<Item> items) {
        int last = items.size() - 1;
        while (last >= 0 && !RELATIVE.contains(text.fold(items.get(last)))) {
            last--;
        }
        return last;
    }

    /// "Joe Brown, who won in 2004 and governed until 2010": whom the relative clause is about, as
    /// long as no comma ends it and nobody else comes in.
    private Optional<Named> relatedTo(List<Item> before, int relative, String sort) {
        int name = relative - 1;
        if (name >= 0 && text.fold(before.get(name)).equals(",")) {
            name--;
        }
        boolean goesOn =
                before.subList(relative + 1, before.size()).stream()
                        .noneMatch(
                                item ->
                                        StatementLanguage.WHO.of(item)
                                                || text.fold(item).equals(","));
        return goesOn
                        && name >= 0
                        && text.fold(before.get(relative)).equals("who")
                        && StatementLanguage.WHO.of(before.get(name))
                ? person(before.get(name), sort)
                : Optional.empty();
    }

    private Optional<Named> person(Item item, String sort) {
        return StatementLanguage.PRONOUN.of(item)
                ? cast.pronoun(item, roles.fitting(sort))
                : Optional.of(who(item)).filter(Scene::isKnown);
    }

    /// The two persons that "the two leaders" stands for: those named last. "the two prime
    /// ministers" are the two who hold that office.
    Optional<List<Named>> two(Item at) {
        var office = Roles.officeOfTwo(text.words(at));
        var holders =
                cast.known(at).stream()
                        .filter(one -> office.filter(name -> roles.holds(one, name)).isPresent())
                        .toList();
        if (holders.size() == 2) {
            return Optional.of(holders);
        }
        var found = cast.lastTwo(at);
        return found.size() == 2
                        && found.stream().allMatch(Scene::isKnown)
                        && found.stream()
                                .allMatch(
                                        one ->
                                                office.map(name -> roles.mayHold(one, name))
                                                        .orElse(true))
                ? Optional.of(found)
                : Optional.empty();
    }

    /// The persons that some items of the page name.
    List<Named> persons(List<Item> items) {
        return cast.scene(items).persons();
    }

    /// The country that a person is of.
    Optional<String> home(Named person) {
        return Scene.isKnown(person)
                ? catalogue.entity(person.ids().getFirst()).flatMap(Entity::country)
                : Optional.empty();
    }

    /// Whether a person is known to hold an office on the day of publication.
    boolean isInOffice(Named person) {
        return !roles.current(person).isEmpty();
    }

    /// Whether a person is known to have taken an office in a period.
    boolean tookOfficeIn(Named person, Period period) {
        return roles.tookOfficeIn(person, period);
    }

    /// Whether a person is known to have left an office in a period.
    boolean leftOfficeIn(Named person, Period period) {
        return roles.leftOfficeIn(person, period);
    }

    /// Whom an item stands for; a name without ids where it is not sure.
    private Named who(Item item) {
        var known = resolved.get(item);
        if (known == null) {
            known = resolve(item);
            resolved.put(item, known);
        }
        return known;
    }

    private Named resolve(Item item) {
        var inner = item.part("inner");
        if (inner.isPresent()) {
            return apposed(item, inner.get());
        }
        if (StatementLanguage.PRONOUN.of(item)) {
            return cast.pronoun(item, Roles::anybody).orElse(unknown(item));
        }
        if (StatementLanguage.PREDECESSOR.of(item)) {
            var later =
                    item.part("of").map(this::named).or(() -> cast.pronoun(item, roles::hasOffice));
            return only(item, later.map(roles::predecessors).orElse(List.of()));
        }
        if (StatementLanguage.COUNTERPART.of(item)) {
            return counterpart(item);
        }
        if (StatementLanguage.ROLE.of(item)) {
            return role(item);
        }
        var name = item.part("name").orElse(item);
        if (item.part("rest").map(this::named).filter(more -> !isSame(name, more)).isPresent()) {
            return unknown(item);
        }
        var ids = Leaves.ids(name, Leaves.PERSONS);
        return new Named(text.words(name), ids.size() < 2 ? ids : told(item, ofCountry(item, ids)));
    }

    /// "the prime minister of Portugal, Ana Silva,": the name, unless the words beside it are known
    /// to be somebody else's.
    private Named apposed(Item item, Item inner) {
        var name = who(inner);
        var beside = item.part("beside").map(this::who);
        boolean other =
                beside.filter(Scene::isKnown)
                        .filter(one -> !one.ids().equals(name.ids()))
                        .filter(one -> !heldOnce(name, item.part("beside").orElseThrow()))
                        .isPresent();
        return other ? unknown(item) : name;
    }

    /// "the prime minister of Kenya, Jane Smith," of a time when she was.
    private boolean heldOnce(Named name, Item role) {
        var codes = role.part("country").map(c -> Leaves.ids(c, Leaves.NATIONAL)).orElse(List.of());
        var office = role.part("office").map(text::words).orElse("");
        return home(name).filter(codes::contains).isPresent() && roles.held(name, office);
    }

    /// "the Chinese leader": who held that office when the text was published, or else the only
    /// person of that country that the text has named. Without a country, the only one named who
    /// holds it, or who held it once.
    private Named role(Item item) {
        var office = item.part("office").map(text::words).orElse("");
        if (StatementLanguage.BARE.of(item)) {
            return isOfSomething(item) ? unknown(item) : bare(item, office);
        }
        var codes = item.part("country").map(c -> Leaves.ids(c, Leaves.NATIONAL)).orElse(List.of());
        if (codes.size() != 1) {
            return unknown(item);
        }
        var holders = roles.holders(codes.getFirst(), office);
        if (holders.size() == 1) {
            return only(item, holders);
        }
        var theirs =
                cast.known(item).stream()
                        .filter(one -> home(one).filter(codes::contains).isPresent())
                        .toList();
        return theirs.size() == 1
                        && (holders.isEmpty() || holders.containsAll(theirs.getFirst().ids()))
                ? new Named(text.words(item), theirs.getFirst().ids())
                : unknown(item);
    }

    /// "her Kenyan counterpart": who holds there the office of the one whom the words before name.
    private Named counterpart(Item item) {
        var codes = item.part("country").map(c -> Leaves.ids(c, Leaves.NATIONAL)).orElse(List.of());
        var own = cast.scene(cast.upTo(item)).one(Roles::anybody);
        if (codes.size() != 1 || own.isEmpty()) {
            return unknown(item);
        }
        var holders =
                roles.current(own.get()).stream()
                        .flatMap(office -> roles.holders(codes.getFirst(), office).stream())
                        .distinct()
                        .toList();
        return only(item, holders);
    }

    /// Who holds an office of a country on the day of publication: "the Kenyan and … presidents".
    Optional<Named> holder(Named country, Item offices) {
        var office = Roles.officeOfTwo(text.words(offices)).orElse("leader");
        var holders =
                Scene.isKnown(country)
                        ? roles.holders(country.ids().getFirst(), office)
                        : List.<String>of();
        return holders.size() == 1
                ? Optional.of(new Named(country.text(), holders))
                : Optional.empty();
    }

    /// Whom a pronoun, or words that leave the person out ("Monday's meeting with …"), mean.
    Optional<Named> meant(Item at, String sort) {
        return cast.pronoun(at, roles.fitting(sort));
    }

    /// "the president", "the former leader".
    private Named bare(Item item, String office) {
        boolean former = StatementLanguage.FORMER.of(item);
        Predicate<Named> fits =
                former ? one -> roles.held(one, office) : one -> roles.holds(one, office);
        var all = cast.known(item).stream().filter(fits).toList();
        if (all.size() != 1 && former) {
            all = cast.nearest(item).stream().filter(fits).toList();
        }
        return all.size() == 1 ? new Named(text.words(item), all.getFirst().ids()) : unknown(item);
    }

    /// "the leader of the opposition", "the president-elect".
    private boolean isOfSomething(Item item) {
        int next = item.last() + 1;
        return next < text.tokens().size()
                && (text.tokens().get(next).is("of")
                        || text.tokens().get(next).is("elect")
                        || text.tokens().get(next).is("designate"));
    }

    private Named named(Item item) {
        return new Named(text.words(item), Leaves.ids(item, Leaves.PERSONS));
    }

    private Named unknown(Item item) {
        return Named.unknown(text.words(item));
    }

    /// "President Xi Jinping" may be known by its beginning and by its end.
    private boolean isSame(Item name, Named more) {
        return named(name).ids().equals(more.ids());
    }

    private Named only(Item item, List<String> ids) {
        return ids.size() == 1 ? new Named(text.words(item), ids) : unknown(item);
    }

    /// Of several persons of a name, the only one whom the page has named in full before.
    private List<String> told(Item at, List<String> ids) {
        if (ids.size() < 2) {
            return ids;
        }
        var named =
                cast.known(at).stream()
                        .flatMap(one -> one.ids().stream())
                        .filter(ids::contains)
                        .toList();
        return named.size() == 1 ? named : ids;
    }

    /// Of several persons of a name, those of the country that the title names.
    private List<String> ofCountry(Item item, List<String> ids) {
        var codes =
                Leaves.named(text, item, Leaves.NATIONAL).stream()
                        .flatMap(named -> named.ids().stream())
                        .toList();
        var theirs =
                ids.stream()
                        .filter(
                                id ->
                                        !Collections.disjoint(
                                                codes,
                                                catalogue
                                                        .entity(id)
                                                        .flatMap(Entity::country)
                                                        .stream()
                                                        .toList()))
                        .toList();
        return theirs.isEmpty() ? ids : theirs;
    }
}
