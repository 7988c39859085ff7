package plumbline.election;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Base;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.text.Item;
import plumbline.text.Language.ItemTest;

/// Reads the two figures of a contest that stand behind the words that say who won it, wherever
/// they stand: "Smith scraped home ahead of Brown in Sunday's election, 29.8 per cent to 28", "won
/// by nearly three million votes: 14,554,560 to 11,598,270".
final class Scores {

    static final String RULE = "score";

    /// As complete as a rule that reads both names.
    private static final int PARTS = 3;

    private static final BigDecimal MOST_OF_TWO = BigDecimal.valueOf(101);
    private static final BigDecimal LEAST_OF_TWO = BigDecimal.valueOf(50);

    private static final Set<String> BETWEEN =
            Set.of("to", "against", "-", "versus", "v", "vs", "vs.", "v.");
    private static final Set<String> BEFORE = Set.of(",", ":", "(", "-", "...");
    private static final Set<String> ENDS = Set.of(";", "\n", ".", "while", "whereas", "but");
    private static final Set<String> LOSING =
            Set.of("lost", "loses", "losing", "trailed", "trails", "trailing", "beaten");

    private final Setting setting;
    private final List<Item> items;
    private final Choices choices;
    private final Series series;

    Scores(Setting setting, Choices choices, Series series) {
        this.setting = setting;
        this.items = setting.items();
        this.choices = choices;
        this.series = series;
    }

    /// A figure of the one and a figure of the other.
    private record Score(Item a, Item b, int first, int end) {

        private boolean has(ItemTest sort) {
            return sort.of(a) || sort.of(b);
        }

        private boolean isOfOneSort() {
            return !has(ElectionLanguage.PERCENT)
                    || (!has(ElectionLanguage.SEATS) && !has(ElectionLanguage.VOTES));
        }
    }

    /// Who stand in the clause before a score, in their order.
    ///
    /// @param lost whether the first of them did, or is said to have been behind
    private record Contest(List<Named> who, boolean lost) {}

    /// Two proposals for every score.
    List<Proposal> proposals() {
        var found = new ArrayList<Proposal>();
        for (int at = 2; at < items.size(); at++) {
            score(at).ifPresent(score -> read(score, found));
        }
        return found;
    }

    private Optional<Score> score(int at) {
        if (!BEFORE.contains(setting.wordAt(at - 1))) {
            return Optional.empty();
        }
        var pair = items.get(at);
        var a = pair.part("a");
        var b = pair.part("b");
        if (a.isPresent() && b.isPresent() && pair.part("c").isEmpty()) {
            return endsBehind(at + 1)
                    ? Optional.of(new Score(a.get(), b.get(), at, at + 1))
                    : Optional.empty();
        }
        boolean two =
                at + 2 < items.size()
                        && ElectionLanguage.isFigure(pair)
                        && BETWEEN.contains(setting.wordAt(at + 1))
                        && ElectionLanguage.isFigure(items.get(at + 2))
                        && !ElectionLanguage.POINTS.of(pair)
                        && endsBehind(at + 3);
        return two ? Optional.of(new Score(pair, items.get(at + 2), at, at + 3)) : Optional.empty();
    }

    /// Whether nothing stands behind a score that it could be of.
    private boolean endsBehind(int at) {
        return at >= items.size()
                || !(ElectionLanguage.CHOICE.of(items.get(at))
                        || ElectionLanguage.SOMEONE.of(items.get(at))
                        || setting.wordAt(at).equals("for")
                        || setting.wordAt(at).equals("of")
                        || ElectionLanguage.PLAIN_WORD.of(items.get(at)));
    }

    private void read(Score score, List<Proposal> found) {
        var a = Amounts.of(score.a());
        var b = Amounts.of(score.b());
        var contest = contest(score.first());
        if (a.isEmpty() || b.isEmpty() || contest.isEmpty() || !score.isOfOneSort()) {
            return;
        }
        boolean lower = a.get().value().compareTo(b.get().value()) < 0;
        boolean turned = contest.get().lost() && !lower;
        var first = contest.get().who().getFirst();
        var other =
                contest.get().who().size() > 1
                        ? Optional.of(contest.get().who().get(1))
                        : Optional.<Named>empty();
        found.add(
                proposal(
                        turned ? score.b() : score.a(),
                        score,
                        contest.get(),
                        (_, _, _) -> said(score, turned ? b.get() : a.get(), first)));
        found.add(
                proposal(
                        turned ? score.a() : score.b(),
                        score,
                        contest.get(),
                        (chooser, events, _) ->
                                other.or(() -> chooser.onlyOther(events, first))
                                        .flatMap(
                                                who ->
                                                        said(
                                                                score,
                                                                turned ? a.get() : b.get(),
                                                                who))));
    }

    /// The one or two that the clause before a score names, where it says who won.
    private Optional<Contest> contest(int end) {
        var who = new ArrayList<Named>();
        boolean won = false;
        boolean lost = false;
        for (int i = end - 1; i >= 0 && !ENDS.contains(setting.wordAt(i)); i--) {
            var item = items.get(i);
            if (ElectionLanguage.SOMEONE.of(item)
                    || ElectionLanguage.NEG.of(item)
                    || ElectionLanguage.MODAL.of(item)
                    || series.around(item).isPresent()) {
                return Optional.empty();
            }
            for (var named : choices.inside(item)) {
                if (who.stream().noneMatch(one -> one.ids().equals(named.ids()))) {
                    who.addFirst(named);
                }
            }
            lost |= ElectionLanguage.BEHIND_VERSUS.of(item) || LOSING.contains(setting.wordAt(i));
            won |=
                    ElectionLanguage.BEAT.of(item)
                            || ElectionLanguage.WIN.of(item)
                            || ElectionLanguage.LEAD.of(item)
                            || ElectionLanguage.VERSUS.of(item)
                            || ElectionLanguage.ELECT.of(item);
        }
        boolean told = who.size() == 2 ? won || lost : who.size() == 1 && won && !lost;
        return told && who.stream().noneMatch(named -> named.ids().isEmpty())
                ? Optional.of(new Contest(who, lost))
                : Optional.empty();
    }

    private Optional<Assertion> said(Score score, Figure figure, Named who) {
        if (score.has(ElectionLanguage.PERCENT) || isShare(score)) {
            return Optional.of(new Assertion.Share(who, figure, Base.VALID_VOTES));
        }
        if (score.has(ElectionLanguage.SEATS)) {
            return Optional.of(new Assertion.Seats(who, figure));
        }
        return score.has(ElectionLanguage.VOTES) || BareNumbers.isLarge(figure)
                ? Optional.of(new Assertion.Votes(who, Amounts.count(figure)))
                : Optional.empty();
    }

    /// Two bare numbers that are the better part of a hundred, and no more.
    private static boolean isShare(Score score) {
        var a = Amounts.of(score.a()).map(Figure::value).orElse(BigDecimal.ZERO);
        var b = Amounts.of(score.b()).map(Figure::value).orElse(BigDecimal.ZERO);
        var sum = a.add(b);
        return !score.has(ElectionLanguage.VOTES)
                && !score.has(ElectionLanguage.SEATS)
                && sum.compareTo(MOST_OF_TWO) <= 0
                && sum.compareTo(LEAST_OF_TWO) >= 0;
    }

    private Proposal proposal(Item key, Score score, Contest contest, Proposal.Maker maker) {
        return new Proposal(
                RULE,
                key,
                score.first(),
                score.end(),
                PARTS,
                Integer.MAX_VALUE,
                0,
                Optional.empty(),
                score.has(ElectionLanguage.SEATS) ? Drafts.WITH_SEATS : Set.of(),
                false,
                Optional.empty(),
                Optional.of(contest.who().getFirst()),
                false,
                false,
                maker);
    }
}
