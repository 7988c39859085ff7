package plumbline.election;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.election.Mentions.Mention;
import plumbline.fact.Election.Contest;
import plumbline.text.Item;
import plumbline.text.Language.ItemTest;
import plumbline.text.Language.Text;
import plumbline.text.Sentence;
import plumbline.text.When;

/// Where the things stand in a sentence that tell which election is meant, so that each claim
/// of the sentence can be given those nearest to it.
final class Scene {

    /// Words that begin another clause, about another place.
    private static final Set<String> CLAUSE = Set.of(";", "but", "while", "whereas");

    private final Text text;
    private final Sentence sentence;
    private final List<Item> items;
    private final Stretches stretches;
    private final Mentions mentions;
    private @Nullable List<List<String>> company;

    Scene(Text text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.items = sentence.items();
        this.stretches = new Stretches(text, items);
        this.mentions = new Mentions(text, items, stretches);
    }

    private Scene(Text text, Item alone) {
        this.text = text;
        this.items = List.of(alone);
        this.sentence = new Sentence(alone.first(), alone.last() + 1, items, List.of(), false);
        this.stretches = new Stretches(text, items);
        this.mentions = Mentions.of(text, alone);
    }

    /// What an item alone tells of an election: "2019", "the first round", "the second".
    static Hints of(Text text, Item item) {
        return new Scene(text, item).at(0, List.of(), 0, 1);
    }

    /// The hints for a claim that stands at an item.
    ///
    /// @param except items whose mentions belong to another election ("than in 2019")
    /// @param first index of the claim's first item
    /// @param end index after its last
    Hints at(int at, List<Item> except, int first, int end) {
        var ignored = except.isEmpty() ? Set.<Integer>of() : coveredBy(except);
        var contest = EnumSet.noneOf(Contest.class);
        nearest(mentions.contests(), at, ignored).forEach(contest::addAll);
        var round =
                nearest(
                        mentions.rounds().stream()
                                .filter(one -> !stretches.isOfClauseBefore(one.at(), at))
                                .filter(one -> !isOfAnotherClause(one.at(), at))
                                .filter(one -> !isOfFigureInBrackets(one.at(), at))
                                .filter(one -> !isOutsideOwnTime(one.at(), at))
                                .toList(),
                        at,
                        ignored);
        return new Hints(
                mentions.events(),
                named(mentions.countries(), at),
                named(mentions.nearby(), at),
                contest,
                nearestWhens(at, ignored),
                round.isEmpty() ? OptionalInt.empty() : OptionalInt.of(round.getFirst()),
                place(first, end),
                standing(at),
                areas(at),
                mentions.elsewhere(),
                mentions.election(),
                mentions.yearsBefore(),
                company());
    }

    private Set<Integer> coveredBy(List<Item> outer) {
        var covered = new LinkedHashSet<Integer>();
        for (int i = 0; i < items.size(); i++) {
            for (var item : outer) {
                if (covers(item, items.get(i))) {
                    covered.add(i);
                    break;
                }
            }
        }
        return covered;
    }

    /// The countries that are named: where semicolons part the sentence, and a claim's own part
    /// names one, those of that part.
    private Set<String> named(List<Mention<String>> countries, int at) {
        if (countries.isEmpty()) {
            return Set.of();
        }
        int from = at;
        while (from > 0 && !isStop(from - 1)) {
            from--;
        }
        int to = at;
        while (to < items.size() && !isStop(to)) {
            to++;
        }
        int first = from;
        int end = to;
        boolean own =
                Stream.concat(mentions.countries().stream(), mentions.nearby().stream())
                        .anyMatch(mention -> first <= mention.at() && mention.at() < end);
        return countries.stream()
                .filter(mention -> !own || (first <= mention.at() && mention.at() < end))
                .map(Mention::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isStop(int at) {
        return text.fold(items.get(at)).equals(";");
    }

    /// For each person and party that the sentence names, the ids that the name may stand for.
    private List<List<String>> company() {
        if (company == null) {
            company =
                    items.stream()
                            .filter(ElectionLanguage.CHOICE::of)
                            .filter(item -> !ElectionLanguage.OPTION.of(item))
                            .map(Leaves::choiceIds)
                            .filter(ids -> !ids.isEmpty())
                            .toList();
        }
        return company;
    }

    /// The persons who are mentioned, without those whom only a clause behind the claim names that
    /// looks at another time: "turnout was 63%, down from 78 in 2020, when Joe Brown had won".
    private Set<String> standing(int at) {
        int when = at + 1;
        while (when < items.size() && !text.fold(items.get(when)).equals("when")) {
            when++;
        }
        if (when >= items.size() || mentions.standing().isEmpty()) {
            return mentions.standing();
        }
        var other = choiceIds(items.subList(when, items.size()));
        other.removeAll(choiceIds(items.subList(0, when)));
        var standing = new LinkedHashSet<>(mentions.standing());
        standing.removeAll(other);
        return standing;
    }

    private static Set<String> choiceIds(List<Item> items) {
        return items.stream()
                .filter(ElectionLanguage.CHOICE::of)
                .flatMap(item -> Leaves.choiceIds(item).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The parts of countries that are mentioned before a claim or beside it: what is mentioned
    /// behind another figure belongs to that.
    private Set<String> areas(int at) {
        return mentions.areas().stream()
                .filter(
                        area ->
                                area.at() <= at
                                        || items.subList(at + 1, area.at()).stream()
                                                .noneMatch(this::partsClauses))
                .map(Mention::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean partsClauses(Item item) {
        return ElectionLanguage.isFigure(item) || CLAUSE.contains(text.fold(item));
    }

    private static boolean covers(Item outer, Item inner) {
        return outer.first() <= inner.first() && inner.last() <= outer.last();
    }

    private <T> List<T> nearest(List<Mention<T>> all, int at, Set<Integer> ignored) {
        Mention<T> best = null;
        for (var mention : all) {
            if (!ignored.contains(mention.at())
                    && !isOfNextPart(mention.at(), at)
                    && !stretches.isRelative(mention.at(), at)
                    && !stretches.isOfNextFigure(mention.at(), at)
                    && (best == null || distance(mention, at) < distance(best, at))) {
                best = mention;
            }
        }
        return best == null ? List.of() : List.of(best.value());
    }

    /// "won the run-off; he had been second in October": what stands behind a semicolon is told of
    /// whom is named there.
    private boolean isOfNextPart(int mention, int at) {
        int stop = at;
        while (stop < mention && !isStop(stop)) {
            stop++;
        }
        return stop < mention
                && items.subList(stop, mention).stream()
                        .anyMatch(
                                item ->
                                        ElectionLanguage.CHOICE.of(item)
                                                || ElectionLanguage.SOMEONE.of(item)
                                                || ElectionLanguage.PRONOUN_IT.of(item));
    }

    /// "The run-off was held on 11 February, the first on 28 January": a number behind a comma is
    /// not the round of what stands before it.
    private boolean isOfAnotherClause(int round, int at) {
        return round > at && mentions.isNumber(round) && !stretches.isSame(at, round);
    }

    /// "Smith, who had been second in October, won the run-off": a relative clause that has a time
    /// of its own is not of the round that is named outside it.
    private boolean isOutsideOwnTime(int round, int at) {
        return stretches.isInRelativeClause(at)
                && !stretches.areInOneStretch(round, at)
                && mentions.whens().stream()
                        .anyMatch(when -> stretches.areInOneStretch(when.at(), at));
    }

    /// "70.7 (first round: 75.0)": what is mentioned beside another figure in brackets.
    private boolean isOfFigureInBrackets(int mention, int at) {
        int open = mention;
        while (open > at && !text.fold(items.get(open)).equals("(")) {
            open--;
        }
        if (open <= at) {
            return false;
        }
        int close = open;
        while (close < items.size() && !text.fold(items.get(close)).equals(")")) {
            close++;
        }
        return mention < close
                && items.subList(open, close).stream().anyMatch(ElectionLanguage::isFigure);
    }

    /// Whether an item is told in passing: in a relative clause, or between commas with a time of
    /// its own.
    boolean isAside(int at) {
        return stretches.isInRelativeClause(at) || stretches.isDatedAside(at);
    }

    /// What stands behind a claim counts as nearer than what stands before it; what stands beyond a
    /// semicolon or the end of a bracket is farther than anything on this side.
    private int distance(Mention<?> mention, int at) {
        int between = mention.at() >= at ? (mention.at() - at) * 2 - 1 : (at - mention.at()) * 2;
        int from = Math.min(mention.at(), at);
        int stops = 0;
        for (int i = from; i < Math.max(mention.at(), at); i++) {
            stops += isStop(i) || text.fold(items.get(i)).equals(")") ? 1 : 0;
        }
        return between + stops * 2 * items.size();
    }

    /// The nearest date, and those beside it ("Sunday, 24 October", "May 2019 election").
    private List<When> nearestWhens(int at, Set<Integer> ignored) {
        Mention<When> best = null;
        for (var mention : mentions.whens()) {
            if (!ignored.contains(mention.at())
                    && (mention.at() < at || !isHeading(mention.at()))
                    && !isOfNextPart(mention.at(), at)
                    && !stretches.isTold(mention.at(), at)
                    && !stretches.isOfClauseBefore(mention.at(), at)
                    && !isOfFigureInBrackets(mention.at(), at)
                    && !stretches.isOfNextFigure(mention.at(), at)
                    && (best == null || distance(mention, at) < distance(best, at))) {
                best = mention;
            }
        }
        if (best == null) {
            return List.of();
        }
        var together = new ArrayList<When>();
        for (var mention : mentions.whens()) {
            if (Math.abs(mention.at() - best.at()) <= 2
                    && !ignored.contains(mention.at())
                    && compatible(mention.value(), best.value())) {
                together.add(mention.value());
            }
        }
        return together;
    }

    /// "2018: 87 per cent, 2022: 84 per cent": a date that heads what follows it.
    private boolean isHeading(int at) {
        var next = at + 1 < items.size() ? text.fold(items.get(at + 1)) : "";
        return next.equals(":") || next.equals("-");
    }

    private static boolean compatible(When one, When other) {
        return one.year().isEmpty() || other.year().isEmpty() || one.year().equals(other.year());
    }

    /// A place that the claim is about: one inside it, beside it, or at the head of the sentence.
    private Optional<String> place(int first, int end) {
        for (var place : mentions.places()) {
            boolean inside =
                    place.at() >= first - 3
                            && place.at() <= end
                            && stretches.isSame(place.at(), first);
            boolean head = place.at() <= 1 || isAtHeadOfClause(place.at(), first);
            if (isBeforeWhere(place.at(), first)
                    || ((inside || head) && !stretches.isReported(place.at()))) {
                return Optional.of(place.value());
            }
        }
        return Optional.empty();
    }

    /// "in Saxony, where he took 61 per cent".
    private boolean isBeforeWhere(int at, int claim) {
        int where = text.fold(items.get(Math.min(items.size() - 1, at + 1))).equals(",") ? 2 : 1;
        return at + where < claim && text.fold(items.get(at + where)).equals("where");
    }

    /// "…; in Saxony the Greens won nine seats, the Left none": a place that begins the clause that
    /// a claim stands in.
    private boolean isAtHeadOfClause(int at, int claim) {
        return at > 0
                && at < claim
                && text.fold(items.get(at - 1)).equals(";")
                && items.subList(at, Math.min(claim, items.size())).stream()
                        .noneMatch(item -> text.fold(item).equals(";"));
    }

    /// The sentence.
    Sentence sentence() {
        return sentence;
    }

    /// The countries that the sentence mentions in whatever way.
    Set<String> mentionedCountries() {
        var mentioned = new LinkedHashSet<String>();
        for (var mention : mentions.nearby()) {
            mentioned.add(mention.value());
        }
        for (var mention : mentions.countries()) {
            mentioned.add(mention.value());
        }
        return mentioned;
    }

    /// Ids of persons whom the sentence names behind what it only looks back at.
    Set<String> lookedBackAt() {
        return mentions.lookedBackAt();
    }

    /// The only part of a country that the sentence names.
    Optional<String> onlyPlace() {
        var named = mentionedAreas();
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    /// The parts of countries that the sentence names.
    Set<String> mentionedAreas() {
        return Stream.concat(mentions.areas().stream(), mentions.places().stream())
                .map(Mention::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whether it points back to a place: "There, 53 per cent said No", "the Greens won there", "in
    /// that province".
    boolean isThere() {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0
                    && ElectionLanguage.PLACE_NOUN.of(items.get(i))
                    && text.fold(items.get(i - 1)).equals("that")) {
                return true;
            }
            if (text.fold(items.get(i)).equals("there")
                    && (i + 1 == items.size() || !ElectionLanguage.AUX.of(items.get(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is a line of a list or a table rather than a sentence.
    boolean isLine() {
        return endsLine() && items.size() <= 9;
    }

    /// Whether a line break or the end of a text of several lines ends it.
    boolean endsLine() {
        int end = sentence.endToken() - 1;
        var last = text.tokens().get(end);
        return last.is("\n") || (end == text.tokens().size() - 1 && text.text().indexOf('\n') >= 0);
    }

    /// Whether it is a line of dashes and bars within a table.
    boolean isRule() {
        return words().chars().allMatch(c -> "|-:=+ ".indexOf(c) >= 0);
    }

    /// Where its words begin in the text.
    int start() {
        return text.tokens().get(sentence.firstToken()).start();
    }

    /// Its words as they are written, without the line break that ends them.
    String words() {
        int last = sentence.endToken() - 1;
        while (last > sentence.firstToken() && text.tokens().get(last).is("\n")) {
            last--;
        }
        return text.text().substring(start(), text.tokens().get(last).end());
    }

    /// Whether any item, or a word below one, is of a class.
    boolean has(ItemTest test) {
        return test.in(sentence);
    }
}
