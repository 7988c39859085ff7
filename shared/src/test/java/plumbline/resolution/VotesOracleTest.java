package plumbline.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.claim.Figure.count;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.fact.Vote;
import plumbline.verdict.Finding;
import plumbline.verdict.Verdict;

/// Judging against a naive second implementation, on generated roll calls and claims.
class VotesOracleTest {

    private static final List<String> COUNTRIES =
            List.of("CL", "FJ", "GA", "IS", "JO", "LA", "MN", "NO", "NP", "PE", "TD", "TV");

    @Provide
    Arbitrary<Map<String, Vote>> rollCalls() {
        return Arbitraries.of(Vote.class)
                .list()
                .ofSize(COUNTRIES.size())
                .map(
                        votes -> {
                            var table = new TreeMap<String, Vote>();
                            for (int i = 0; i < votes.size(); i++) {
                                table.put(COUNTRIES.get(i), votes.get(i));
                            }
                            return table;
                        });
    }

    @Provide
    Arbitrary<Set<String>> groups() {
        return Arbitraries.of(COUNTRIES).set().ofMinSize(1).ofMaxSize(7);
    }

    @Property(tries = 200)
    void lists(
            @ForAll("rollCalls") Map<String, Vote> table,
            @ForAll("groups") Set<String> countries,
            @ForAll Ballot ballot) {
        var claim = Claims.each(ballot, countries.toArray(String[]::new));

        assertThat(complete(table, claim).verdict())
                .isEqualTo(NaiveVotes.of(table).each(List.copyOf(countries), ballot));
    }

    @Property(tries = 200)
    void quantities(
            @ForAll("rollCalls") Map<String, Vote> table,
            @ForAll("groups") Set<String> group,
            @ForAll Ballot ballot) {
        var naive = NaiveVotes.of(table);
        var members = List.copyOf(group);
        // Of members that abstained, not voting is close; the naive way knows it for lists only.
        if (ballot == Ballot.ABSENT) {
            return;
        }

        assertThat(ofGroup(table, group, new Quantity.All(), ballot))
                .isEqualTo(naive.all(members, ballot));
        assertThat(ofGroup(table, group, new Quantity.Bare(), ballot))
                .isEqualTo(naive.bare(members, ballot));
        assertThat(ofGroup(table, group, new Quantity.Most(), ballot))
                .isEqualTo(naive.most(members, ballot));
        assertThat(ofGroup(table, group, new Quantity.None(), ballot))
                .isEqualTo(naive.none(members, ballot));
        assertThat(ofGroup(table, group, new Quantity.Any(), ballot))
                .isEqualTo(naive.any(members, ballot));
        assertThat(ofGroup(table, group, new Quantity.Several(), ballot))
                .isEqualTo(naive.several(members, ballot));
    }

    @Property(tries = 200)
    void plainNumbersOfAGroup(
            @ForAll("rollCalls") Map<String, Vote> table,
            @ForAll("groups") Set<String> group,
            @ForAll @IntRange(min = 1, max = 8) int said) {
        assertThat(ofGroup(table, group, new Quantity.Exactly(count(said)), Ballot.YES))
                .isEqualTo(NaiveVotes.of(table).exactly(said, List.copyOf(group), Ballot.YES));
    }

    @Property(tries = 200)
    void theOnlyOneOfAGroup(
            @ForAll("rollCalls") Map<String, Vote> table, @ForAll("groups") Set<String> group) {
        var members = new TreeSet<>(group);
        var claim = Claims.onlyOf("The Club", Ballot.NO, members.first());

        assertThat(complete(table, claim, group).verdict())
                .isEqualTo(
                        NaiveVotes.of(table)
                                .onlyOf(List.copyOf(members), members.first(), Ballot.NO));
    }

    @Property(tries = 200)
    void talliesFromRollCalls(
            @ForAll("rollCalls") Map<String, Vote> table,
            @ForAll Vote vote,
            @ForAll @IntRange(max = 12) int said) {
        var naive = NaiveVotes.of(table);
        var claim = Claims.counts(vote, count(said));

        if (vote == Vote.ABSENT && naive.tally(vote) == 0) {
            return; // an empty list of absentees is taken for a list that was left out
        }
        assertThat(complete(table, claim).verdict())
                .isEqualTo(NaiveVotes.number(said, naive.tally(vote)));
    }

    /// Whatever is left out of a roll call that says so, a verdict that decides is the right one.
    @Property(tries = 200)
    void anIncompleteRollCallNeverMisleads(
            @ForAll("rollCalls") Map<String, Vote> table,
            @ForAll("groups") Set<String> group,
            @ForAll("groups") Set<String> leftOut,
            @ForAll Ballot ballot,
            @ForAll boolean withTally) {
        var all = resolution(table, Set.of(), true);
        var known = resolution(table, leftOut, withTally).incomplete();
        var club = Claims.group("group:club", "The Club", group.toArray(String[]::new));
        for (var quantity :
                List.of(
                        new Quantity.All(),
                        new Quantity.Bare(),
                        new Quantity.Most(),
                        new Quantity.None(),
                        new Quantity.Any(),
                        new Quantity.Several(),
                        new Quantity.AFew(),
                        new Quantity.Exactly(count(3)))) {
            var claim = Claims.members("The Club", quantity, ballot);
            var verdict = Claims.check(claim, known, club).verdict();

            assertThat(
                            Set.of(
                                    Verdict.NOT_ENOUGH_EVIDENCE,
                                    Claims.check(claim, all, club).verdict()))
                    .contains(verdict);
        }
    }

    private static Verdict ofGroup(
            Map<String, Vote> table, Set<String> group, Quantity quantity, Ballot ballot) {
        return complete(table, Claims.members("The Club", quantity, ballot), group).verdict();
    }

    private static Finding complete(Map<String, Vote> table, Assertion claim) {
        return Claims.check(claim, resolution(table, Set.of(), false));
    }

    private static Finding complete(Map<String, Vote> table, Assertion claim, Set<String> group) {
        var club = Claims.group("group:club", "The Club", group.toArray(String[]::new));
        return Claims.check(claim, resolution(table, Set.of(), false), club);
    }

    private static AResolution resolution(
            Map<String, Vote> table, Set<String> leftOut, boolean withTally) {
        var resolution = AResolution.aResolution();
        for (var vote : EnumSet.allOf(Vote.class)) {
            resolution.voted(
                    vote,
                    table.keySet().stream()
                            .filter(code -> table.get(code) == vote && !leftOut.contains(code))
                            .toArray(String[]::new));
        }
        var naive = NaiveVotes.of(table);
        return withTally
                ? resolution.tally(
                        naive.tally(Vote.YES),
                        naive.tally(Vote.NO),
                        naive.tally(Vote.ABSTAIN),
                        naive.tally(Vote.ABSENT))
                : resolution;
    }
}
