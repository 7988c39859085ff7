package plumbline.http;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.claim.ResolutionClaim.Whole;
import plumbline.fact.Vote;
import plumbline.http.FigureJson.Range;
import plumbline.http.Forms.Form;
import plumbline.json.Fields;
import plumbline.json.JsonValue;

/// Structured claims on recorded votes: the body of `POST /v1/claims/un-vote`.
final class ResolutionClaimJson {

    private ResolutionClaimJson() {}

    private static final Forms<Assertion> UN_VOTE =
            new Forms<>(
                    List.of(
                            new Form<>("country", ResolutionClaimJson::country),
                            new Form<>("countries", ResolutionClaimJson::countries),
                            new Form<>("neighboursOf", ResolutionClaimJson::neighbours),
                            new Form<>("group", ResolutionClaimJson::group),
                            new Form<>("tally", ResolutionClaimJson::tally),
                            new Form<>("together", ResolutionClaimJson::sum),
                            new Form<>("adopted", ResolutionClaimJson::adoption),
                            new Form<>("share", ResolutionClaimJson::part),
                            new Form<>("vetoedBy", ResolutionClaimJson::veto)));

    /// Reads a claim on a recorded vote.
    static Optional<ResolutionClaim> read(Fields fields) {
        var event = EventJson.readResolution(fields);
        var negated = Given.flag(fields, "negated");
        var assertion = UN_VOTE.read(fields);
        return fields.build(
                () -> new ResolutionClaim(event.orElseThrow(), assertion.orElseThrow(), negated));
    }

    private static Optional<Assertion> country(Fields fields) {
        return countryVote(fields, NameJson.read(fields, "country").map(List::of));
    }

    private static Optional<Assertion> countries(Fields fields) {
        var countries = NameJson.readAll(fields, "countries", 1);
        if (!fields.has("others")) {
            return countryVote(fields, countries);
        }
        var of = fields.has("othersOf") ? NameJson.readAll(fields, "othersOf", 1) : countries;
        return neighbours(fields, countries, of);
    }

    private static Optional<Assertion> neighbours(Fields fields) {
        fields.require("others");
        return neighbours(
                fields, Optional.of(List.of()), NameJson.readAll(fields, "neighboursOf", 1));
    }

    private static Optional<Assertion> neighbours(
            Fields fields, Optional<List<Named>> countries, Optional<List<Named>> of) {
        var others = QuantityJson.read(fields, "others");
        var ballot = ballot(fields);
        return countries.isEmpty() || of.isEmpty() || others.isEmpty()
                ? Optional.empty()
                : ballot.map(
                        vote ->
                                new Assertion.NeighbourVote(
                                        countries.get(), of.get(), others.get(), vote));
    }

    private static Optional<Assertion> countryVote(Fields fields, Optional<List<Named>> countries) {
        var only = Given.flag(fields, "only");
        var within = GroupJson.read(fields, "within");
        return voted(
                fields,
                countries.map(named -> new Assertion.CountryVote(named, Ballot.YES, only, within)));
    }

    /// Voters with their ballot, or with the country that they voted like.
    private static Optional<Assertion> voted(
            Fields fields, Optional<? extends Assertion.OfVoters> voters) {
        if (fields.has("votedWith")) {
            var with = NameJson.read(fields, "votedWith");
            return voters.flatMap(who -> with.map(country -> new Assertion.Alike(who, country)));
        }
        var ballot = ballot(fields);
        return voters.flatMap(who -> ballot.map(who::as));
    }

    private static Optional<Ballot> ballot(Fields fields) {
        fields.require("vote");
        return ballot(fields, "vote");
    }

    private static Optional<Ballot> ballot(Fields fields, String name) {
        return fields.get(name).flatMap(spot -> spot.word(Ballot.values(), Ballot::name));
    }

    private static Optional<Assertion> group(Fields fields) {
        fields.require("quantity");
        var group = GroupJson.read(fields, "group");
        var quantity = QuantityJson.read(fields, "quantity");
        var except = NameJson.readAll(fields, "except", 1).orElse(List.of());
        var exceptDid = ballot(fields, "exceptVote");
        return voted(
                fields,
                group.flatMap(
                        who ->
                                quantity.map(
                                        many ->
                                                new Assertion.GroupVote(
                                                        who,
                                                        many,
                                                        Ballot.YES,
                                                        except,
                                                        exceptDid))));
    }

    private static Optional<Assertion> tally(Fields fields) {
        var eitherWay = Given.flag(fields, "eitherWay");
        return fields.object("tally", tally -> tally(tally, fields, eitherWay));
    }

    private static Optional<Assertion> tally(Fields tally, Fields modifiers, boolean eitherWay) {
        tally.requireAny("yes", "no", "abstain", "absent");
        var figures = new EnumMap<Vote, Figure>(Vote.class);
        for (var vote : Vote.values()) {
            tallyFigure(tally, vote.word(), modifiers)
                    .ifPresent(figure -> figures.put(vote, figure));
        }
        return tally.build(() -> new Assertion.Counts(figures, eitherWay));
    }

    /// A number, meant as the members beside `tally` say; or an object of its own, with the number
    /// as `number`.
    private static Optional<Figure> tallyFigure(Fields tally, String name, Fields modifiers) {
        return tally.get(name)
                .flatMap(
                        spot ->
                                spot.value() instanceof JsonValue.Obj
                                        ? spot.fields().flatMap(ResolutionClaimJson::ownFigure)
                                        : FigureJson.read(tally, name, Range.COUNT, modifiers));
    }

    private static Optional<Figure> ownFigure(Fields own) {
        own.require("number");
        var figure = FigureJson.read(own, "number", Range.COUNT, own);
        return own.build(() -> figure).flatMap(found -> found);
    }

    private static Optional<Assertion> adoption(Fields fields) {
        var adopted = fields.bool("adopted");
        var on = Given.date(fields, "adoptedOn");
        return adopted.map(was -> new Assertion.Adoption(was, on));
    }

    private static Optional<Assertion> part(Fields fields) {
        fields.require("vote", "shareOf");
        var vote = fields.get("vote").flatMap(spot -> spot.word(Vote.values(), Vote::name));
        var percent = FigureJson.read(fields, "share", Range.PERCENT, fields);
        var whole = fields.get("shareOf").flatMap(spot -> spot.word(Whole.values(), Whole::name));
        return vote.flatMap(
                which ->
                        percent.flatMap(
                                share -> whole.map(of -> new Assertion.Part(which, share, of))));
    }

    private static Optional<Assertion> sum(Fields fields) {
        fields.require("number");
        var votes =
                Given.items(fields, "together", 1)
                        .map(
                                items ->
                                        items.stream()
                                                .map(spot -> spot.word(Vote.values(), Vote::name))
                                                .flatMap(Optional::stream)
                                                .collect(Collectors.toSet()))
                        .filter(all -> !all.isEmpty());
        var number = FigureJson.read(fields, "number", Range.COUNT, fields);
        return votes.flatMap(all -> number.map(many -> new Assertion.Sum(all, many)));
    }

    private static Optional<Assertion> veto(Fields fields) {
        var by = NameJson.readAll(fields, "vetoedBy", 0);
        var only = Given.flag(fields, "only");
        return by.map(countries -> new Assertion.Veto(countries, only));
    }
}
