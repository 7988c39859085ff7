package plumbline.election;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import plumbline.fact.Election.Contest;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Language.Text;
import plumbline.text.NameRef;
import plumbline.text.When;

/// What the items of a sentence mention that tells which election is meant, and where.
final class Mentions {

    /// Something that is mentioned.
    ///
    /// @param at index of the item that mentions it
    record Mention<T>(T value, int at) {}

    private static final Set<Contest> ASSEMBLY = Set.of(Contest.PARLIAMENTARY);

    /// A general election is one of a parliament, of a president, or of both.
    private static final Set<Contest> GENERAL = Set.of(Contest.PARLIAMENTARY, Contest.PRESIDENTIAL);

    /// Words that say that there was no such round.
    private static final Set<String> WITHOUT =
            Set.of("no", "without", "avoid", "avoids", "avoided", "avoiding", "needing");

    /// The most items of a dateline.
    private static final int MOST_OF_DATELINE = 9;

    private final Text text;
    private final List<Item> items;
    private final Stretches stretches;
    private final HeadPlaces heads;
    private final List<Mention<When>> whens = new ArrayList<>();
    private final List<Mention<Integer>> rounds = new ArrayList<>();
    private final List<Mention<Set<Contest>>> contests = new ArrayList<>();
    private final List<Mention<String>> places = new ArrayList<>();
    private final List<Mention<String>> countries = new ArrayList<>();
    private final List<Mention<String>> nearby = new ArrayList<>();
    private final Set<String> events = new LinkedHashSet<>();
    private final Set<String> standing = new LinkedHashSet<>();
    private final Set<String> lookedBackAt = new LinkedHashSet<>();
    private final Set<Integer> numbers = new HashSet<>();
    private boolean lookingBack;
    private final List<Mention<String>> areas = new ArrayList<>();
    private final int dateline;
    private boolean elsewhere;
    private boolean mentioned;
    private OptionalInt yearsBefore = OptionalInt.empty();

    Mentions(Text text, List<Item> items, Stretches stretches) {
        this.text = text;
        this.items = items;
        this.stretches = stretches;
        this.heads = new HeadPlaces(text, items);
        this.dateline = dateline();
        for (int i = 0; i < items.size(); i++) {
            read(i);
        }
        otherRounds();
    }

    /// "won the first round but lost the second": a round by its number alone, beside one that is
    /// named.
    private void otherRounds() {
        boolean named = !rounds.isEmpty();
        for (int i = 1; named && i < items.size(); i++) {
            int number = Leaves.ordinal(items.get(i));
            if ((number == 1 || number == 2)
                    && text.fold(items.get(i - 1)).equals("the")
                    && !stretches.isComparison(i)
                    && (i + 1 == items.size() || !isNounOrName(items.get(i + 1)))) {
                rounds.add(new Mention<>(number, i));
                numbers.add(i);
            }
        }
    }

    /// Whether a round is named by its number alone.
    boolean isNumber(int at) {
        return numbers.contains(at);
    }

    private static boolean isNounOrName(Item item) {
        return ElectionLanguage.PLAIN_WORD.of(item)
                || ElectionLanguage.CAPITALISED.of(item)
                || ElectionLanguage.POSITION.of(item)
                || ElectionLanguage.CHOICE.of(item)
                || ElectionLanguage.SOMEONE.of(item)
                || ElectionLanguage.EVENT.of(item)
                || ElectionLanguage.isFigure(item);
    }

    /// The mentions of an item that names an election, whatever stands around it.
    static Mentions of(Text text, Item item) {
        var items = List.of(item);
        var mentions = new Mentions(text, items, new Stretches(text, items));
        if (!ElectionLanguage.EVENT.of(item)) {
            item.leaves().forEach(leaf -> mentions.event(leaf, 0));
        }
        if (mentions.rounds.isEmpty()) {
            item.leaves().stream()
                    .map(Leaves::ordinal)
                    .filter(ordinal -> ordinal > 0)
                    .findFirst()
                    .ifPresent(ordinal -> mentions.rounds.add(new Mention<>(ordinal, 0)));
        }
        if (mentions.rounds.isEmpty() && ElectionLanguage.BETWEEN_ROUNDS.of(item)) {
            mentions.rounds.add(new Mention<>(1, 0));
        }
        mentions.yearsBefore = yearsBack(item);
        return mentions;
    }

    /// "five years earlier".
    private static OptionalInt yearsBack(Item item) {
        if (!ElectionLanguage.YEARS_BACK.of(item) && !ElectionLanguage.YEARS_BACK.below(item)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                item.leaves().stream()
                        .flatMap(leaf -> Amounts.of(leaf).stream())
                        .mapToInt(years -> years.value().intValue())
                        .findFirst()
                        .orElse(1));
    }

    /// How many years before another election ("five years earlier").
    OptionalInt yearsBefore() {
        return yearsBefore;
    }

    /// Dates.
    List<Mention<When>> whens() {
        return whens;
    }

    /// Rounds.
    List<Mention<Integer>> rounds() {
        return rounds;
    }

    /// What was voted on.
    List<Mention<Set<Contest>>> contests() {
        return contests;
    }

    /// Parts of countries that something is said of.
    List<Mention<String>> places() {
        return places;
    }

    /// Codes of the countries that an election is said to be of.
    List<Mention<String>> countries() {
        return countries;
    }

    /// Codes of countries that are only mentioned.
    List<Mention<String>> nearby() {
        return nearby;
    }

    /// Ids of elections.
    Set<String> events() {
        return events;
    }

    /// Ids of persons.
    Set<String> standing() {
        return standing;
    }

    /// Ids of persons who are named behind a time or an election that is only looked back at: "down
    /// from 80% in 2020, when Smith won".
    Set<String> lookedBackAt() {
        return lookedBackAt;
    }

    /// Names of parts of countries.
    List<Mention<String>> areas() {
        return areas;
    }

    /// Whether another body's election is mentioned than any that can be stored.
    boolean elsewhere() {
        return elsewhere;
    }

    /// Whether an election is mentioned at all.
    boolean election() {
        return mentioned;
    }

    private void read(int at) {
        var item = items.get(at);
        if (ElectionLanguage.EVENT.of(item) && (stretches.isComparison(at) || isMissed(at))) {
            item.leaves().forEach(leaf -> country(leaf, at));
            mentioned = true;
        } else if (ElectionLanguage.EVENT.of(item)) {
            mentioned = true;
            item.leaves().forEach(leaf -> event(leaf, at));
            numberedRound(item).ifPresent(round -> rounds.add(new Mention<>(round, at)));
        } else if (ElectionLanguage.PLACE.of(item) && isOwnerOfHouse(at)) {
            item.leaves().forEach(leaf -> country(leaf, at));
        } else if (ElectionLanguage.PLACE.of(item) && !isOnlyCounted(at)) {
            places.add(new Mention<>(item.part("where").map(text::words).orElse(""), at));
            item.leaves().forEach(leaf -> country(leaf, at));
        } else if (heads.isCalledLikeAParty(at)
                && at > 0
                && text.fold(items.get(at - 1)).equals("in")) {
            places.add(new Mention<>(heads.acronym(at), at));
        } else if (at < dateline) {
            item.leaves().forEach(leaf -> country(leaf, at));
        } else if (ElectionLanguage.DATE.of(item)
                && !text.fold(items.get(Math.max(0, at - 1))).equals("that")
                && stretches.tellsWhen(at)) {
            item.leaves().forEach(leaf -> date(leaf, at));
        } else {
            item.leaves().forEach(leaf -> country(leaf, at));
            if (item.meaning() instanceof Meaning.Name(var refs)) {
                refs.stream()
                        .filter(ref -> ref.sort() == NameRef.Sort.AREA && ref.whole())
                        .filter(
                                ref ->
                                        refs.stream()
                                                .noneMatch(o -> o.sort() == NameRef.Sort.COUNTRY))
                        .forEach(ref -> places.add(new Mention<>(ref.id(), at)));
            }
            if (at == 0) {
                heads.atHead().ifPresent(place -> places.add(new Mention<>(place, 0)));
            }
        }
        elsewhere |= ElectionLanguage.OTHER_BODY.of(item);
        item.leaves().forEach(leaf -> standing.addAll(persons(leaf)));
        lookingBack =
                !text.fold(item).equals(";")
                        && (lookingBack
                                || ((ElectionLanguage.DATE.of(item)
                                                || ElectionLanguage.EVENT.of(item))
                                        && stretches.isComparison(at)));
        if (lookingBack) {
            item.leaves().forEach(leaf -> lookedBackAt.addAll(persons(leaf)));
        }
    }

    /// "the first Slovak round": an ordinal that does not stand beside its round.
    private Optional<Integer> numberedRound(Item event) {
        boolean told =
                event.leaves().stream()
                        .anyMatch(
                                leaf ->
                                        ElectionLanguage.FIRST_ROUND.of(leaf)
                                                || ElectionLanguage.SECOND_ROUND.of(leaf));
        return told || !text.fold(event.leaves().getLast()).equals("round")
                ? Optional.empty()
                : event.leaves().stream()
                        .map(Leaves::ordinal)
                        .filter(ordinal -> ordinal == 1 || ordinal == 2)
                        .findFirst();
    }

    /// "in Seoul's National Assembly": the country's, not the city's.
    private boolean isOwnerOfHouse(int at) {
        return at + 2 < items.size()
                && text.fold(items.get(at + 1)).equals("'s")
                && (ElectionLanguage.HOUSE.of(items.get(at + 2))
                        || ElectionLanguage.PARLIAMENTARY.of(items.get(at + 2)))
                && items.get(at).leaves().stream().anyMatch(ElectionLanguage.CAPITAL::of);
    }

    /// "results for all constituencies": not that they voted so, as in "all provinces rejected it"
    /// or "in most counties".
    private boolean isOnlyCounted(int at) {
        return ElectionLanguage.MANY_PARTS.of(items.get(at))
                && (at == 0 || !text.fold(items.get(at - 1)).equals("in"))
                && (at + 1 == items.size() || !votes(items.get(at + 1)));
    }

    private static boolean votes(Item verb) {
        return ElectionLanguage.PLACE_VERB.of(verb)
                || ElectionLanguage.GIVING_VERB.of(verb)
                || ElectionLanguage.YES_VERB.of(verb)
                || ElectionLanguage.NO_VERB.of(verb);
    }

    /// "missed the run-off", "won with no run-off": what is said is of the round before it.
    private boolean isMissed(int at) {
        return at > 0
                && (ElectionLanguage.MISS.of(items.get(at - 1))
                        || WITHOUT.contains(text.fold(items.get(at - 1)))
                        || (at > 1
                                && text.fold(items.get(at - 1)).equals("for")
                                && ElectionLanguage.NEED.of(items.get(at - 2))));
    }

    /// "ABUJA, March 1 (Reuters) -": how many items say where and when it was written.
    private int dateline() {
        for (int i = 1; i < Math.min(items.size(), MOST_OF_DATELINE); i++) {
            var fold = text.fold(items.get(i));
            if (fold.equals("-")) {
                var head = text.tokens().get(items.getFirst().first());
                return head.isCapitalised() && !ElectionLanguage.CHOICE.of(items.getFirst())
                        ? i
                        : 0;
            }
            if (ElectionLanguage.isFigure(items.get(i))
                    || ElectionLanguage.CHOICE.of(items.get(i))) {
                return 0;
            }
        }
        return 0;
    }

    private static List<String> persons(Item leaf) {
        return ElectionLanguage.isPerson(leaf) ? Leaves.choiceIds(leaf) : List.of();
    }

    private void event(Item leaf, int at) {
        date(leaf, at);
        if (leaf.meaning() instanceof Meaning.Name(var refs)) {
            for (var ref : refs) {
                switch (ref.sort()) {
                    case ELECTION -> events.add(ref.id());
                    case COUNTRY, DEMONYM, CAPITAL -> {
                        if (refs.stream().noneMatch(other -> other.sort() == NameRef.Sort.AREA)) {
                            countries.add(new Mention<>(ref.id(), at));
                        }
                    }
                    case AREA -> places.add(new Mention<>(ref.id(), at));
                    case PERSON, PARTY, ORGANIZATION, GROUP, OPTION, SEAT, RESOLUTION, NOTHING -> {}
                }
            }
        }
        elsewhere |= ElectionLanguage.OTHER_BODY.of(leaf);
        if (ElectionLanguage.SECOND_ROUND.of(leaf)) {
            rounds.add(new Mention<>(2, at));
        }
        if (ElectionLanguage.FIRST_ROUND.of(leaf)) {
            rounds.add(new Mention<>(1, at));
        }
        contest(leaf, at);
    }

    private void contest(Item leaf, int at) {
        if (ElectionLanguage.PRESIDENTIAL.of(leaf)) {
            contests.add(new Mention<>(Set.of(Contest.PRESIDENTIAL), at));
        } else if (ElectionLanguage.PARLIAMENTARY.of(leaf)) {
            contests.add(new Mention<>(text.fold(leaf).equals("general") ? GENERAL : ASSEMBLY, at));
        } else if (ElectionLanguage.REFERENDUM.of(leaf)) {
            contests.add(new Mention<>(Set.of(Contest.REFERENDUM), at));
        } else if (ElectionLanguage.REGIONAL.of(leaf)) {
            contests.add(new Mention<>(Set.of(Contest.REGIONAL), at));
        } else if (ElectionLanguage.LOCAL.of(leaf)) {
            contests.add(new Mention<>(Set.of(Contest.LOCAL), at));
        }
    }

    private void date(Item leaf, int at) {
        if (leaf.meaning() instanceof Meaning.Date(var when)) {
            whens.add(new Mention<>(when, at));
        }
    }

    private void country(Item leaf, int at) {
        if (leaf.meaning() instanceof Meaning.Name(var refs)) {
            for (var ref : refs) {
                switch (ref.sort()) {
                    case COUNTRY, DEMONYM, CAPITAL, SEAT -> nearby.add(new Mention<>(ref.id(), at));
                    case ELECTION -> events.add(ref.id());
                    case AREA -> areas.add(new Mention<>(ref.id(), at));
                    case PERSON, PARTY, ORGANIZATION, GROUP, OPTION, RESOLUTION, NOTHING -> {}
                }
            }
        }
    }
}
