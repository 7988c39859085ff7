package plumbline.http;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.claim.ElectionClaim;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Base;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.http.FigureJson.Range;
import plumbline.http.Forms.Form;
import plumbline.json.Fields;

/// Structured claims on elections: the bodies of `POST /v1/claims/vote-share` and
/// `POST /v1/claims/turnout`.
final class ElectionClaimJson {

    /// What a choice is ahead of where it is ahead of each of the others.
    static final String ALL = "ALL";

    /// Those who have something together.
    private static final String SEVERAL = "choices";

    /// What a claim has that need not name one choice.
    private static final List<String> OF_NOBODY =
            List.of("margin", SEVERAL, "highest", "seatShare");

    private static final String BEHIND = "behindPlace";

    private ElectionClaimJson() {}

    private static final Forms<Assertion> VOTE_SHARE =
            new Forms<>(
                    List.of(
                            new Form<>("percent", ElectionClaimJson::share),
                            new Form<>("votes", ElectionClaimJson::votes),
                            new Form<>("seats", ElectionClaimJson::seats),
                            new Form<>("rank", ElectionClaimJson::rank),
                            new Form<>("margin", ElectionClaimJson::margin),
                            new Form<>("winner", ElectionClaimJson::winner),
                            new Form<>("aheadOf", ElectionClaimJson::ahead),
                            new Form<>("highest", ElectionClaimJson::highest),
                            new Form<>("seatShare", ElectionClaimJson::seatShare),
                            new Form<>("advanced", ElectionClaimJson::advanced)));

    private static final Forms<Assertion> TURNOUT =
            new Forms<>(
                    List.of(
                            new Form<>("percent", f -> percent(f).map(Assertion.TurnoutShare::new)),
                            new Form<>(
                                    "voters", f -> count(f, "voters").map(Assertion.Voters::new)),
                            new Form<>(
                                    "electorate",
                                    f -> count(f, "electorate").map(Assertion.Electorate::new)),
                            new Form<>(
                                    "abstainers",
                                    f -> count(f, "abstainers").map(Assertion.Abstainers::new))));

    /// Reads a claim on what a choice got.
    static Optional<ElectionClaim> readVoteShare(Fields fields) {
        if (OF_NOBODY.stream().noneMatch(fields::has)) {
            fields.require("choice");
        }
        return read(fields, VOTE_SHARE);
    }

    /// Reads a claim on turnout.
    static Optional<ElectionClaim> readTurnout(Fields fields) {
        return read(fields, TURNOUT);
    }

    private static Optional<ElectionClaim> read(Fields fields, Forms<Assertion> forms) {
        var event = EventJson.readElection(fields);
        var report = ReportJson.read(fields);
        var negated = Given.flag(fields, "negated");
        var assertion = forms.read(fields);
        return fields.build(
                () ->
                        new ElectionClaim(
                                event.orElseThrow(), report, assertion.orElseThrow(), negated));
    }

    private static Optional<Figure> percent(Fields fields) {
        return FigureJson.read(fields, "percent", Range.PERCENT, fields);
    }

    private static Optional<Figure> count(Fields fields, String name) {
        return FigureJson.read(fields, name, Range.COUNT, fields);
    }

    private static Optional<Assertion> share(Fields fields) {
        if (fields.has(SEVERAL)) {
            return sum(fields, Measure.POINTS, percent(fields));
        }
        var choice = NameJson.read(fields, "choice");
        var base =
                fields.get("of")
                        .flatMap(spot -> spot.word(Base.values(), Base::name))
                        .orElse(Base.VALID_VOTES);
        var percent = percent(fields);
        return choice.flatMap(who -> percent.map(share -> new Assertion.Share(who, share, base)));
    }

    private static Optional<Assertion> votes(Fields fields) {
        if (fields.has(SEVERAL)) {
            return sum(fields, Measure.VOTES, count(fields, total(Measure.VOTES)));
        }
        var choice = NameJson.read(fields, "choice");
        var votes = count(fields, "votes");
        return choice.flatMap(who -> votes.map(number -> new Assertion.Votes(who, number)));
    }

    private static Optional<Assertion> seats(Fields fields) {
        if (fields.has(SEVERAL)) {
            return sum(fields, Measure.SEATS, count(fields, total(Measure.SEATS)));
        }
        var choice = NameJson.read(fields, "choice");
        var seats = count(fields, "seats");
        return choice.flatMap(who -> seats.map(number -> new Assertion.Seats(who, number)));
    }

    /// What several got together.
    private static Optional<Assertion> sum(Fields fields, Measure in, Optional<Figure> figure) {
        return several(fields, 2)
                .flatMap(who -> figure.map(number -> new Assertion.Sum(who, in, number)));
    }

    private static Optional<List<Named>> several(Fields fields, int fewest) {
        if (fields.has("choice")) {
            fields.fault(SEVERAL, "cannot stand beside choice");
            return Optional.empty();
        }
        return NameJson.readAll(fields, SEVERAL, fewest);
    }

    /// The member that says how much somebody got.
    static String total(Measure in) {
        return switch (in) {
            case POINTS -> "percent";
            case VOTES -> "votes";
            case SEATS -> "seats";
        };
    }

    /// What whoever got the most got.
    private static Optional<Assertion> highest(Fields fields) {
        return fields.object(
                "highest",
                most -> {
                    var read =
                            new Forms<Assertion>(
                                            List.of(
                                                    highest(Measure.POINTS, fields),
                                                    highest(Measure.VOTES, fields),
                                                    highest(Measure.SEATS, fields)))
                                    .read(most);
                    return most.build(() -> read).flatMap(found -> found);
                });
    }

    private static Form<Assertion> highest(Measure in, Fields modifiers) {
        return new Form<>(
                total(in),
                most ->
                        FigureJson.read(most, total(in), range(in), modifiers)
                                .map(figure -> new Assertion.Highest(in, figure)));
    }

    private static Optional<Assertion> seatShare(Fields fields) {
        var percent = FigureJson.read(fields, "seatShare", Range.PERCENT, fields);
        var who =
                fields.has(SEVERAL)
                        ? several(fields, 1)
                        : fields.has("choice")
                                ? NameJson.read(fields, "choice").map(List::of)
                                : Optional.of(List.<Named>of());
        return who.flatMap(names -> percent.map(part -> new Assertion.SeatShare(names, part)));
    }

    private static Optional<Assertion> advanced(Fields fields) {
        Given.flag(fields, "advanced");
        return NameJson.read(fields, "choice").map(Assertion.Advanced::new);
    }

    private static Optional<Assertion> rank(Fields fields) {
        var choice = NameJson.read(fields, "choice");
        var rank = fields.whole("rank", 1, Limits.RANK);
        var fromLast = Given.flag(fields, "fromLast");
        var by = rankBy(fields);
        return rank.isEmpty()
                ? Optional.empty()
                : choice.map(who -> new Assertion.Rank(who, rank.getAsInt(), fromLast, by));
    }

    private static Measure rankBy(Fields fields) {
        return fields.get("rankBy")
                .flatMap(spot -> spot.word(Measure.values(), Measure::name))
                .orElse(Measure.VOTES);
    }

    private static Optional<Assertion> ahead(Fields fields) {
        var choice = NameJson.read(fields, "choice");
        var aheadOf = NameJson.read(fields, "aheadOf");
        var over = aheadOf.filter(name -> !name.text().equals(ALL));
        var by = rankBy(fields);
        return aheadOf.flatMap(_ -> choice).map(who -> new Assertion.Ahead(who, over, by));
    }

    private static Optional<Assertion> winner(Fields fields) {
        Given.flag(fields, "winner");
        return NameJson.read(fields, "choice").map(Assertion.Winner::new);
    }

    /// By how much one was ahead of another; without a `choice`, how far two were apart.
    private static Optional<Assertion> margin(Fields fields) {
        var sides = sides(fields);
        var by = fields.object("margin", margin -> margin(margin, fields));
        return by.flatMap(extent -> sides.map(extent::of));
    }

    /// Who a margin is between.
    private record Sides(
            Optional<Named> choice,
            Optional<Named> over,
            Optional<List<Named>> between,
            OptionalInt behindPlace) {}

    private static Optional<Sides> sides(Fields fields) {
        var choice = NameJson.read(fields, "choice");
        var over = NameJson.read(fields, "over");
        var behind = fields.has(BEHIND) ? fields.whole(BEHIND, 1, 2) : OptionalInt.empty();
        if (fields.has(BEHIND) && (fields.has("over") || !fields.has("choice"))) {
            fields.fault(BEHIND, "goes with choice, and not with over");
        }
        var between =
                fields.has("between")
                        ? NameJson.readAll(fields, "between", 1)
                        : Optional.<List<Named>>empty();
        if (between.filter(names -> names.size() > 2).isPresent()) {
            fields.fault("between", "must have one or two names");
        } else if (fields.has("between") && fields.has("choice")) {
            fields.fault("between", "cannot stand beside choice");
        } else if (fields.has("over") && !fields.has("choice")) {
            fields.fault("over", "goes with choice only");
        } else if (fields.has("choice") == choice.isPresent()
                && fields.has("over") == over.isPresent()
                && fields.has("between") == between.isPresent()) {
            return Optional.of(new Sides(choice, over, between, behind));
        }
        return Optional.empty();
    }

    /// How large a margin is.
    private sealed interface Extent {

        /// What is said of two sides.
        Assertion of(Sides sides);

        /// A difference.
        record By(Measure in, Figure figure) implements Extent {
            @Override
            public Assertion of(Sides sides) {
                if (sides.behindPlace().isPresent()) {
                    return new Assertion.Deficit(
                            sides.choice().orElseThrow(),
                            sides.behindPlace().getAsInt(),
                            in,
                            figure);
                }
                return sides.choice()
                        .<Assertion>map(who -> new Assertion.Margin(who, sides.over(), in, figure))
                        .orElseGet(
                                () ->
                                        new Assertion.Gap(
                                                sides.between().orElse(List.of()), in, figure));
            }
        }

        /// A multiple.
        record Times(Measure in, Figure figure) implements Extent {
            @Override
            public Assertion of(Sides sides) {
                return new Assertion.Multiple(sides.choice(), sides.over(), in, figure);
            }
        }
    }

    private static Optional<Extent> margin(Fields margin, Fields modifiers) {
        var by =
                new Forms<Extent>(
                                List.of(
                                        form(Measure.POINTS, modifiers),
                                        form(Measure.VOTES, modifiers),
                                        form(Measure.SEATS, modifiers),
                                        new Form<>("times", times -> times(times, modifiers))))
                        .read(margin);
        return margin.build(() -> by).flatMap(found -> found);
    }

    private static Form<Extent> form(Measure in, Fields modifiers) {
        return new Form<>(
                word(in),
                margin ->
                        FigureJson.read(margin, word(in), range(in), modifiers)
                                .map(figure -> new Extent.By(in, figure)));
    }

    private static Optional<Extent> times(Fields margin, Fields modifiers) {
        var in =
                margin.get("in")
                        .flatMap(spot -> spot.word(Measure.values(), Measure::name))
                        .orElse(Measure.VOTES);
        if (modifiers.has("between")) {
            modifiers.fault("between", "does not go with times");
        }
        return FigureJson.read(margin, "times", Range.TIMES, modifiers)
                .map(figure -> new Extent.Times(in, figure));
    }

    private static Range range(Measure measure) {
        return switch (measure) {
            case POINTS -> Range.PERCENT;
            case VOTES, SEATS -> Range.COUNT;
        };
    }

    /// The member of `margin` that gives it in a measure.
    static String word(Measure measure) {
        return switch (measure) {
            case POINTS -> "points";
            case VOTES -> "votes";
            case SEATS -> "seats";
        };
    }
}
