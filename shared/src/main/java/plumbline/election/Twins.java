package plumbline.election;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ElectionClaim;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.text.Item;
import plumbline.text.Language.Text;

/// Two figures that say one thing in two ways ("6,456,393 votes or 81.31%", "69.44 per cent, or
/// 8,300,046 citizens, …"): what is claimed with one is claimed with the other.
final class Twins {

    /// Words that leave it open whether both figures are of the same.
    private static final Set<String> LINKS = Set.of(",", "(", ")", "-", ":", "=", "/");

    /// What a figure that is given out of another is given out of.
    private static final Set<String> OUT_OF = Set.of("of", "out", "out of", "from");

    /// How far, as a part of itself, a figure may be from one that says the same more finely.
    private static final BigDecimal LEEWAY = new BigDecimal("0.15");

    /// Words behind a figure that give it to somebody or something else.
    private static final Set<String> OF_ANOTHER =
            Set.of("for", "against", "more", "fewer", "less", "ahead", "behind", "higher", "lower");

    private static final Set<String> ENDS_ENTRY =
            Set.of(",", ";", ".", ")", "and", "", "\n", "while", "|");

    private Twins() {}

    /// Adds the claims of figures that stand beside a claimed one and are not claimed themselves.
    static void complete(Setting setting, List<Proposal> taken, List<ReadClaim> claims) {
        var text = setting.text();
        var items = setting.items();
        var keys = new HashSet<Integer>();
        taken.forEach(proposal -> keys.add(proposal.key().last()));
        var open = new ArrayDeque<ReadClaim>(claims);
        while (!open.isEmpty()) {
            var claim = open.remove();
            for (int step : new int[] {1, -1}) {
                beside(text, items, claim, step)
                        .filter(twin -> !keys.contains(twin.item().last()))
                        .flatMap(
                                twin ->
                                        assertion(setting, claim, twin)
                                                .map(made -> of(text, claim, twin.item(), made)))
                        .ifPresent(
                                twin -> {
                                    keys.add(twin.proposal().key().last());
                                    claims.add(twin);
                                    open.add(twin);
                                });
            }
        }
    }

    /// A figure beside a claimed one.
    ///
    /// @param outOf whether the claimed one is given out of it
    /// @param elsewhere whether a time or a place of its own follows it
    private record Twin(Item item, boolean outOf, boolean elsewhere) {}

    private static Optional<Assertion> assertion(Setting setting, ReadClaim claim, Twin twin) {
        var of = claim.claim().assertion();
        if (twin.outOf()) {
            return electorate(of, twin.item());
        }
        return (twin.elsewhere()
                        ? Optional.<Assertion>empty()
                        : again(of, claim.proposal().key(), twin.item()))
                .or(() -> twin(of, twin.item()))
                .or(() -> seats(setting, of, twin.item()));
    }

    private static ReadClaim of(Text text, ReadClaim claim, Item item, Assertion assertion) {
        return new ReadClaim(
                claim.proposal().of(item),
                Passages.of(text, item),
                new ElectionClaim(
                        claim.claim().event(),
                        claim.claim().report(),
                        assertion,
                        claim.claim().negated()));
    }

    /// The figure next to a claimed one, with nothing but linking words between.
    private static Optional<Twin> beside(Text text, List<Item> items, ReadClaim claim, int step) {
        int at = indexOf(items, claim.proposal().key());
        if (at < 0) {
            return Optional.empty();
        }
        boolean outOf = false;
        for (int i = at + step; i >= 0 && i < items.size(); i += step) {
            var item = items.get(i);
            if (ElectionLanguage.isFigure(item)) {
                var next = i + 1 < items.size() ? text.fold(items.get(i + 1)) : "";
                boolean pair = step > 0 && (next.equals("to") || next.equals("against"));
                return pair || isOfAnother(text, items, i)
                        ? Optional.empty()
                        : Optional.of(new Twin(item, outOf, isElsewhere(items, i)));
            }
            if (step > 0 && OUT_OF.contains(text.fold(item))) {
                outOf = true;
            } else if (!isLink(text, item) && !(step > 0 && isWithin(claim.proposal(), i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether an item is a part of what was read.
    private static boolean isWithin(Proposal proposal, int at) {
        return proposal.first() <= at && at < proposal.end();
    }

    /// "45%, 48% for Jane Smith": the figure is somebody else's.
    private static boolean isOfAnother(Text text, List<Item> items, int at) {
        return behind(items, at)
                .filter(
                        item ->
                                ElectionLanguage.CHOICE.of(item)
                                        || ElectionLanguage.SOMEONE.of(item)
                                        || ElectionLanguage.VOTE_VERB.of(item)
                                        || ElectionLanguage.VALID.of(item)
                                        || OF_ANOTHER.contains(text.fold(item)))
                .isPresent();
    }

    /// "82% in May, 84% in June": the figure is of another election.
    private static boolean isElsewhere(List<Item> items, int at) {
        return behind(items, at)
                .filter(
                        item ->
                                ElectionLanguage.EVENT.of(item)
                                        || ElectionLanguage.DATE.of(item)
                                        || ElectionLanguage.PLACE.of(item))
                .isPresent();
    }

    /// What stands behind a figure, but for a word that says nothing.
    private static Optional<Item> behind(List<Item> items, int at) {
        return items.stream()
                .skip(at + 1L)
                .limit(2)
                .dropWhile(
                        item ->
                                ElectionLanguage.FILLER.of(item)
                                        && !ElectionLanguage.EVENT.of(item)
                                        && !ElectionLanguage.PLACE.of(item))
                .findFirst();
    }

    private static boolean isLink(Text text, Item item) {
        return ElectionLanguage.EVENT.of(item)
                || ElectionLanguage.DATE.of(item)
                || ElectionLanguage.VERSUS.of(item)
                || ElectionLanguage.TWIN_LINK.of(item)
                || LINKS.contains(text.fold(item));
    }

    /// "8.3 million of 11.9 million": how many of how many that could.
    private static Optional<Assertion> electorate(Assertion of, Item item) {
        return of instanceof Assertion.Voters || of instanceof Assertion.TurnoutShare
                ? Amounts.of(item)
                        .filter(BareNumbers::isLarge)
                        .map(figure -> new Assertion.Electorate(Amounts.count(figure)))
                : Optional.empty();
    }

    /// "fewer than four in ten voted: 39.93%", "over a million, 1,141,620 to be exact": the same
    /// once more, but finer or coarser. Where the two lie too far apart, they are of two things.
    private static Optional<Assertion> again(Assertion of, Item claimed, Item item) {
        var one = Amounts.of(claimed);
        var other = Amounts.of(item);
        if (one.isEmpty()
                || other.isEmpty()
                || one.get().unit().compareTo(other.get().unit()) == 0
                || one.get()
                                .value()
                                .subtract(other.get().value())
                                .abs()
                                .compareTo(one.get().value().abs().multiply(LEEWAY))
                        > 0) {
            return Optional.empty();
        }
        boolean percent = ElectionLanguage.PERCENT.of(item) && ElectionLanguage.PERCENT.of(claimed);
        boolean people = isOfPeople(item, other.get());
        var count = Amounts.count(other.get());
        return switch (of) {
            case Assertion.Share(var choice, var _, var base) when percent ->
                    Optional.of(
                            new Assertion.Share(
                                    choice,
                                    other.get(),
                                    item.part("base").isPresent() ? Amounts.base(item) : base));
            case Assertion.TurnoutShare _ when percent ->
                    Optional.of(new Assertion.TurnoutShare(other.get()));
            case Assertion.Votes(var choice, var _) when people ->
                    Optional.of(new Assertion.Votes(choice, count));
            case Assertion.Voters _ when people -> Optional.of(new Assertion.Voters(count));
            default -> Optional.empty();
        };
    }

    private static boolean isOfPeople(Item item, Figure figure) {
        return ElectionLanguage.VOTES.of(item)
                || ElectionLanguage.VOTERS_COUNT.of(item)
                || (ElectionLanguage.COUNT.of(item) && BareNumbers.isLarge(figure));
    }

    private static int indexOf(List<Item> items, Item key) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).first() <= key.first() && key.last() <= items.get(i).last()) {
                return i;
            }
        }
        return -1;
    }

    /// "by 1.8 million votes (1,810,206)": the same, to the last vote.
    private static boolean isExact(Item item) {
        return ElectionLanguage.COUNT.of(item)
                && Amounts.of(item)
                        .filter(BareNumbers::isLarge)
                        .filter(figure -> figure.unit().compareTo(BigDecimal.ONE) == 0)
                        .isPresent();
    }

    /// "Reds 14.2% and 25 seats, Blues 38.9% and 24": a small number that ends an entry of a list,
    /// where the number beside the share of an entry before it was said to count seats.
    private static Optional<Assertion> seats(Setting setting, Assertion of, Item item) {
        if (!(of instanceof Assertion.Share(var choice, _, _))
                || !ElectionLanguage.COUNT.of(item)
                || !ENDS_ENTRY.contains(setting.wordAt(setting.indexOf(item) + 1))) {
            return Optional.empty();
        }
        boolean counted =
                setting.items().stream()
                                .takeWhile(other -> other.first() < item.first())
                                .anyMatch(ElectionLanguage.SEATS::of)
                        || (setting.scene().isLine()
                                && setting.discourse().counted() == Measure.SEATS);
        return counted
                ? Amounts.of(item)
                        .filter(figure -> figure.value().scale() <= 0)
                        .filter(figure -> !BareNumbers.isLarge(figure))
                        .map(figure -> new Assertion.Seats(choice, figure))
                : Optional.empty();
    }

    private static Optional<Assertion> twin(Assertion of, Item item) {
        var figure = Amounts.of(item);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        boolean percent = ElectionLanguage.PERCENT.of(item);
        boolean people = isOfPeople(item, figure.get());
        var count = Amounts.count(figure.get());
        return switch (of) {
            case Assertion.Share(var choice, var _, var _) when people ->
                    Optional.of(new Assertion.Votes(choice, count));
            case Assertion.Votes(var choice, var _) when percent ->
                    Optional.of(new Assertion.Share(choice, figure.get(), Amounts.base(item)));
            case Assertion.Seats(var choice, var _) when percent ->
                    Optional.of(new Assertion.Share(choice, figure.get(), Amounts.base(item)));
            case Assertion.Share(var choice, var _, var _) when ElectionLanguage.SEATS.of(item) ->
                    Optional.of(new Assertion.Seats(choice, figure.get()));
            case Assertion.TurnoutShare _ when people -> Optional.of(new Assertion.Voters(count));
            case Assertion.Voters _ when percent && !ElectionLanguage.BASE_VALID.below(item) ->
                    Optional.of(new Assertion.TurnoutShare(figure.get()));
            case Assertion.Margin(var choice, var over, var in, var _)
                    when in == Measure.POINTS && ElectionLanguage.VOTES.of(item) ->
                    Optional.of(new Assertion.Margin(choice, over, Measure.VOTES, count));
            case Assertion.Margin(var choice, var over, var in, var _)
                    when in == Measure.VOTES && (ElectionLanguage.POINTS.of(item) || percent) ->
                    Optional.of(new Assertion.Margin(choice, over, Measure.POINTS, figure.get()));
            case Assertion.Margin(var choice, var over, var in, var _)
                    when in == Measure.VOTES && isExact(item) ->
                    Optional.of(new Assertion.Margin(choice, over, Measure.VOTES, count));
            case Assertion.Gap(var between, var in, var _)
                    when in == Measure.VOTES && isExact(item) ->
                    Optional.of(new Assertion.Gap(between, Measure.VOTES, count));
            case Assertion.Gap(var between, var in, var _)
                    when in == Measure.POINTS && ElectionLanguage.VOTES.of(item) ->
                    Optional.of(new Assertion.Gap(between, Measure.VOTES, count));
            case Assertion.Gap(var between, var in, var _)
                    when in == Measure.VOTES && (ElectionLanguage.POINTS.of(item) || percent) ->
                    Optional.of(new Assertion.Gap(between, Measure.POINTS, figure.get()));
            default -> Optional.empty();
        };
    }
}
