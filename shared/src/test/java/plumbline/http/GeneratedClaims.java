package plumbline.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import plumbline.claim.ElectionClaim;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Base;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.EventReference;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Figure.Side;
import plumbline.claim.Named;
import plumbline.claim.ReportReference;
import plumbline.claim.ResolutionClaim;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.claim.ResolutionClaim.Group;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.claim.ResolutionClaim.Whole;
import plumbline.fact.Election.Contest;
import plumbline.fact.Election.Status;
import plumbline.fact.PartialDate;
import plumbline.fact.Resolution.Body;
import plumbline.fact.Vote;

/// Claims of every assertion that has a route, bound or not.
final class GeneratedClaims {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private GeneratedClaims() {}

    static Arbitrary<ElectionClaim> election(Arbitrary<Assertion> assertions) {
        return Combinators.combine(
                        elections(), reports().optional(), assertions, Arbitraries.of(true, false))
                .as(ElectionClaim::new);
    }

    static Arbitrary<Assertion> voteShares() {
        var measures = Arbitraries.of(Measure.class);
        return Arbitraries.oneOf(
                Combinators.combine(names(), percents(), Arbitraries.of(Base.class))
                        .as(Assertion.Share::new),
                Combinators.combine(names(), counts()).as(Assertion.Votes::new),
                Combinators.combine(names(), counts()).as(Assertion.Seats::new),
                Combinators.combine(
                                names(),
                                Arbitraries.integers().between(1, 30),
                                Arbitraries.of(true, false),
                                measures)
                        .as(Assertion.Rank::new),
                Combinators.combine(names(), names().optional(), measures).as(Assertion.Ahead::new),
                Combinators.combine(names(), names().optional(), percents())
                        .as((who, over, by) -> new Assertion.Margin(who, over, Measure.POINTS, by)),
                Combinators.combine(
                                names(),
                                names().optional(),
                                Arbitraries.of(Measure.VOTES, Measure.SEATS),
                                counts())
                        .as(Assertion.Margin::new),
                Combinators.combine(
                                names().list().ofMaxSize(2),
                                Arbitraries.of(Measure.VOTES, Measure.SEATS),
                                counts())
                        .as(Assertion.Gap::new),
                Combinators.combine(names().list().ofMaxSize(2), percents())
                        .as((between, by) -> new Assertion.Gap(between, Measure.POINTS, by)),
                multiples(),
                sums(),
                Combinators.combine(names().list().ofMaxSize(3), percents())
                        .as(Assertion.SeatShare::new),
                Combinators.combine(Arbitraries.of(Measure.VOTES, Measure.SEATS), counts())
                        .as(Assertion.Highest::new),
                percents().map(share -> new Assertion.Highest(Measure.POINTS, share)),
                Combinators.combine(
                                names(),
                                Arbitraries.of(1, 2),
                                Arbitraries.of(Measure.VOTES, Measure.SEATS),
                                counts())
                        .as(Assertion.Deficit::new),
                names().map(Assertion.Advanced::new),
                names().map(Assertion.Winner::new));
    }

    private static Arbitrary<Assertion> sums() {
        var several = names().list().ofMinSize(2).ofMaxSize(4);
        return Arbitraries.oneOf(
                Combinators.combine(several, Arbitraries.of(Measure.VOTES, Measure.SEATS), counts())
                        .as(Assertion.Sum::new),
                Combinators.combine(several, percents())
                        .as((who, share) -> new Assertion.Sum(who, Measure.POINTS, share)));
    }

    /// Who is multiplied by another has to be named for the other to be.
    private static Arbitrary<Assertion> multiples() {
        return Combinators.combine(
                        names().list().ofMaxSize(2),
                        Arbitraries.of(Measure.VOTES, Measure.SEATS),
                        percents())
                .as(
                        (sides, in, times) ->
                                new Assertion.Multiple(
                                        sides.stream().findFirst(),
                                        sides.stream().skip(1).findFirst(),
                                        in,
                                        times));
    }

    static Arbitrary<Assertion> turnouts() {
        return Arbitraries.oneOf(
                percents().map(Assertion.TurnoutShare::new),
                counts().map(Assertion.Voters::new),
                counts().map(Assertion.Electorate::new),
                counts().map(Assertion.Abstainers::new));
    }

    static Arbitrary<ResolutionClaim> resolution() {
        return Combinators.combine(resolutions(), votes(), Arbitraries.of(true, false))
                .as(ResolutionClaim::new);
    }

    private static Arbitrary<ResolutionClaim.Assertion> votes() {
        var ballots = Arbitraries.of(Ballot.class);
        var flags = Arbitraries.of(true, false);
        var countries = names().list().ofMinSize(1).ofMaxSize(4);
        return Arbitraries.oneOf(
                Combinators.combine(countries, ballots, flags, groups().optional())
                        .as(ResolutionClaim.Assertion.CountryVote::new),
                Combinators.combine(
                                groups(),
                                quantities(),
                                ballots,
                                names().list().ofMaxSize(3),
                                ballots.optional())
                        .as(ResolutionClaim.Assertion.GroupVote::new),
                Combinators.combine(countries, countries, quantities(), ballots)
                        .as(ResolutionClaim.Assertion.NeighbourVote::new),
                Combinators.combine(countries, quantities(), ballots)
                        .as(
                                (whose, others, ballot) ->
                                        new ResolutionClaim.Assertion.NeighbourVote(
                                                List.of(), whose, others, ballot)),
                Combinators.combine(countries, names())
                        .as(
                                (who, with) ->
                                        new ResolutionClaim.Assertion.Alike(
                                                new ResolutionClaim.Assertion.CountryVote(
                                                        who, Ballot.YES, false, Optional.empty()),
                                                with)),
                Arbitraries.maps(Arbitraries.of(Vote.class), counts())
                        .ofMinSize(1)
                        .map(ResolutionClaim.Assertion.Counts::new),
                Combinators.combine(
                                Arbitraries.of(Vote.class), percents(), Arbitraries.of(Whole.class))
                        .as(ResolutionClaim.Assertion.Part::new),
                Combinators.combine(flags, dates().optional())
                        .as(ResolutionClaim.Assertion.Adoption::new),
                Combinators.combine(names().list().ofMaxSize(3), flags)
                        .as(ResolutionClaim.Assertion.Veto::new));
    }

    private static Arbitrary<Group> groups() {
        return Arbitraries.oneOf(
                names().map(Group.Stored::new),
                Combinators.combine(words(), words().list().ofMaxSize(4)).as(Group.BuiltIn::new),
                Arbitraries.just(new Group.Everyone()));
    }

    private static Arbitrary<Quantity> quantities() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new Quantity.All(),
                        new Quantity.Bare(),
                        new Quantity.Most(),
                        new Quantity.None(),
                        new Quantity.Any(),
                        new Quantity.Several(),
                        new Quantity.AFew()),
                counts().map(Quantity.Exactly::new),
                percents().map(Quantity.Part::new),
                Arbitraries.integers().between(1, 60).map(Quantity.AllOf::new));
    }

    /// Names as binding leaves them: unknown, settled, ambiguous.
    private static Arbitrary<Named> names() {
        return Arbitraries.oneOf(
                words().map(Named::unknown),
                Combinators.combine(words(), words()).as(Named::one),
                Combinators.combine(words(), words().list().ofSize(2)).as(Named::new));
    }

    /// Anything that is not blank, also what JSON has to escape.
    private static Arbitrary<String> words() {
        return Arbitraries.of(
                "person:ada",
                "CZ",
                "Ada \"the Countess\" Novak",
                "Côte d'Ivoire",
                "50%",
                "7",
                "~/a\\b",
                "\uD83D\uDDF3 party",
                "ANY");
    }

    private static Arbitrary<EventReference> elections() {
        return Arbitraries.oneOf(
                events(),
                Combinators.combine(
                                words(),
                                dates(),
                                Arbitraries.of(Contest.class).optional(),
                                Arbitraries.integers().between(1, 3).optional(),
                                words().optional(),
                                days().optional())
                        .as(
                                (country, when, contest, round, area, published) ->
                                        new EventReference.OfElection(
                                                country,
                                                when,
                                                contest,
                                                round.map(OptionalInt::of)
                                                        .orElse(OptionalInt.empty()),
                                                area,
                                                published)));
    }

    private static Arbitrary<EventReference> resolutions() {
        return Arbitraries.oneOf(
                events(),
                Combinators.combine(
                                words(),
                                dates(),
                                Arbitraries.of(Body.class).optional(),
                                days().optional())
                        .as(
                                (topic, when, body, published) ->
                                        new EventReference.OfResolution(
                                                topic, Optional.of(when), body, published)));
    }

    private static Arbitrary<EventReference> events() {
        var ids = Arbitraries.of("election:cz-2020", "A/RES/ES-11/5", "x");
        return Arbitraries.oneOf(
                ids.map(EventReference.ById::new),
                ids.list().ofMaxSize(3).map(EventReference.AnyOf::new));
    }

    private static Arbitrary<ReportReference> reports() {
        return Combinators.combine(
                        Arbitraries.of(Status.class).set().ofMinSize(1),
                        words().optional(),
                        days().optional())
                .as(ReportReference::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.of(LocalDate.of(2022, 11, 20), LocalDate.of(1999, 12, 31));
    }

    private static Arbitrary<PartialDate> dates() {
        return Arbitraries.of("2022-11-20", "2022-11", "1991")
                .map(text -> PartialDate.parse(text).orElseThrow());
    }

    private static Arbitrary<Figure> percents() {
        var numbers = Arbitraries.bigDecimals().between(BigDecimal.ZERO, HUNDRED).ofScale(3);
        return Combinators.combine(
                        Arbitraries.oneOf(
                                numbers,
                                numbers.map(n -> n.setScale(1, RoundingMode.DOWN)),
                                Arbitraries.of("0", "5", "50", "66.7", "81.30", "81.0", "100")
                                        .map(BigDecimal::new)),
                        Arbitraries.of("0.01", "0.1", "1"),
                        Arbitraries.of(true, false),
                        senses(HUNDRED))
                .as(GeneratedClaims::figure);
    }

    private static Arbitrary<Figure> counts() {
        var most = new BigDecimal("10000000000");
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.bigDecimals().between(BigDecimal.ZERO, most).ofScale(0),
                                Arbitraries.of("0", "73", "8300000", "8.3E6").map(BigDecimal::new)),
                        Arbitraries.of("1", "1000", "100000"),
                        Arbitraries.of(true, false),
                        senses(most))
                .as(GeneratedClaims::figure);
    }

    /// @param plain whether the unit is that of the literal
    private static Figure figure(BigDecimal value, String unit, boolean plain, Sense sense) {
        return plain
                ? Figure.of(value).with(sense)
                : new Figure(value, new BigDecimal(unit), sense);
    }

    private static Arbitrary<Sense> senses(BigDecimal upper) {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        List.of(Sense.PLAIN, new Sense.Multiple(), new Sense.Between(upper))),
                Arbitraries.of(Side.class).map(Sense.Hedged::new),
                Arbitraries.of(Relation.class).map(Sense.Bound::new));
    }
}
