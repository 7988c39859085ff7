package plumbline.election;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import plumbline.fact.Election.Contest;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Language.Text;
import plumbline.text.NameRef;
import plumbline.text.Numeral;
import plumbline.text.Sentence;
import plumbline.text.When;

/// Where the things stand in a sentence that tell which election is meant, so that each claim
/// of the sentence can be given those nearest to it.
final class Scene {

    private final Text text;
    private final Sentence sentence;
    private final List<Item> items;
    private final List<Mention<When>> whens = new ArrayList<>();
    private final List<Mention<Integer>> rounds = new ArrayList<>();
    private final List<Mention<Contest>> contests = new ArrayList<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<String> nearby = new LinkedHashSet<>();
    private final Set<String> events = new LinkedHashSet<>();
    private final List<Mention<String>> places = new ArrayList<>();
    private final Set<String> standing = new LinkedHashSet<>();
    private final Set<String> areas = new LinkedHashSet<>();
    private boolean elsewhere;
    private boolean mentioned;

    private record Mention<T>(T value, int at) {}

    Scene(Text text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.items = sentence.items();
        for (int i = 0; i < items.size(); i++) {
            read(i);
        }
    }

    /// What an item alone tells of an election: "2019", "the first round", "the second".
    static Hints of(Text text, Item item) {
        var alone = new Sentence(item.first(), item.last() + 1, List.of(item), List.of(), false);
        var scene = new Scene(text, alone);
        if (!ElectionLanguage.EVENT.of(item)) {
            leaves(item, leaf -> scene.event(leaf, 0));
        }
        leaves(
                item,
                leaf -> {
                    if (ordinal(leaf) > 0 && scene.rounds.isEmpty()) {
                        scene.rounds.add(new Mention<>(ordinal(leaf), 0));
                    }
                });
        return scene.at(0, List.of(), 0, 1);
    }

    private void read(int at) {
        var item = items.get(at);
        if (ElectionLanguage.EVENT.of(item) && isComparison(at)) {
            leaves(item, this::country);
            mentioned = true;
        } else if (ElectionLanguage.EVENT.of(item)) {
            mentioned = true;
            leaves(item, leaf -> event(leaf, at));
        } else if (ElectionLanguage.PLACE.of(item)) {
            places.add(new Mention<>(item.part("where").map(text::words).orElse(""), at));
            leaves(item, this::country);
        } else if (ElectionLanguage.DATE.of(item) && tellsWhen(at)) {
            leaves(item, leaf -> date(leaf, at));
        } else {
            leaves(item, this::country);
            if (item.meaning() instanceof Meaning.Name(var refs)) {
                refs.stream()
                        .filter(ref -> ref.sort() == NameRef.Sort.AREA && ref.whole())
                        .filter(
                                ref ->
                                        refs.stream()
                                                .noneMatch(o -> o.sort() == NameRef.Sort.COUNTRY))
                        .forEach(ref -> places.add(new Mention<>(ref.id(), at)));
            }
            headline(at);
        }
        elsewhere |= ElectionLanguage.OTHER_BODY.of(item);
        leaves(item, leaf -> standing.addAll(persons(leaf)));
    }

    /// "Guayaquil, long a bastion of the left: 53.2 percent for …": an unknown name before a colon
    /// at the head of a sentence is a place that the rest is about.
    private void headline(int at) {
        if (at != 0 || !isUnknownName(items.getFirst())) {
            return;
        }
        for (int i = 1; i < Math.min(items.size(), 10); i++) {
            if (text.fold(items.get(i)).equals(":")) {
                places.add(new Mention<>(text.words(items.getFirst()), 0));
                return;
            }
            if (ElectionLanguage.isFigure(items.get(i))
                    || ElectionLanguage.CHOICE.of(items.get(i))) {
                return;
            }
        }
    }

    private static boolean isUnknownName(Item item) {
        return (ElectionLanguage.CAPITALISED.of(item) || ElectionLanguage.SOMEONE.of(item))
                && !ElectionLanguage.LABEL.of(item);
    }

    private static List<String> persons(Item leaf) {
        return ElectionLanguage.isPerson(leaf) ? ids(leaf) : List.of();
    }

    /// "up from the first round of 2017", "from 62.9% in 2021", "than four years ago", "3 points up
    /// on 2022": a time or an election that the claim is compared with.
    private boolean isComparison(int at) {
        if (items.size() == 1) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            var item = items.get(i);
            if (text.tokens().get(item.last()).is("than") || text.fold(item).equals("over")) {
                return true;
            }
            if (ElectionLanguage.COMPARE.of(item)) {
                return !text.fold(item).equals("on")
                        || (i > 0
                                && (isMove(items.get(i - 1))
                                        || isMove(items.get(Math.max(0, i - 2)))));
            }
            if (!ElectionLanguage.PREP.of(item)
                    && !ElectionLanguage.isFigure(item)
                    && !ElectionLanguage.FILLER.of(item)
                    && !text.fold(item).equals("(")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isMove(Item item) {
        return ElectionLanguage.UP.of(item) || ElectionLanguage.DOWN.of(item);
    }

    private void event(Item leaf, int at) {
        date(leaf, at);
        if (leaf.meaning() instanceof Meaning.Name(var refs)) {
            for (var ref : refs) {
                switch (ref.sort()) {
                    case ELECTION -> events.add(ref.id());
                    case COUNTRY, DEMONYM, CAPITAL -> {
                        if (refs.stream().noneMatch(other -> other.sort() == NameRef.Sort.AREA)) {
                            countries.add(ref.id());
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
            contests.add(new Mention<>(Contest.PRESIDENTIAL, at));
        } else if (ElectionLanguage.PARLIAMENTARY.of(leaf)) {
            contests.add(new Mention<>(Contest.PARLIAMENTARY, at));
        } else if (ElectionLanguage.REFERENDUM.of(leaf)) {
            contests.add(new Mention<>(Contest.REFERENDUM, at));
        } else if (ElectionLanguage.REGIONAL.of(leaf)) {
            contests.add(new Mention<>(Contest.REGIONAL, at));
        } else if (ElectionLanguage.LOCAL.of(leaf)) {
            contests.add(new Mention<>(Contest.LOCAL, at));
        }
    }

    private void date(Item leaf, int at) {
        if (leaf.meaning() instanceof Meaning.Date(var when)) {
            whens.add(new Mention<>(when, at));
        }
    }

    private void country(Item leaf) {
        if (leaf.meaning() instanceof Meaning.Name(var refs)) {
            for (var ref : refs) {
                switch (ref.sort()) {
                    case COUNTRY, DEMONYM, CAPITAL, SEAT -> nearby.add(ref.id());
                    case ELECTION -> events.add(ref.id());
                    case AREA -> areas.add(ref.id());
                    case PERSON, PARTY, ORGANIZATION, GROUP, OPTION, RESOLUTION, NOTHING -> {}
                }
            }
        }
    }

    /// A date outside the name of an election tells when it was if it stands in the same stretch
    /// between commas as a figure, a choice or an election, or alone with its preposition.
    private boolean tellsWhen(int at) {
        if (isComparison(at)) {
            return false;
        }
        boolean onlyDates = true;
        for (int step : new int[] {-1, 1}) {
            for (int i = at + step; i >= 0 && i < items.size() && !isComma(i); i += step) {
                var item = items.get(i);
                if (ElectionLanguage.isFigure(item)
                        || ElectionLanguage.CHOICE.of(item)
                        || ElectionLanguage.EVENT.of(item)
                        || ElectionLanguage.TURNOUT.of(item)) {
                    return true;
                }
                onlyDates &= ElectionLanguage.DATE.of(item) || ElectionLanguage.PREP.of(item);
            }
        }
        return onlyDates;
    }

    private boolean isComma(int i) {
        var first = text.tokens().get(items.get(i).first());
        return items.get(i).first() == items.get(i).last()
                && (first.is(",") || first.is(";") || first.is("("));
    }

    /// Does something with every word, name and number below an item.
    static void leaves(Item item, Consumer<Item> each) {
        if (item.meaning() instanceof Meaning.Phrase phrase) {
            phrase.children().forEach(child -> leaves(child, each));
        } else {
            each.accept(item);
        }
    }

    /// The hints for a claim that stands at an item.
    ///
    /// @param except items whose mentions belong to another election ("than in 2019")
    /// @param first index of the claim's first item
    /// @param end index after its last
    Hints at(int at, List<Item> except, int first, int end) {
        var ignored = new LinkedHashSet<Integer>();
        for (int i = 0; i < items.size(); i++) {
            int index = i;
            if (except.stream().anyMatch(item -> covers(item, items.get(index)))) {
                ignored.add(i);
            }
        }
        var contest = EnumSet.noneOf(Contest.class);
        nearest(contests, at, ignored).forEach(contest::add);
        var round = nearest(rounds, at, ignored);
        return new Hints(
                events,
                countries,
                nearby,
                contest,
                nearestWhens(at, ignored),
                round.isEmpty() ? OptionalInt.empty() : OptionalInt.of(round.getFirst()),
                place(first, end),
                standing,
                areas,
                elsewhere,
                mentioned);
    }

    private static boolean covers(Item outer, Item inner) {
        return outer.first() <= inner.first() && inner.last() <= outer.last();
    }

    private <T> List<T> nearest(List<Mention<T>> mentions, int at, Set<Integer> ignored) {
        Mention<T> best = null;
        for (var mention : mentions) {
            if (!ignored.contains(mention.at())
                    && !isRelative(mention.at(), at)
                    && (best == null || distance(mention, at) < distance(best, at))) {
                best = mention;
            }
        }
        return best == null ? List.of() : List.of(best.value());
    }

    /// Whether a mention stands in a relative clause that the claim does not stand in.
    private boolean isRelative(int mention, int at) {
        for (int i = mention; i > 0; i--) {
            if (i == at || (isComma(i) && i < mention && !isRelativeWord(i + 1))) {
                return false;
            }
            if (isComma(i) && isRelativeWord(i + 1)) {
                return at < i;
            }
        }
        return false;
    }

    private boolean isRelativeWord(int i) {
        var word = i < items.size() ? text.fold(items.get(i)) : "";
        return word.equals("which") || word.equals("who") || word.equals("where");
    }

    /// What stands behind a claim counts as nearer than what stands before it.
    private static int distance(Mention<?> mention, int at) {
        return mention.at() >= at ? (mention.at() - at) * 2 - 1 : (at - mention.at()) * 2;
    }

    /// The nearest date, and those beside it ("Sunday, 24 October", "May 2019 election").
    private List<When> nearestWhens(int at, Set<Integer> ignored) {
        Mention<When> best = null;
        for (var mention : whens) {
            if (!ignored.contains(mention.at())
                    && (best == null || distance(mention, at) < distance(best, at))) {
                best = mention;
            }
        }
        if (best == null) {
            return List.of();
        }
        var together = new ArrayList<When>();
        for (var mention : whens) {
            if (Math.abs(mention.at() - best.at()) <= 2
                    && !ignored.contains(mention.at())
                    && compatible(mention.value(), best.value())) {
                together.add(mention.value());
            }
        }
        return together;
    }

    private static boolean compatible(When one, When other) {
        return one.year().isEmpty() || other.year().isEmpty() || one.year().equals(other.year());
    }

    /// A place that the claim is about: one inside it, beside it, or at the head of the sentence.
    private Optional<String> place(int first, int end) {
        for (var place : places) {
            boolean inside =
                    place.at() >= first - 3 && place.at() <= end && sameStretch(place.at(), first);
            boolean head = place.at() <= 1;
            if ((inside || head) && !isReported(place.at())) {
                return Optional.of(place.value());
            }
        }
        return Optional.empty();
    }

    private boolean sameStretch(int at, int first) {
        for (int i = at + 1; i < first; i++) {
            if (isComma(i) && first - at > 2) {
                return false;
            }
        }
        return true;
    }

    /// "told reporters in Tashkent": where it was said, not what it is about.
    private boolean isReported(int at) {
        for (int i = Math.max(0, at - 4); i < at; i++) {
            var fold = text.fold(items.get(i));
            if (ElectionLanguage.SAY.of(items.get(i))
                    || fold.equals("reporters")
                    || fold.equals("briefing")
                    || fold.equals("conference")
                    || fold.equals("meeting")) {
                return true;
            }
        }
        return false;
    }

    /// The sentence.
    Sentence sentence() {
        return sentence;
    }

    /// The countries that the sentence mentions in whatever way.
    Set<String> mentionedCountries() {
        var all = new LinkedHashSet<>(nearby);
        all.addAll(countries);
        return all;
    }

    /// Whether it is a line of a list or a table rather than a sentence.
    boolean isLine() {
        int end = sentence.endToken() - 1;
        var last = text.tokens().get(end);
        return (last.is("\n")
                        || (end == text.tokens().size() - 1 && text.text().indexOf('\n') >= 0))
                && items.size() <= 9;
    }

    /// Whether any item, or a word below one, is of a class.
    boolean has(plumbline.text.Language.ItemTest test) {
        for (var item : items) {
            if (test.of(item)) {
                return true;
            }
            var found = new boolean[1];
            leaves(item, leaf -> found[0] |= test.of(leaf));
            if (found[0]) {
                return true;
            }
        }
        return false;
    }

    /// The ids that a choice's name may stand for.
    static List<String> ids(Item choice) {
        var named = choice.part("name").orElse(choice);
        var ids = new ArrayList<String>();
        leaves(
                named,
                leaf -> {
                    if (leaf.meaning() instanceof Meaning.Name(var refs)) {
                        for (var ref : refs) {
                            if (isChoice(ref.sort())) {
                                ids.add(ref.id());
                            }
                        }
                    }
                });
        return List.copyOf(ids);
    }

    private static boolean isChoice(NameRef.Sort sort) {
        return sort == NameRef.Sort.PERSON
                || sort == NameRef.Sort.PARTY
                || sort == NameRef.Sort.OPTION;
    }

    /// The value of an ordinal in an item, or 0.
    static int ordinal(Item item) {
        return item.meaning() instanceof Meaning.Numeric(var numeral)
                        && numeral.form() == Numeral.Form.ORDINAL
                ? numeral.value().intValue()
                : 0;
    }
}
