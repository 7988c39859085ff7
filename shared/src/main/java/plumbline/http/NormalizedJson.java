package plumbline.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.claim.Claim;
import plumbline.claim.ElectionClaim;
import plumbline.claim.ElectionClaim.Base;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim;
import plumbline.claim.ResolutionClaim.Assertion.CountryVote;
import plumbline.claim.ResolutionClaim.Assertion.GroupVote;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.claim.StatementClaim;
import plumbline.fact.Vote;
import plumbline.json.JsonWriter;

/// The `normalized` of an answer: a structured claim that, posted to the route of its kind, gives
/// the same verdict. Kinds without a route (a change, a date) are only described.
final class NormalizedJson {

    private NormalizedJson() {}

    static void write(JsonWriter out, Claim claim) {
        switch (claim) {
            case ElectionClaim(var event, var report, var assertion, var _) -> {
                EventJson.write(event, "election", out);
                election(out, assertion);
                report.ifPresent(named -> ReportJson.write(named, out));
            }
            case ResolutionClaim(var event, var assertion, var _) -> {
                EventJson.write(event, "resolution", out);
                resolution(out, assertion);
            }
            case StatementClaim statement -> StatementClaimJson.write(statement, out);
        }
        if (claim.negated()) {
            out.bool("negated", true);
        }
    }

    private static void election(JsonWriter out, ElectionClaim.Assertion assertion) {
        switch (assertion) {
            case ElectionClaim.Assertion.Share(var choice, var percent, var base) -> {
                NameJson.write(out, "choice", choice);
                FigureJson.write(out, "percent", percent);
                out.text("of", Optional.of(base).filter(of -> of != Base.VALID_VOTES));
            }
            case ElectionClaim.Assertion.Votes(var choice, var votes) -> {
                NameJson.write(out, "choice", choice);
                FigureJson.write(out, "votes", votes);
            }
            case ElectionClaim.Assertion.Seats(var choice, var seats) -> {
                NameJson.write(out, "choice", choice);
                FigureJson.write(out, "seats", seats);
            }
            case ElectionClaim.Assertion.Sum(var choices, var in, var figure) -> {
                NameJson.writeAll(out, "choices", choices);
                FigureJson.write(out, ElectionClaimJson.total(in), figure);
            }
            case ElectionClaim.Assertion.Highest(var in, var figure) -> {
                out.object(
                        "highest", own -> own.decimal(ElectionClaimJson.total(in), figure.value()));
                FigureJson.writeModifiers(out, figure);
            }
            case ElectionClaim.Assertion.SeatShare(var choices, var percent) -> {
                if (!choices.isEmpty()) {
                    NameJson.writeAll(out, "choices", choices);
                }
                FigureJson.write(out, "seatShare", percent);
            }
            case ElectionClaim.Assertion.Advanced(var choice) -> {
                NameJson.write(out, "choice", choice);
                out.bool("advanced", true);
            }
            case ElectionClaim.Assertion.Rank(var choice, var rank, var fromLast, var by) -> {
                NameJson.write(out, "choice", choice);
                out.whole("rank", (long) rank);
                flag(out, "fromLast", fromLast);
                rankBy(out, by);
            }
            case ElectionClaim.Assertion.Ahead(var choice, var over, var by) -> {
                NameJson.write(out, "choice", choice);
                NameJson.write(out, "aheadOf", over.orElse(Named.unknown(ElectionClaimJson.ALL)));
                rankBy(out, by);
            }
            case ElectionClaim.Assertion.Margin(var choice, var over, var in, var by) -> {
                NameJson.write(out, "choice", choice);
                over.ifPresent(other -> NameJson.write(out, "over", other));
                out.object("margin", own -> own.decimal(ElectionClaimJson.word(in), by.value()));
                FigureJson.writeModifiers(out, by);
            }
            case ElectionClaim.Assertion.Deficit(var choice, var place, var in, var by) -> {
                NameJson.write(out, "choice", choice);
                out.whole("behindPlace", (long) place);
                out.object("margin", own -> own.decimal(ElectionClaimJson.word(in), by.value()));
                FigureJson.writeModifiers(out, by);
            }
            case ElectionClaim.Assertion.Gap(var between, var in, var by) -> {
                if (!between.isEmpty()) {
                    NameJson.writeAll(out, "between", between);
                }
                out.object("margin", own -> own.decimal(ElectionClaimJson.word(in), by.value()));
                FigureJson.writeModifiers(out, by);
            }
            case ElectionClaim.Assertion.Multiple(var choice, var over, var in, var times) -> {
                choice.ifPresent(who -> NameJson.write(out, "choice", who));
                over.ifPresent(other -> NameJson.write(out, "over", other));
                out.object(
                        "margin",
                        own -> {
                            own.decimal("times", times.value());
                            own.text(
                                    "in",
                                    Optional.of(in).filter(measure -> measure != Measure.VOTES));
                        });
                FigureJson.writeModifiers(out, times);
            }
            case ElectionClaim.Assertion.Winner(var choice) -> {
                NameJson.write(out, "choice", choice);
                out.bool("winner", true);
            }
            case ElectionClaim.Assertion.TurnoutShare(var percent) ->
                    FigureJson.write(out, "percent", percent);
            case ElectionClaim.Assertion.Voters(var voters) ->
                    FigureJson.write(out, "voters", voters);
            case ElectionClaim.Assertion.Electorate(var electorate) ->
                    FigureJson.write(out, "electorate", electorate);
            case ElectionClaim.Assertion.Abstainers(var abstainers) ->
                    FigureJson.write(out, "abstainers", abstainers);
            case ElectionClaim.Assertion.Change change -> ChangeJson.write(change, out);
            case ElectionClaim.Assertion.HeldOn(var date) -> out.text("heldOn", date.toString());
        }
    }

    private static void rankBy(JsonWriter out, Measure by) {
        out.text("rankBy", Optional.of(by).filter(measure -> measure != Measure.VOTES));
    }

    private static void flag(JsonWriter out, String name, boolean set) {
        if (set) {
            out.bool(name, true);
        }
    }

    private static void resolution(JsonWriter out, ResolutionClaim.Assertion assertion) {
        switch (assertion) {
            case ResolutionClaim.Assertion.CountryVote vote ->
                    countryVote(out, vote, Optional.of(vote.ballot()));
            case ResolutionClaim.Assertion.GroupVote vote ->
                    groupVote(out, vote, Optional.of(vote.ballot()));
            case ResolutionClaim.Assertion.NeighbourVote(
                            var countries,
                            var of,
                            var others,
                            var ballot) -> {
                if (countries.isEmpty()) {
                    NameJson.writeAll(out, "neighboursOf", of);
                } else {
                    NameJson.writeAll(out, "countries", countries);
                    if (!of.equals(countries)) {
                        NameJson.writeAll(out, "othersOf", of);
                    }
                }
                QuantityJson.write(out, "others", others);
                out.text("vote", ballot.name());
            }
            case ResolutionClaim.Assertion.Alike(var voters, var with) -> {
                switch (voters) {
                    case CountryVote vote -> countryVote(out, vote, Optional.empty());
                    case GroupVote vote -> groupVote(out, vote, Optional.empty());
                }
                NameJson.write(out, "votedWith", with);
            }
            case ResolutionClaim.Assertion.Counts(var figures, var eitherWay) -> {
                tally(out, figures);
                flag(out, "eitherWay", eitherWay);
            }
            case ResolutionClaim.Assertion.Sum(var votes, var number) -> {
                out.texts("together", votes.stream().map(Vote::name).toList());
                FigureJson.write(out, "number", number);
            }
            case ResolutionClaim.Assertion.Part(var vote, var percent, var of) -> {
                FigureJson.write(out, "share", percent);
                out.text("shareOf", of.name());
                out.text("vote", vote.name());
            }
            case ResolutionClaim.Assertion.Adoption(var adopted, var on) -> {
                out.bool("adopted", adopted);
                out.text("adoptedOn", on);
            }
            case ResolutionClaim.Assertion.Veto(var by, var only) -> {
                NameJson.writeAll(out, "vetoedBy", by);
                flag(out, "only", only);
            }
            case ResolutionClaim.Assertion.Change change -> ChangeJson.write(change, out);
        }
    }

    private static void countryVote(JsonWriter out, CountryVote vote, Optional<Ballot> ballot) {
        countries(out, vote.countries());
        out.text("vote", ballot.map(Ballot::name));
        flag(out, "only", vote.only());
        vote.within().ifPresent(group -> GroupJson.write(out, "within", group));
    }

    private static void groupVote(JsonWriter out, GroupVote vote, Optional<Ballot> ballot) {
        GroupJson.write(out, "group", vote.group());
        QuantityJson.write(out, "quantity", vote.quantity());
        out.text("vote", ballot.map(Ballot::name));
        if (!vote.except().isEmpty()) {
            NameJson.writeAll(out, "except", vote.except());
        }
        out.text("exceptVote", vote.exceptDid().map(Ballot::name));
    }

    private static void countries(JsonWriter out, List<Named> countries) {
        if (countries.size() == 1) {
            NameJson.write(out, "country", countries.getFirst());
        } else {
            NameJson.writeAll(out, "countries", countries);
        }
    }

    /// The figures of a tally; where there is only one, how it is meant stands beside the tally.
    private static void tally(JsonWriter out, Map<Vote, Figure> figures) {
        boolean single = figures.size() == 1;
        out.object(
                "tally",
                tally ->
                        figures.forEach(
                                (vote, figure) -> {
                                    if (single || FigureJson.isBare(figure)) {
                                        tally.decimal(vote.word(), figure.value());
                                    } else {
                                        tally.object(
                                                vote.word(),
                                                own -> FigureJson.write(own, "number", figure));
                                    }
                                }));
        if (single) {
            FigureJson.writeModifiers(out, figures.values().iterator().next());
        }
    }
}
