package plumbline.factfile;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import plumbline.fact.PartialDate;
import plumbline.fact.Resolution;
import plumbline.fact.Resolution.Body;
import plumbline.fact.Resolution.Correction;
import plumbline.fact.Resolution.EarlierTally;
import plumbline.fact.Resolution.RollCall;
import plumbline.fact.Resolution.Tally;
import plumbline.fact.Vote;

/// Generated resolutions that keep every rule of the format.
final class GeneratedResolutions {

    private GeneratedResolutions() {}

    static Arbitrary<Resolution> resolutions() {
        return Combinators.combine(
                        Documents.ids(),
                        Arbitraries.of(Body.class),
                        Documents.dates(),
                        Documents.texts().list().ofMinSize(1).ofMaxSize(4),
                        rollCalls(),
                        Arbitraries.of(Recorded.class),
                        Arbitraries.of(true, false).optional(),
                        Documents.ids().list().ofMinSize(1).ofMaxSize(3))
                .as(GeneratedResolutions::resolution);
    }

    /// What is stored of a vote.
    private enum Recorded {
        TALLY,
        ROLL_CALL,
        BOTH,
        PART_OF_THE_ROLL_CALL
    }

    private static Resolution resolution(
            String id,
            Body body,
            PartialDate date,
            List<String> texts,
            RollCall votes,
            Recorded recorded,
            Optional<Boolean> adopted,
            List<String> sources) {
        boolean partly = recorded == Recorded.PART_OF_THE_ROLL_CALL;
        var tally = tallyOf(votes, partly ? 3 : 0);
        return new Resolution(
                id,
                body,
                date,
                texts.getFirst(),
                texts.subList(1, texts.size()),
                texts,
                adopted,
                Optional.of(tally).filter(t -> recorded != Recorded.ROLL_CALL),
                Optional.of(votes).filter(v -> recorded != Recorded.TALLY),
                !partly,
                List.of(new EarlierTally(tally, Optional.of(date), sources)),
                List.of(new Correction("IQ", Vote.ABSTAIN, Vote.YES)),
                body == Body.UNSC ? List.of("RU", "CN") : List.of(),
                sources);
    }

    private static Tally tallyOf(RollCall votes, int notNamed) {
        return new Tally(
                OptionalInt.of(votes.countries(Vote.YES).size() + notNamed),
                OptionalInt.of(votes.countries(Vote.NO).size()),
                OptionalInt.empty(),
                OptionalInt.of(votes.countries(Vote.ABSENT).size()));
    }

    private static Arbitrary<RollCall> rollCalls() {
        return Documents.countries()
                .set()
                .ofMinSize(1)
                .flatMap(
                        countries ->
                                Arbitraries.of(Vote.class)
                                        .list()
                                        .ofSize(countries.size())
                                        .map(how -> rollCall(List.copyOf(countries), how)));
    }

    private static RollCall rollCall(List<String> countries, List<Vote> how) {
        var byVote = new EnumMap<Vote, List<String>>(Vote.class);
        for (var vote : Vote.values()) {
            byVote.put(
                    vote,
                    countries.stream().filter(c -> how.get(countries.indexOf(c)) == vote).toList());
        }
        return new RollCall(byVote);
    }
}
