package plumbline.factfile;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import plumbline.fact.Election;
import plumbline.fact.Election.Contest;
import plumbline.fact.Election.Report;
import plumbline.fact.Election.Result;
import plumbline.fact.Election.Status;
import plumbline.fact.Election.Turnout;

/// Generated elections that keep every rule of the format.
final class GeneratedElections {

    private GeneratedElections() {}

    static Arbitrary<Election> elections() {
        return Combinators.combine(
                        Documents.ids(),
                        Documents.texts().list().ofSize(4),
                        Documents.countries(),
                        Arbitraries.of(Contest.class),
                        Documents.dates(),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 3).optional(),
                        reports().list().ofMaxSize(3))
                .as(
                        (id, texts, country, contest, date, snap, round, reports) ->
                                new Election(
                                        id,
                                        texts.get(0),
                                        country,
                                        contest,
                                        date,
                                        snap,
                                        Documents.whole(round),
                                        Optional.of(texts.get(1)).filter(area -> snap),
                                        Optional.of(texts.get(2)).filter(q -> round.isEmpty()),
                                        Optional.of(texts.get(3)).filter(n -> reports.isEmpty()),
                                        texts.subList(0, texts.get(0).length() % 3),
                                        reports));
    }

    private static Arbitrary<Report> reports() {
        return Combinators.combine(
                        Arbitraries.of(Status.class),
                        Documents.texts(),
                        Documents.dates().optional(),
                        Documents.ids().list().ofMinSize(1).ofMaxSize(3),
                        turnouts(),
                        Documents.ids().optional(),
                        results())
                .as(
                        (status, pollster, date, sources, turnout, winner, results) ->
                                new Report(
                                        status,
                                        Optional.of(pollster)
                                                .filter(p -> status == Status.EXIT_POLL),
                                        date,
                                        sources,
                                        turnout,
                                        winner,
                                        results));
    }

    private static Arbitrary<Turnout> turnouts() {
        return Combinators.combine(
                        Documents.percents().optional(),
                        Arbitraries.longs().between(0, 5_000_000).optional(),
                        Arbitraries.longs().between(5_000_000, 10_000_000_000L).optional())
                .as(
                        (percent, voters, electorate) ->
                                new Turnout(
                                        percent,
                                        Documents.count(voters),
                                        Documents.count(electorate)));
    }

    private static Arbitrary<List<Result>> results() {
        return Combinators.combine(
                        Documents.ids(),
                        Documents.percents().optional(),
                        Arbitraries.longs().between(0, 10_000_000_000L).optional(),
                        Arbitraries.integers().between(0, 700).optional())
                .as(
                        (choice, percent, votes, seats) ->
                                new Result(
                                        choice,
                                        percent,
                                        Documents.count(votes),
                                        Documents.whole(seats)))
                .list()
                .ofMaxSize(4)
                .uniqueElements(Result::choice);
    }
}
