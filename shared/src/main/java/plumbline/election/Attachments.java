package plumbline.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Sense;
import plumbline.text.Item;
import plumbline.text.NameRef;
import plumbline.verdict.CheckedClaim.Passage;

/// Gives figures that no rule reads to the choice, or to turnout, that they stand behind in their
/// clause, whatever the words between say: people put a result in more ways than rules can list.
///
/// Where the words leave a doubt whose figure it is, the reading is tentative: a share or a count
/// that agrees with the stored one to its last digit is not there by chance, but where it does not
/// agree, the reading may as well be wrong as the text.
final class Attachments {

    /// The name of the rule that such claims are read by.
    static final String RULE = "figure-beside-choice";

    /// A figure of fewer digits may agree with a stored one by chance.
    private static final int LEAST_DIGITS = 3;

    /// How far a choice may stand behind its figure, in items.
    private static final int REACH = 7;

    /// How near the figure of somebody who is only compared with must stand, in items.
    private static final int BESIDE = 2;

    private static final Set<String> ENDS =
            Set.of(";", "\n", ".", "while", "whereas", "but", "although", "though", "nor");
    private static final Set<String> DENIED =
            Set.of("not", "instead", "rather", "never", "without", "anything", "somewhere");
    private static final Set<String> EXPECTED =
            Set.of("expect", "expects", "expected", "predict", "predicts", "predicted", "hope");
    private static final Set<String> COMPARED =
            Set.of("by", "than", "over", "every", "each", "another", "further");
    private static final Set<String> PAIRED = Set.of("to", "-", "against", "versus");
    private static final Set<String> EARLIER =
            Set.of("from", "than", "against", "to", "compared with", "compared to", "of");
    private static final Set<String> COMPARED_BEHIND =
            Set.of("higher", "lower", "above", "below", "down", "up", "on", "worse", "better");

    private final Setting setting;
    private final List<Item> items;
    private final Choices choices;
    private final ChoiceFigures figures;
    private final Series series;
    private final Belonging belonging;
    private final MarginFigures margins;
    private final Distances distances;

    Attachments(Setting setting, Choices choices, ChoiceFigures figures, Series series) {
        this.setting = setting;
        this.series = series;
        this.belonging = new Belonging(setting, series);
        this.margins = new MarginFigures(setting);
        this.distances = new Distances(setting, choices);
        this.items = setting.items();
        this.choices = choices;
        this.figures = figures;
    }

    /// Proposals for the figures of a sentence that turn up in none of these claims.
    List<Proposal> beside(List<ReadClaim> claims) {
        var added = new ArrayList<Proposal>();
        for (int i = 0; i < items.size(); i++) {
            if (ElectionLanguage.isFigure(items.get(i))
                    && !isClaimed(Passages.of(setting.text(), items.get(i)), claims)) {
                var attached = isDifference(i) ? Optional.<Proposal>empty() : attach(i);
                int at = i;
                attached.or(() -> distances.at(at)).ifPresent(added::add);
            }
        }
        return added;
    }

    private static boolean isClaimed(Passage figure, List<ReadClaim> claims) {
        return claims.stream()
                .map(ReadClaim::passage)
                .anyMatch(claim -> claim.start() < figure.end() && figure.start() < claim.end());
    }

    private Optional<Proposal> attach(int at) {
        var item = items.get(at);
        var figure = Amounts.of(item);
        if (figure.isEmpty() || ElectionLanguage.POINTS.of(item)) {
            return Optional.empty();
        }
        return subject(at)
                .filter(subject -> !belonging.isForAnother(item, items.get(subject)))
                .filter(subject -> isTelling(figure.get()) || isPlain(at, subject))
                .flatMap(
                        subject ->
                                claim(item, items.get(subject), figure.get())
                                        .map(assertion -> proposal(at, subject, assertion)));
    }

    /// Whether a round figure counts as a result all the same: it says what it counts, and nothing
    /// moves up or down to it.
    private boolean isPlain(int at, int subject) {
        return !isDoubtful(at, subject)
                && !ElectionLanguage.COUNT.of(items.get(at))
                && !ElectionLanguage.THRESHOLD.of(items.get(Math.min(at + 1, items.size() - 1)))
                && items.subList(subject, at).stream()
                        .noneMatch(
                                item ->
                                        ElectionLanguage.UP.of(item)
                                                || ElectionLanguage.DOWN.of(item));
    }

    /// Whether a figure has digits enough to be known again.
    private static boolean isTelling(Figure figure) {
        return figure.sense() instanceof Sense.Plain
                && figure.value().divideToIntegralValue(figure.unit()).precision() >= LEAST_DIGITS;
    }

    private Optional<Assertion> claim(Item item, Item subject, Figure figure) {
        if (ElectionLanguage.VOTERS_COUNT.of(item) || ElectionLanguage.ELECTORATE_COUNT.of(item)) {
            return Optional.empty();
        }
        if (ElectionLanguage.TURNOUT.of(subject)) {
            return figures.isShare(item, figure)
                    ? Optional.of(new Assertion.TurnoutShare(figure))
                    : Optional.empty();
        }
        return choices.who(subject)
                .filter(choice -> !choice.ids().isEmpty())
                .flatMap(choice -> figures.beside(item, choice, figure));
    }

    private Proposal proposal(int at, int subject, Assertion assertion) {
        return new Proposal(
                RULE,
                items.get(at),
                Math.min(at, subject),
                Math.max(at, subject) + 1,
                0,
                Integer.MAX_VALUE,
                Math.abs(at - subject),
                Optional.empty(),
                Set.of(),
                false,
                Optional.empty(),
                Optional.of(items.get(subject))
                        .filter(item -> !ElectionLanguage.TURNOUT.of(item))
                        .flatMap(choices::who),
                false,
                isDoubtful(at, subject),
                Drafts.always(assertion));
    }

    /// The index of the choice, or the word for turnout, that a figure is of: the nearest before it
    /// in its clause, or the nearest behind it where none stands before.
    private Optional<Integer> subject(int at) {
        int depth = 0;
        for (int i = at - 1; i >= 0 && !ends(i); i--) {
            var item = items.get(i);
            var word = setting.wordAt(i);
            depth += word.equals(")") ? 1 : word.equals("(") ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            if (isBar(item)) {
                return Optional.empty();
            }
            if (isComparedWith(item)) {
                return at - i <= BESIDE ? Optional.of(i) : Optional.empty();
            }
            boolean object = isObject(i);
            if (object && at - i > BESIDE) {
                continue;
            }
            if (setting.wordAt(i - 1).equals("by")) {
                continue;
            }
            if (isRejected(i)) {
                return Optional.empty();
            }
            if (ElectionLanguage.CHOICE.of(item) || ElectionLanguage.TURNOUT.of(item)) {
                return Optional.of(i).filter(subject -> !isExpected(subject));
            }
        }
        for (int i = at + 1; i < Math.min(items.size(), at + REACH) && !ends(i); i++) {
            var item = items.get(i);
            if (isBar(item) || isComparedWith(item) || ElectionLanguage.isFigure(item)) {
                return Optional.empty();
            }
            if (ElectionLanguage.CHOICE.of(item) || ElectionLanguage.TURNOUT.of(item)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// "rejected the constitution by 61.9%": the figure is of those who did.
    private boolean isRejected(int at) {
        return at > 0
                && ElectionLanguage.OPTION.of(items.get(at))
                && ElectionLanguage.NO_VERB.of(items.get(at - 1));
    }

    private boolean isObject(int choice) {
        return choice > 0 && ElectionLanguage.BEAT.of(items.get(choice - 1));
    }

    /// Whether the words between leave a doubt whose figure it is, or of which election.
    private boolean isDoubtful(int at, int subject) {
        if (subject > at
                || setting.wordAt(at + 1).equals("there")
                || isComparedWith(items.get(subject))
                || series.around(items.get(subject)).isPresent()
                || EARLIER.contains(setting.wordAt(at - 1))
                || (setting.wordAt(at - 1).equals("the")
                        && EARLIER.contains(setting.wordAt(at - 2)))) {
            return true;
        }
        var between = items.subList(subject + 1, at);
        var around = items.subList(Math.max(0, subject - 3), Math.min(items.size(), at + 3));
        return (ElectionLanguage.COUNT.of(items.get(at)) && isUntold(between))
                || between.stream().anyMatch(this::isOfAnother)
                || around.stream().anyMatch(Attachments::isPartOfCountry)
                || isSameMeasureBetween(at, subject);
    }

    private static boolean isPartOfCountry(Item item) {
        return ElectionLanguage.PLACE.of(item)
                && Leaves.names(item).stream().noneMatch(ref -> ref.sort() == NameRef.Sort.COUNTRY);
    }

    /// "thanked 12,000": a number that nothing says to be votes, behind a word that is not known to
    /// tell a result.
    private static boolean isUntold(List<Item> between) {
        return between.stream().anyMatch(ElectionLanguage.PLAIN_WORD::of)
                && between.stream().noneMatch(ElectionLanguage.GET::of);
    }

    /// A margin, a comparison or a part of the country: the figure behind it may be its own.
    private boolean isOfAnother(Item item) {
        return ElectionLanguage.MARGIN_NOUN.of(item)
                || isComparedWith(item)
                || ElectionLanguage.BEAT.of(item)
                || Leaves.names(item).stream().anyMatch(ref -> ref.sort() == NameRef.Sort.AREA);
    }

    private boolean isSameMeasureBetween(int at, int subject) {
        boolean percent = ElectionLanguage.PERCENT.of(items.get(at));
        return items.subList(subject + 1, at).stream()
                .filter(ElectionLanguage::isFigure)
                .anyMatch(
                        item ->
                                ElectionLanguage.POINTS.of(item)
                                        || ElectionLanguage.PERCENT.of(item) == percent);
    }

    private static boolean isComparedWith(Item item) {
        return ElectionLanguage.VERSUS.of(item) || ElectionLanguage.BEHIND_VERSUS.of(item);
    }

    /// "Analysts expect turnout of …".
    private boolean isExpected(int subject) {
        return EXPECTED.contains(setting.wordAt(subject - 1))
                || EXPECTED.contains(setting.wordAt(subject - 2));
    }

    private boolean ends(int at) {
        return ENDS.contains(setting.wordAt(at));
    }

    /// What parts a choice from a figure, or makes it no reported result.
    private boolean isBar(Item item) {
        return ElectionLanguage.NEG.of(item)
                || ElectionLanguage.MISS.of(item)
                || ElectionLanguage.MODAL.of(item)
                || ElectionLanguage.OPINION.of(item)
                || ElectionLanguage.SOMEONE.of(item)
                || (ElectionLanguage.PRONOUN_IT.of(item) && hasSeveralChoices())
                || DENIED.contains(setting.text().fold(item));
    }

    /// "second only to the UDC's 38%, it holds four seats": "it" need not be the nearest.
    private boolean hasSeveralChoices() {
        return items.stream().filter(ElectionLanguage.CHOICE::of).limit(2).count() > 1;
    }

    private static boolean isMove(Item item) {
        return ElectionLanguage.UP.of(item)
                || ElectionLanguage.DOWN.of(item)
                || ElectionLanguage.LOSE.of(item);
    }

    /// "lost the run-off 51.6 to 48.4": which of the two is whose the verb turns round.
    private boolean isLost(int at) {
        return at + 2 < items.size()
                && PAIRED.contains(setting.wordAt(at + 1))
                && ElectionLanguage.isFigure(items.get(at + 2))
                && items.subList(0, at).stream().anyMatch(ElectionLanguage.LOSE::of);
    }

    /// "by 9,848", "12.26 points ahead", "418,553 more": a difference, not a result.
    private boolean isDifference(int at) {
        return (at > 0 && (COMPARED.contains(setting.wordAt(at - 1)) || isMove(items.get(at - 1))))
                || COMPARED_BEHIND.contains(setting.wordAt(at + 1))
                || isLost(at)
                || margins.has(items.get(at));
    }
}
