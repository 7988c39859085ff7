package plumbline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.catalogue.FactsInMemory;
import plumbline.check.Checker;
import plumbline.factfile.FactFile;
import plumbline.factfile.Line;
import plumbline.statement.StatementFamily;

/// Labelled sentences on offices, dates, meetings and memberships: the figures may only rise.
class StatementCorpusTest {

    private static final double LEAST_ACCURACY = 99;
    private static final double LEAST_COVERAGE = 98;

    private static Score score;

    @BeforeAll
    static void check() throws IOException, URISyntaxException {
        var facts =
                FactFile.parse(Files.readAllBytes(resource("statements.facts.jsonl")))
                        .lines()
                        .stream()
                        .map(Line::document)
                        .toList();
        var checker = new Checker(new FactsInMemory(facts), List.of(new StatementFamily()));
        score = Score.of(checker, Labelled.read(resource("statements.claims.jsonl")));
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(
                                StatementCorpusTest.class.getResource("/corpus/statements/" + name),
                                name)
                        .toURI());
    }

    @Test
    void answersWithVerdictsThatCanBeDefended() {
        assertThat(score.accuracy()).as(score.toString()).isGreaterThanOrEqualTo(LEAST_ACCURACY);
    }

    @Test
    void decidesWhatTheFactsDecide() {
        assertThat(score.coverage()).as(score.toString()).isGreaterThanOrEqualTo(LEAST_COVERAGE);
    }

    @Test
    void turnsNoVerdictRound() {
        assertThat(score.flipped()).as(score.toString()).isZero();
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(score.falseAlarms()).as(score.toString()).isZero();
    }
}
