package plumbline.election;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ElectionClaim;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.text.Item;
import plumbline.text.Language.Text;

/// Two figures that say one thing in two ways ("6,456,393 votes or 81.31%", "69.44 per cent, or
/// 8,300,046 citizens, …"): what is claimed with one is claimed with the other.
final class Twins {

    private static final Set<String> LINKS =
            Set.of(
                    ",",
                    "or",
                    "(",
                    ")",
                    "-",
                    "with",
                    "and",
                    "a",
                    "an",
                    "the",
                    "representing",
                    "equivalent",
                    "to",
                    "equal",
                    "for",
                    "that",
                    "is",
                    "i.e.",
                    "some",
                    "=",
                    "/",
                    "giving",
                    "her",
                    "him",
                    "them",
                    "corresponding",
                    "which",
                    "making",
                    "up",
                    "accounting",
                    "constituting",
                    "in",
                    "on",
                    "amounting",
                    "about",
                    "meaning");

    private static final Set<String> ENDS_ENTRY =
            Set.of(",", ";", ".", ")", "and", "", "\n", "while", "|");

    private Twins() {}

    /// Adds the claims of figures that stand beside a claimed one and are not claimed themselves.
    static void complete(Setting setting, List<Proposal> taken, List<ReadClaim> claims) {
        var text = setting.text();
        var items = setting.items();
        var keys = new ArrayList<Integer>();
        taken.forEach(proposal -> keys.add(proposal.key().last()));
        for (var claim : List.copyOf(claims)) {
            for (int step : new int[] {1, -1}) {
                beside(text, items, claim, step)
                        .filter(item -> !keys.contains(item.last()))
                        .ifPresent(
                                item ->
                                        twin(claim.claim().assertion(), item)
                                                .or(
                                                        () ->
                                                                seats(
                                                                        setting,
                                                                        claim.claim().assertion(),
                                                                        item))
                                                .ifPresent(
                                                        assertion -> {
                                                            keys.add(item.last());
                                                            claims.add(
                                                                    of(
                                                                            text, claim, item,
                                                                            assertion));
                                                        }));
            }
        }
    }

    private static ReadClaim of(Text text, ReadClaim claim, Item item, Assertion assertion) {
        return new ReadClaim(
                claim.proposal(),
                Passages.of(text, item),
                new ElectionClaim(
                        claim.claim().event(),
                        claim.claim().report(),
                        assertion,
                        claim.claim().negated()));
    }

    /// The figure next to a claimed one, with nothing but linking words between.
    private static Optional<Item> beside(Text text, List<Item> items, ReadClaim claim, int step) {
        int at = indexOf(items, claim.proposal().key());
        if (at < 0) {
            return Optional.empty();
        }
        for (int i = at + step; i >= 0 && i < items.size(); i += step) {
            var item = items.get(i);
            if (ElectionLanguage.isFigure(item)) {
                var next = i + 1 < items.size() ? text.fold(items.get(i + 1)) : "";
                return Optional.of(item)
                        .filter(_ -> step < 0 || !(next.equals("to") || next.equals("against")));
            }
            if (ElectionLanguage.EVENT.of(item)
                    || ElectionLanguage.DATE.of(item)
                    || ElectionLanguage.VERSUS.of(item)) {
                continue;
            }
            if (item.first() != item.last() || !LINKS.contains(text.fold(item))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
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
        boolean people =
                ElectionLanguage.VOTES.of(item)
                        || ElectionLanguage.VOTERS_COUNT.of(item)
                        || (ElectionLanguage.COUNT.of(item) && BareNumbers.isLarge(figure.get()));
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
            case Assertion.Voters _ when percent ->
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
