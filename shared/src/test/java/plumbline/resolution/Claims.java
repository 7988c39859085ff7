package plumbline.resolution;

import static plumbline.claim.Figure.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.catalogue.FactsInMemory;
import plumbline.check.Checker;
import plumbline.claim.EventReference;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.claim.ResolutionClaim.Assertion.CountryVote;
import plumbline.claim.ResolutionClaim.Assertion.Counts;
import plumbline.claim.ResolutionClaim.Assertion.GroupVote;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.claim.ResolutionClaim.Group;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.fact.Document;
import plumbline.fact.Entity;
import plumbline.fact.PartialDate;
import plumbline.fact.Statement;
import plumbline.fact.Vote;
import plumbline.verdict.CheckedClaim;
import plumbline.verdict.Finding;

/// The claims of the tests, in short words, and what checking them comes to.
final class Claims {

    private Claims() {}

    static List<Named> countries(String... names) {
        return Arrays.stream(names).map(Named::unknown).toList();
    }

    static CountryVote each(Ballot ballot, String... names) {
        return new CountryVote(countries(names), ballot, false, Optional.empty());
    }

    static CountryVote only(Ballot ballot, String... names) {
        return new CountryVote(countries(names), ballot, true, Optional.empty());
    }

    static CountryVote onlyOf(String group, Ballot ballot, String... names) {
        return new CountryVote(countries(names), ballot, true, Optional.of(group(group)));
    }

    static GroupVote members(String group, Quantity quantity, Ballot ballot) {
        return new GroupVote(group(group), quantity, ballot, List.of(), Optional.empty());
    }

    static GroupVote ofEveryone(Quantity quantity, Ballot ballot) {
        return new GroupVote(new Group.Everyone(), quantity, ballot, List.of(), Optional.empty());
    }

    static Group group(String name) {
        return new Group.Stored(Named.unknown(name));
    }

    static Counts counts(int yes, int no, int abstain) {
        var figures = new EnumMap<Vote, Figure>(Vote.class);
        figures.put(Vote.YES, count(yes));
        figures.put(Vote.NO, count(no));
        figures.put(Vote.ABSTAIN, count(abstain));
        return new Counts(figures);
    }

    static Counts counts(Vote vote, Figure figure) {
        var figures = new EnumMap<Vote, Figure>(Vote.class);
        figures.put(vote, figure);
        return new Counts(figures);
    }

    static Entity group(String id, String name, String... members) {
        return new Entity(
                id,
                Entity.Kind.GROUP,
                name,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Arrays.stream(members).map(Claims::member).toList());
    }

    static Entity.Member member(String code) {
        return new Entity.Member(code, Optional.empty(), Optional.empty());
    }

    static Entity organization(String id, String name) {
        return new Entity(
                id,
                Entity.Kind.ORGANIZATION,
                name,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Statement joined(String country, String organization, String from) {
        return new Statement(
                "st:" + organization + "-" + country,
                Statement.Predicate.MEMBER_OF,
                country,
                Optional.of(organization),
                Optional.empty(),
                PartialDate.parse(from),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("src:members"));
    }

    /// What a claim on the only resolution comes to.
    static Finding check(Assertion assertion, AResolution resolution, Document... others) {
        return check(assertion, false, resolution, others);
    }

    /// What a claim that is turned round comes to.
    static Finding checkNegated(Assertion assertion, AResolution resolution, Document... others) {
        return check(assertion, true, resolution, others);
    }

    private static Finding check(
            Assertion assertion, boolean negated, AResolution resolution, Document... others) {
        var stored = resolution.stored();
        var documents = new ArrayList<Document>(List.of(others));
        documents.add(stored);
        var reference = new EventReference.ById(stored.id());
        return check(new ResolutionClaim(reference, assertion, negated), documents).finding();
    }

    /// What a claim comes to before these documents, and the sources that are always there.
    static CheckedClaim check(ResolutionClaim claim, List<? extends Document> documents) {
        var all = new ArrayList<Document>(documents);
        for (var id : List.of(AResolution.SOURCE, AResolution.FIRST_SOURCE, "src:members")) {
            all.add(AResolution.source(id));
        }
        return new Checker(new FactsInMemory(all), List.of(new ResolutionFamily())).check(claim);
    }
}
