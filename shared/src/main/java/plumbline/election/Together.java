package plumbline.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Base;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Named;
import plumbline.text.Item;

/// Reads what several choices have together: "the Liberals and the Greens hold 98 seats between
/// them", "together they have 251", "a combined 45 per cent for Smith and Brown".
///
/// Seats that a list of parties has are theirs together also where no word says so; of shares and
/// votes that is not clear, and they are left alone.
final class Together {

    static final String RULE = "together";

    /// More complete than what any rule reads of one of the choices.
    private static final int PARTS = 8;

    /// How far the choices may stand from what they have, in items.
    private static final int REACH = 14;

    /// How many items behind the figure a word such as "together" may stand.
    private static final int BEHIND = 6;

    private static final Set<String> TOGETHER =
            Set.of("together", "combined", "jointly", "collectively", "joint", "aggregate");
    private static final Set<String> EACH =
            Set.of(
                    "each",
                    "both",
                    "neither",
                    "either",
                    "apiece",
                    "respectively",
                    "or",
                    "nor",
                    "tied",
                    "tie",
                    "ties",
                    "level",
                    "equal");
    private static final Set<String> ENDS =
            Set.of(";", "\n", ".", ":", "while", "whereas", "but", "although", "though", "than");
    private static final Set<String> LINKS =
            Set.of(",", "and", "&", "plus", "with", "of", "'s", "from");
    private static final Set<String> FOR = Set.of("for", "between", "of", "to", "by");
    private static final Set<String> AGAINST = Set.of("to", "against", "-", "versus", "v", "vs");
    private static final Set<String> THEY = Set.of("they", "them", "their");
    private static final Set<String> NEXT = Set.of("will", "would");
    private static final Set<String> MAKE =
            Set.of("make", "makes", "made", "muster", "total", "come", "comes", "reach");
    private static final Set<String> HAVE = Set.of("have", "hold", "command", "control");

    private final Setting setting;
    private final List<Item> items;
    private final Choices choices;
    private final Series series;
    private final Subjects subjects;
    private final MarginFigures margins;

    Together(Setting setting, Choices choices, Series series, Subjects subjects) {
        this.setting = setting;
        this.items = setting.items();
        this.choices = choices;
        this.series = series;
        this.subjects = subjects;
        this.margins = new MarginFigures(setting);
    }

    /// Choices in one breath, and where in the sentence they stand.
    private record Several(List<Named> names, int first, int last) {}

    /// A proposal for every figure that several have together.
    List<Proposal> proposals() {
        var found = new ArrayList<Proposal>();
        for (int at = 0; at < items.size(); at++) {
            if (ElectionLanguage.isFigure(items.get(at)) && !isInSeries(at)) {
                of(at).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isInSeries(int at) {
        return series.ofFigures().stream().anyMatch(figures -> figures.contains(at));
    }

    private Optional<Proposal> of(int at) {
        var item = items.get(at);
        var measure = subjects.measure(item).or(() -> ofShare(item));
        var figure = Amounts.of(item);
        if (measure.isEmpty()
                || figure.isEmpty()
                || ElectionLanguage.POINTS.of(item)
                || Amounts.isDifference(item)
                || isOfSomethingElse(at)
                || isDifference(at)) {
            return Optional.empty();
        }
        var in = measure.get();
        return before(at)
                .or(() -> behind(at))
                .or(() -> they(at))
                .filter(who -> isTold(who, at, in))
                .flatMap(who -> proposal(at, who, in, figure.get()));
    }

    private static Optional<Measure> ofShare(Item item) {
        return ElectionLanguage.PERCENT.of(item) && Amounts.base(item) == Base.VALID_VOTES
                ? Optional.of(Measure.POINTS)
                : Optional.empty();
    }

    /// "two rounds": a bare number before a word of its own.
    private boolean isOfSomethingElse(int at) {
        return ElectionLanguage.COUNT.of(items.get(at))
                && at + 1 < items.size()
                && (ElectionLanguage.PLAIN_WORD.of(items.get(at + 1))
                        || ElectionLanguage.EVENT.of(items.get(at + 1)));
    }

    private boolean isDifference(int at) {
        return margins.has(items.get(at))
                || setting.wordAt(at - 1).equals("by")
                || isFirstOfTwo(at);
    }

    /// "ahead of Smith and Brown together, 96 to 68 million": the first is of somebody else.
    private boolean isFirstOfTwo(int at) {
        return at + 2 < items.size()
                && AGAINST.contains(setting.wordAt(at + 1))
                && ElectionLanguage.isFigure(items.get(at + 2));
    }

    /// The series that stands before the figure, with nobody else between them.
    private Optional<Several> before(int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            var item = items.get(i);
            if (ENDS.contains(setting.wordAt(i))
                    || ElectionLanguage.SOMEONE.of(item)
                    || ElectionLanguage.isFigure(item)) {
                return Optional.empty();
            }
            if (ElectionLanguage.CHOICE.of(item)) {
                return series(item);
            }
        }
        return Optional.empty();
    }

    /// "98 seats for Labour and the Greens".
    private Optional<Several> behind(int at) {
        for (int i = at + 1; i < Math.min(items.size(), at + BEHIND); i++) {
            if (ElectionLanguage.CHOICE.of(items.get(i))) {
                return FOR.contains(setting.wordAt(i - 1)) && hasCue(Math.max(0, at - 3), at + 3)
                        ? series(items.get(i))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Several> series(Item member) {
        return series.around(member)
                .filter(Series.OfChoices::isSum)
                .filter(of -> !isContinued(of.members().getFirst()))
                .flatMap(
                        of -> {
                            var names = named(of.members().stream().map(items::get).toList());
                            return names.size() == of.members().size()
                                    ? Optional.of(
                                            new Several(
                                                    names,
                                                    of.members().getFirst(),
                                                    of.members().getLast()))
                                    : Optional.empty();
                        });
    }

    /// Whether somebody who is not read stands in one breath with the first of a series.
    private boolean isContinued(int first) {
        if (first < 2 || !LINKS.contains(setting.wordAt(first - 1))) {
            return false;
        }
        var before = items.get(first - 2);
        return ElectionLanguage.SOMEONE.of(before)
                || ElectionLanguage.CHOICE.of(before)
                || (setting.text().tokens().get(before.last()).isCapitalised()
                        && !isSetting(before));
    }

    private static boolean isSetting(Item item) {
        return ElectionLanguage.PLACE.of(item)
                || ElectionLanguage.EVENT.of(item)
                || ElectionLanguage.DATE.of(item);
    }

    private List<Named> named(List<Item> of) {
        return of.stream()
                .flatMap(item -> choices.who(item).stream())
                .filter(who -> !who.ids().isEmpty())
                .distinct()
                .toList();
    }

    /// "Together they have 251": the two or three that the sentence has named before.
    private Optional<Several> they(int at) {
        int start = clauseStart(at);
        var pronoun = IntStream.range(start, at).filter(this::isThey).findFirst();
        if (pronoun.isEmpty() || !hasCue(start, at + BEHIND)) {
            return Optional.empty();
        }
        var before = items.subList(0, pronoun.getAsInt());
        if (before.stream().anyMatch(ElectionLanguage.SOMEONE::of)) {
            return Optional.empty();
        }
        var names = named(before.stream().filter(ElectionLanguage.CHOICE::of).toList());
        if (names.isEmpty()) {
            names = setting.discourse().lastNamed();
        }
        boolean all = names.size() == 2 || (names.size() == 3 && hasWord("three", start, at));
        return all
                ? Optional.of(new Several(names, pronoun.getAsInt(), pronoun.getAsInt()))
                : Optional.empty();
    }

    private boolean isThey(int at) {
        return THEY.contains(setting.wordAt(at))
                || (setting.wordAt(at).equals("the")
                        && (setting.wordAt(at + 1).equals("two")
                                || setting.wordAt(at + 1).equals("three")));
    }

    private boolean hasWord(String word, int from, int to) {
        return IntStream.range(from, Math.min(to, items.size()))
                .anyMatch(i -> setting.wordAt(i).equals(word));
    }

    private int clauseStart(int at) {
        int start = at;
        while (start > 0 && !ENDS.contains(setting.wordAt(start - 1))) {
            start--;
        }
        return start;
    }

    /// Whether the words say that it is all of them together or, of seats, leave nothing else.
    private boolean isTold(Several who, int at, Measure in) {
        int from = Math.max(0, Math.min(who.first(), at) - 4);
        int to = Math.min(items.size(), Math.max(who.last(), at) + BEHIND);
        if (EACH.stream().anyMatch(word -> hasWord(word, from, to))) {
            return false;
        }
        return hasCue(from, to) || (in == Measure.SEATS && who.last() < at && has(who.last(), at));
    }

    /// Whether a verb of having stands between.
    private boolean has(int from, int to) {
        return items.subList(from, to).stream()
                        .anyMatch(
                                item ->
                                        ElectionLanguage.GET.of(item)
                                                || ElectionLanguage.WIN.of(item))
                || IntStream.range(from, to).anyMatch(i -> MAKE.contains(setting.wordAt(i)));
    }

    private boolean hasCue(int from, int to) {
        for (int i = from; i < Math.min(to, items.size()); i++) {
            var word = setting.wordAt(i);
            var next = setting.wordAt(i + 1);
            if (TOGETHER.contains(word)
                    || word.endsWith(" combined")
                    || (word.startsWith("between") && next.equals("them"))
                    || word.equals("between them")
                    || (word.equals("between") && setting.wordAt(i + 2).equals("pair"))
                    || (word.startsWith("add") && next.startsWith("up"))
                    || word.equals("a combined")
                    || word.equals("all told")
                    || (word.equals("in") && (next.equals("all") || next.equals("total")))
                    || word.equals("in all")
                    || word.equals("in total")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Proposal> proposal(int at, Several who, Measure in, Figure figure) {
        int from = Math.min(who.last(), at);
        var between = items.subList(from, at);
        boolean missed = between.stream().anyMatch(ElectionLanguage.MISS::of);
        boolean negated = between.stream().anyMatch(ElectionLanguage.NEG::of);
        if (between.stream().anyMatch(ElectionLanguage.MODAL::of) && !isNextHouse(from, at, in)) {
            return Optional.empty();
        }
        var said = missed ? figure.with(new Sense.Bound(Relation.LESS_THAN)) : addedUp(at, figure);
        return Optional.of(
                new Proposal(
                        RULE,
                        items.get(at),
                        Math.min(who.first(), at),
                        Math.max(who.last(), at) + 1,
                        PARTS,
                        0,
                        0,
                        Optional.empty(),
                        in == Measure.SEATS ? Drafts.WITH_SEATS : Set.of(),
                        negated && !missed,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        Drafts.always(new Assertion.Sum(who.names(), in, said))));
    }

    /// "add up to 61 seats": no bound.
    private Figure addedUp(int at, Figure figure) {
        return setting.wordAt(at - 1).startsWith("add")
                        && figure.sense().equals(new Sense.Bound(Relation.AT_MOST))
                ? figure.with(new Sense.Plain())
                : figure;
    }

    /// "will hold 98 seats in the next parliament", "a coalition would have 98 seats": results all
    /// the same.
    private boolean isNextHouse(int from, int at, Measure in) {
        return in == Measure.SEATS
                && IntStream.range(from, at)
                        .anyMatch(
                                i ->
                                        NEXT.contains(setting.wordAt(i))
                                                && HAVE.contains(setting.wordAt(i + 1)));
    }
}
