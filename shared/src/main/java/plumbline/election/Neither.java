package plumbline.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Named;

/// "Neither Smith nor Brown reached 40 per cent": what is read of the last of a series is denied of
/// it, and of each of the others. A plain number is one that they did not come up to.
final class Neither {

    private final Setting setting;
    private final EventChooser chooser;
    private final Choices choices;
    private final Series series;

    Neither(Setting setting, EventChooser chooser) {
        this.setting = setting;
        this.chooser = chooser;
        this.choices = new Choices(setting);
        this.series = new Series(setting);
    }

    /// The proposals, with those of such a series turned round and told of all of it.
    List<Proposal> spread(List<Proposal> proposals) {
        var named =
                series.ofChoices().stream()
                        .filter(of -> of.link().equals("nor"))
                        .filter(of -> setting.wordAt(of.members().getFirst() - 1).equals("neither"))
                        .map(Series.OfChoices::members)
                        .findFirst();
        return named.isEmpty() ? proposals : spread(proposals, named.get());
    }

    private List<Proposal> spread(List<Proposal> proposals, List<Integer> named) {
        var all = new ArrayList<Proposal>();
        var last = who(named.getLast());
        for (var proposal : proposals) {
            if (proposal.subject().isEmpty() || !proposal.subject().equals(last)) {
                all.add(proposal);
                continue;
            }
            var denied = denied(proposal);
            all.add(denied);
            for (int at : named.subList(0, named.size() - 1)) {
                who(at).ifPresent(another -> all.add(ofAnother(denied, at, another)));
            }
        }
        return List.copyOf(all);
    }

    private Optional<Named> who(int at) {
        return choices.who(setting.items().get(at));
    }

    private Proposal denied(Proposal proposal) {
        boolean plain =
                proposal.maker()
                        .make(chooser, List.of(), Optional.empty())
                        .filter(drafted -> !below(drafted).equals(drafted))
                        .isPresent();
        return proposal.saying(proposal.key(), proposal.subject(), !plain, Neither::below);
    }

    /// "reached 40 per cent", denied: less than that.
    private static Assertion below(Assertion assertion) {
        return switch (assertion) {
            case Assertion.Share(var choice, var percent, var base) ->
                    new Assertion.Share(choice, below(percent), base);
            case Assertion.Votes(var choice, var votes) ->
                    new Assertion.Votes(choice, below(votes));
            case Assertion.Seats(var choice, var seats) ->
                    new Assertion.Seats(choice, below(seats));
            default -> assertion;
        };
    }

    private static Figure below(Figure figure) {
        return figure.sense() instanceof Sense.Plain
                ? figure.with(new Sense.Bound(Relation.LESS_THAN))
                : figure;
    }

    private Proposal ofAnother(Proposal denied, int at, Named who) {
        return denied.saying(
                setting.items().get(at),
                Optional.of(who),
                denied.negated(),
                assertion -> of(assertion, who));
    }

    private static Assertion of(Assertion assertion, Named who) {
        return switch (assertion) {
            case Assertion.Share(_, var percent, var base) ->
                    new Assertion.Share(who, percent, base);
            case Assertion.Votes(_, var votes) -> new Assertion.Votes(who, votes);
            case Assertion.Seats(_, var seats) -> new Assertion.Seats(who, seats);
            case Assertion.SeatShare(_, var percent) ->
                    new Assertion.SeatShare(List.of(who), percent);
            case Assertion.Winner _ -> new Assertion.Winner(who);
            case Assertion.Advanced _ -> new Assertion.Advanced(who);
            case Assertion.Rank(_, var rank, var fromLast, var by) ->
                    new Assertion.Rank(who, rank, fromLast, by);
            default -> assertion;
        };
    }
}
