package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Facts;
import plumbline.catalogue.FactsInMemory;
import plumbline.election.ElectionFamily;
import plumbline.fact.Election;
import plumbline.fact.Election.Contest;
import plumbline.fact.Election.Report;
import plumbline.fact.Election.Result;
import plumbline.fact.Election.Status;
import plumbline.fact.Election.Turnout;
import plumbline.fact.Entity;
import plumbline.fact.PartialDate;
import plumbline.fact.Source;
import plumbline.resolution.ResolutionFamily;
import plumbline.verdict.CheckedClaim;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

class CheckerTest {

    private static final Source COUNT =
            new Source(
                    "src:count",
                    "Election Commission",
                    "Final count",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
    private static final Entity ROSSI =
            new Entity(
                    "person:rossi",
                    Entity.Kind.PERSON,
                    "Elena Rossi",
                    List.of("Rossi"),
                    Optional.of("MT"),
                    Optional.empty(),
                    List.of());

    private static Election election(String percent) {
        var result =
                new Result(
                        ROSSI.id(),
                        Optional.of(new BigDecimal(percent)),
                        OptionalLong.empty(),
                        OptionalInt.empty());
        return new Election(
                "election:mt-2024",
                "2024 Maltese presidential election",
                "MT",
                Contest.PRESIDENTIAL,
                PartialDate.of(LocalDate.of(2024, 5, 5)),
                false,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(
                        new Report(
                                Status.FINAL,
                                Optional.empty(),
                                Optional.empty(),
                                List.of(COUNT.id()),
                                Turnout.UNKNOWN,
                                Optional.empty(),
                                List.of(result))));
    }

    private static Checker checker(Facts facts) {
        return new Checker(facts, List.of(new ElectionFamily(), new ResolutionFamily()));
    }

    private static List<CheckedClaim> check(Facts facts, String text) {
        return checker(facts)
                .check(
                        new TextRequest(
                                text, Optional.of(LocalDate.of(2024, 5, 10)), Optional.empty()));
    }

    @Test
    void aPageOfManyClaimsCostsOneBatchedRead() {
        var facts = FactsInMemory.of(COUNT, ROSSI, election("54.2"));

        var answers = check(facts, "Rossi won 54.2 per cent of the vote. ".repeat(120));

        assertThat(answers).hasSize(120);
        assertThat(answers)
                .allSatisfy(
                        answer ->
                                assertThat(answer.finding().verdict())
                                        .isEqualTo(Verdict.SUPPORTED));
        assertThat(facts.reads()).isEqualTo(1);
    }

    @Test
    void claimsStandInTheOrderOfTheText() {
        var facts = FactsInMemory.of(COUNT, ROSSI, election("54.2"));

        var answers =
                check(facts, "Rossi took 54.2% of the vote, then 60% of the vote went to Rossi.");

        assertThat(answers)
                .extracting(answer -> answer.passage().orElseThrow().start())
                .isSorted()
                .hasSize(2);
    }

    @Test
    void aFactWhoseSourcesAreNotStoredDecidesNothing() {
        var facts = FactsInMemory.of(ROSSI, election("54.2"));

        var answer = check(facts, "Rossi won 54.2 per cent of the vote.").getFirst();

        assertThat(answer.finding().verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(answer.finding().reason()).contains(Reason.NO_FIGURE);
        assertThat(answer.finding().explanation()).contains(COUNT.id());
    }

    @Test
    void aCatalogueThatHasMovedOnIsReadAnewBeforeAnythingIsJudged() {
        var facts =
                new MovingFacts(
                        FactsInMemory.of(COUNT, ROSSI),
                        FactsInMemory.of(COUNT, ROSSI, election("54.2")));

        var answer = check(facts, "Rossi won 54.2 per cent of the vote.").getFirst();

        assertThat(answer.finding().verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(facts.reads).hasSize(2);
    }

    /// Facts that are published to between binding and the read.
    private static final class MovingFacts implements Facts {
        private final Facts before;
        private final Facts after;
        private final List<Collection<String>> reads = new ArrayList<>();

        MovingFacts(Facts before, Facts after) {
            this.before = before;
            this.after = after;
        }

        @Override
        public Catalogue catalogue() {
            return reads.isEmpty()
                    ? before.catalogue()
                    : new Catalogue(2, after.catalogue().entries().values());
        }

        @Override
        public Read read(Collection<String> ids) {
            reads.add(ids);
            var read = after.read(ids);
            return reads.size() == 1 ? new Read(read.documents(), Optional.of(catalogue())) : read;
        }
    }

    @Test
    void aTextWithoutClaimsHasNone() {
        var facts = FactsInMemory.of(COUNT, ROSSI, election("54.2"));

        assertThat(check(facts, "Rossi may well win, but who would have thought so?")).isEmpty();
    }
}
