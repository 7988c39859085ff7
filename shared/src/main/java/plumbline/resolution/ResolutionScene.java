package plumbline.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import plumbline.claim.EventReference;
import plumbline.fact.PartialDate;
import plumbline.fact.Resolution.Body;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Language.ItemTest;
import plumbline.text.Language.Text;
import plumbline.text.NameRef;
import plumbline.text.Sentence;
import plumbline.text.When;

/// Where the things stand in a sentence that tell which resolution is meant.
final class ResolutionScene {

    /// So many items after a vote or a resolution may still say what it was about.
    private static final int REACH = 14;

    private static final Set<String> NOT_THEN =
            Set.of("since", "by", "until", "till", "before", "after", "than");
    private static final Set<String> TOPIC_OF_A_BODY = Set.of("from", "on", "off", "out", "onto");
    private static final Set<String> OPENS =
            Set.of(
                    "for",
                    "to",
                    "against",
                    "about",
                    "over",
                    "that",
                    "calling",
                    "demanding",
                    "condemning",
                    "deploring",
                    "urging",
                    "seeking",
                    "concerning",
                    "regarding",
                    "marking",
                    "setting",
                    "supporting",
                    "banning",
                    "criticising",
                    "criticizing");
    private static final Set<String> BREAKS =
            Set.of(
                    ",",
                    ";",
                    ":",
                    "(",
                    ")",
                    "-",
                    "\n",
                    "!",
                    "while",
                    "which",
                    "who",
                    "but",
                    "although",
                    "though",
                    "whereas",
                    "as",
                    "when",
                    "because",
                    "after",
                    "before",
                    "despite",
                    "amid");

    private final Text text;
    private final Sentence sentence;
    private final List<Item> items;
    private final EventFinder finder;
    private final List<Mention<When>> whens = new ArrayList<>();
    private final List<Mention<List<String>>> named = new ArrayList<>();
    private final List<Mention<Body>> bodies = new ArrayList<>();
    private boolean mentioned;
    private Optional<PartialDate> base = Optional.empty();

    private record Mention<T>(T value, int at) {}

    ResolutionScene(Text text, Sentence sentence, EventFinder finder) {
        this.text = text;
        this.sentence = sentence;
        this.items = sentence.items();
        this.finder = finder;
        for (int i = 0; i < items.size(); i++) {
            read(i);
        }
    }

    private void read(int at) {
        var item = items.get(at);
        mentioned |=
                has(item, ResolutionLanguage.EVENT_NOUN)
                        || has(item, ResolutionLanguage.SYMBOL)
                        || has(item, ResolutionLanguage.UN);
        if (ResolutionLanguage.SYMBOL.of(item)) {
            var ids = finder.find(new EventReference.ById(symbol(item))).ids();
            named.add(new Mention<>(ids, at));
            return;
        }
        item.forEachLeaf(leaf -> leaf(leaf, at));
    }

    private String symbol(Item item) {
        var words = text.words(item).strip();
        return words.replaceAll("[.)]+$", words.contains("(") ? ")" : "")
                .replace('‑', '-')
                .replace('–', '-');
    }

    private void leaf(Item leaf, int at) {
        if (leaf.meaning() instanceof Meaning.Date(var when) && !isOfSomethingElse(leaf)) {
            whens.add(new Mention<>(when, at));
        }
        if (leaf.meaning() instanceof Meaning.Name(var refs)) {
            var ids =
                    refs.stream()
                            .filter(ref -> ref.sort() == NameRef.Sort.RESOLUTION)
                            .map(NameRef::id)
                            .distinct()
                            .toList();
            if (!ids.isEmpty()) {
                mentioned = true;
                named.add(new Mention<>(ids, at));
            }
        }
        body(leaf, at);
    }

    private boolean isOfSomethingElse(Item leaf) {
        return leaf.first() > 0 && NOT_THEN.contains(text.tokens().get(leaf.first() - 1).fold());
    }

    private void body(Item leaf, int at) {
        var before = foldBefore(leaf.first());
        if (TOPIC_OF_A_BODY.contains(before) || (before.equals("of") && isOut(leaf.first()))) {
            return;
        }
        if (ResolutionLanguage.UNGA.of(leaf)) {
            bodies.add(new Mention<>(Body.UNGA, at));
        } else if (ResolutionLanguage.UNSC.of(leaf) && !isOfGroup(at)) {
            bodies.add(new Mention<>(Body.UNSC, at));
        } else if (ResolutionLanguage.HRC.of(leaf)) {
            bodies.add(new Mention<>(Body.HRC, at));
        } else if (ResolutionLanguage.COUNCIL.of(leaf)
                && text.tokens().get(leaf.first()).isCapitalised()) {
            bodies.add(new Mention<>(Body.UNSC, at));
            bodies.add(new Mention<>(Body.HRC, at));
        }
    }

    /// "out of the Council"
    private boolean isOut(int token) {
        for (int i = token - 1; i >= Math.max(1, token - 4); i--) {
            if (text.tokens().get(i).is("of")) {
                return text.tokens().get(i - 1).is("out");
            }
        }
        return false;
    }

    /// "the permanent members of the Security Council" says who voted, not where.
    private boolean isOfGroup(int at) {
        if (ResolutionLanguage.GROUP.of(items.get(at))) {
            return true;
        }
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (text.fold(items.get(i)).equals("permanent")) {
                return true;
            }
        }
        return false;
    }

    /// The word before a token, over an article and the UN.
    private String foldBefore(int token) {
        int i = token - 1;
        while (i >= 0
                && (text.tokens().get(i).is("the")
                        || text.tokens().get(i).is("un")
                        || text.tokens().get(i).is("a"))) {
            i--;
        }
        return i < 0 ? "" : text.tokens().get(i).fold();
    }

    private static boolean has(Item item, ItemTest test) {
        return ResolutionLanguage.holds(item, test);
    }

    /// Whether any item, or a word below one, is of a class.
    boolean has(ItemTest test) {
        return items.stream().anyMatch(item -> has(item, test));
    }

    Sentence sentence() {
        return sentence;
    }

    /// Whether a resolution, a vote or the UN is mentioned.
    boolean mentioned() {
        return mentioned || !bodies.isEmpty();
    }

    /// The hints for a claim that stands at an item.
    ///
    /// @param from first item whose words tell the topic
    /// @param to index after the last
    /// @param actors items whose names are voters
    /// @param notThen a date that is itself claimed
    ResolutionHints at(int at, int from, int to, List<Item> actors, Optional<Item> notThen) {
        var keys = new LinkedHashSet<String>();
        var topic = new LinkedHashSet<String>();
        var names = new HashSet<String>();
        var places = topicPlaces();
        for (int i = from; i < to; i++) {
            boolean place = places[i];
            collect(items.get(i), actors, place, keys, topic, names);
        }
        return new ResolutionHints(
                nearest(named, at, from, to),
                keys,
                topic,
                names,
                bodySet(at),
                nearestWhens(at, notThen),
                mentioned());
    }

    /// Whether a day or a month is named.
    boolean isDated() {
        return whens.stream().anyMatch(when -> !ResolutionChooser.isLoose(when.value()));
    }

    /// Whether a resolution or a body of the UN is mentioned, and not just any vote.
    boolean mentionsResolution() {
        return !bodies.isEmpty()
                || !named.isEmpty()
                || has(ResolutionLanguage.UN)
                || has(ResolutionLanguage.RESOLUTION_NOUN);
    }

    /// The hints of the whole sentence, whoever votes.
    ResolutionHints whole(List<Item> actors) {
        return at(0, 0, items.size(), actors, Optional.empty());
    }

    private void collect(
            Item item,
            List<Item> actors,
            boolean place,
            Set<String> keys,
            Set<String> topic,
            Set<String> names) {
        if (actors.stream().anyMatch(actor -> covers(actor, item))) {
            return;
        }
        boolean inner = actors.stream().anyMatch(actor -> covers(item, actor));
        if (inner && item.meaning() instanceof Meaning.Phrase phrase) {
            phrase.children().forEach(child -> collect(child, actors, place, keys, topic, names));
            return;
        }
        item.forEachLeaf(leaf -> leafKeys(leaf, place, keys, topic, names));
    }

    private void leafKeys(
            Item leaf, boolean place, Set<String> keys, Set<String> topic, Set<String> names) {
        if (ResolutionLanguage.STOP_TOPIC.of(leaf)) {
            return;
        }
        if (Actors.isGroup(leaf) || isOption(leaf)) {
            return;
        }
        boolean name = leaf.meaning() instanceof Meaning.Name;
        boolean word = ResolutionLanguage.WORD.of(leaf) || ResolutionLanguage.CAPITALISED.of(leaf);
        if (!name && !word && !isContent(leaf)) {
            return;
        }
        var seat = TopicKeys.ofSeat(leaf);
        var found = TopicKeys.of(text, leaf);
        keys.addAll(found);
        if (!seat.isEmpty()) {
            // a capital may be the topic, or stand for a country that is
            keys.addAll(seat);
            if (place) {
                topic.addAll(seat);
            }
            return;
        }
        word |= ResolutionLanguage.OTHER_FORM.of(leaf);
        if (place && (name || (word && !isVerbForm(text.fold(leaf))))) {
            topic.addAll(found);
            if (name || ResolutionLanguage.CAPITALISED.of(leaf)) {
                names.addAll(found);
            }
        }
    }

    private static boolean isContent(Item leaf) {
        return ResolutionLanguage.EVENT_NOUN.of(leaf)
                || ResolutionLanguage.GOAL.of(leaf)
                || ResolutionLanguage.SOFT.of(leaf)
                || ResolutionLanguage.OTHER_FORM.of(leaf);
    }

    /// "yes" and "no" may be options of a stored referendum.
    private static boolean isOption(Item leaf) {
        return leaf.meaning() instanceof Meaning.Name(var refs)
                && refs.stream().allMatch(ref -> ref.sort() == NameRef.Sort.OPTION);
    }

    private static boolean isVerbForm(String fold) {
        return fold.endsWith("ing") || fold.endsWith("ed");
    }

    /// Which items say what was voted on: those behind a vote, a resolution or a preposition that
    /// follows one, and the words right before "resolution".
    private boolean[] topicPlaces() {
        var places = new boolean[items.size()];
        int reach = 0;
        boolean open = false;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            boolean event = ResolutionLanguage.EVENT_NOUN.of(item);
            if (event) {
                modifiers(i, places);
            }
            boolean ballot = ResolutionLanguage.isBallot(item) || ResolutionLanguage.SOFT.of(item);
            if (event || ballot) {
                reach = REACH;
                open = ballot;
                continue;
            }
            open |= ResolutionLanguage.PREP.of(item) || OPENS.contains(text.fold(item));
            if (breaks(item)) {
                reach = 0;
            }
            if (reach > 0) {
                places[i] = open;
                reach--;
            }
        }
        return places;
    }

    private boolean breaks(Item item) {
        return item.first() == item.last() && BREAKS.contains(text.fold(item));
    }

    private void modifiers(int event, boolean[] places) {
        for (int i = event - 1; i >= Math.max(0, event - 6); i--) {
            var item = items.get(i);
            boolean modifier =
                    ResolutionLanguage.WORD.of(item)
                            || ResolutionLanguage.CAPITALISED.of(item)
                            || ResolutionLanguage.NATIONS.of(item)
                            || item.meaning() instanceof Meaning.Name;
            if (!modifier) {
                return;
            }
            places[i] = true;
        }
    }

    private static boolean covers(Item outer, Item inner) {
        return outer.first() <= inner.first() && inner.last() <= outer.last();
    }

    private static <T> Optional<T> nearest(List<Mention<T>> mentions, int at, int from, int to) {
        Optional<Mention<T>> best = Optional.empty();
        for (var mention : mentions) {
            if (mention.at() >= from
                    && mention.at() < to
                    && (best.isEmpty() || distance(mention, at) < distance(best.get(), at))) {
                best = Optional.of(mention);
            }
        }
        return best.map(Mention::value);
    }

    private static int distance(Mention<?> mention, int at) {
        return mention.at() >= at ? (mention.at() - at) * 2 - 1 : (at - mention.at()) * 2;
    }

    private Set<Body> bodySet(int at) {
        var set = EnumSet.noneOf(Body.class);
        bodies.forEach(body -> set.add(body.value()));
        if (set.size() < 2 || (set.contains(Body.UNGA) ^ set.size() == 2)) {
            return set;
        }
        // of several, the nearest
        var near = nearest(bodies, at, 0, items.size());
        return near.map(body -> (Set<Body>) EnumSet.of(body)).orElse(set);
    }

    /// The nearest date, and those beside it ("Monday, 14 November").
    private List<When> nearestWhens(int at, Optional<Item> notThen) {
        var open =
                whens.stream()
                        .filter(
                                mention ->
                                        notThen.isEmpty()
                                                || !covers(notThen.get(), items.get(mention.at())))
                        .toList();
        Optional<Mention<When>> best = Optional.empty();
        for (var mention : open) {
            if (best.isEmpty() || apart(mention, at) < apart(best.get(), at)) {
                best = Optional.of(mention);
            }
        }
        var shift = shiftNear(at);
        if (shift.isPresent()) {
            return best.flatMap(mention -> mention.value().date())
                    .or(() -> base)
                    .map(date -> List.of(shift.get().from(date.first())))
                    .orElse(List.of());
        }
        if (best.isEmpty()) {
            return List.of();
        }
        var together = new ArrayList<When>();
        for (var mention : open) {
            if (Math.abs(mention.at() - best.get().at()) <= 2
                    && compatible(mention.value(), best.get().value())) {
                together.add(mention.value());
            }
        }
        return together;
    }

    /// "two years later", in the same stretch between commas as an item.
    private Optional<Shift> shiftNear(int at) {
        for (int i = at; i + 2 < items.size() && i < at + 8 && !breaks(items.get(i)); i++) {
            var shift = shift(i);
            if (shift.isPresent() || (i > at && isOfAnother(items.get(i)))) {
                return shift;
            }
        }
        for (int i = at - 1; i >= 0 && i > at - 6 && !breaks(items.get(i)); i--) {
            var shift = shift(i);
            if (shift.isPresent() || ResolutionLanguage.DATE.of(items.get(i))) {
                return shift;
            }
        }
        return Optional.empty();
    }

    private static boolean isOfAnother(Item item) {
        return ResolutionLanguage.DATE.of(item) || ResolutionLanguage.COUNT.of(item);
    }

    private Optional<Shift> shift(int at) {
        if (at + 2 >= items.size() || !ResolutionLanguage.UNIT_OF_TIME.of(items.get(at + 1))) {
            return Optional.empty();
        }
        var word = items.get(at + 2);
        boolean later = ResolutionLanguage.LATER.of(word);
        if (!later && !ResolutionLanguage.EARLIER.of(word)) {
            return Optional.empty();
        }
        boolean months = text.fold(items.get(at + 1)).startsWith("month");
        int number =
                text.fold(items.get(at)).equals("a")
                        ? 1
                        : VoteFigures.of(items.get(at))
                                .map(figure -> figure.value().intValue())
                                .orElse(0);
        return number == 0
                ? Optional.empty()
                : Optional.of(new Shift(later ? number : -number, months));
    }

    /// So many years, or months, after another vote.
    private record Shift(int by, boolean months) {

        When from(LocalDate day) {
            var then = months ? day.plusMonths(by) : day.plusYears(by);
            return new When.Calendar(
                    OptionalInt.of(then.getYear()),
                    months ? OptionalInt.of(then.getMonthValue()) : OptionalInt.empty(),
                    OptionalInt.empty(),
                    Optional.empty());
        }
    }

    /// The day from which "two years later" counts where the sentence gives no date.
    void countFrom(Optional<PartialDate> date) {
        base = date;
    }

    /// How far a date stands, one beyond a semicolon further.
    private int apart(Mention<?> mention, int at) {
        int far = distance(mention, at);
        for (int i = Math.min(at, mention.at()); i < Math.max(at, mention.at()); i++) {
            if (text.fold(items.get(i)).equals(";")) {
                far += items.size() * 2;
            }
        }
        return far;
    }

    private static boolean compatible(When one, When other) {
        return one.year().isEmpty() || other.year().isEmpty() || one.year().equals(other.year());
    }
}
