package plumbline.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.catalogue.FactsInMemory;
import plumbline.check.Checker;
import plumbline.check.TextRequest;
import plumbline.factfile.FactFile;
import plumbline.factfile.Line;
import plumbline.verdict.CheckedClaim;

/// Checks pages against a few invented facts, as published on 15 January 2023.
final class Pages {

    private static final Checker CHECKER = checker();

    private Pages() {}

    private static Checker checker() {
        try (var facts = Pages.class.getResourceAsStream("page.facts.jsonl")) {
            if (facts == null) {
                throw new IllegalStateException("page.facts.jsonl is missing");
            }
            var parsed = FactFile.parse(facts.readAllBytes());
            if (!parsed.faults().isEmpty()) {
                throw new IllegalStateException(parsed.faults().toString());
            }
            return new Checker(
                    new FactsInMemory(parsed.lines().stream().map(Line::document).toList()),
                    List.of(new StatementFamily()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<CheckedClaim> check(String page) {
        return CHECKER.check(
                new TextRequest(page, Optional.of(LocalDate.of(2023, 1, 15)), Optional.empty()));
    }

    /// The verdicts of a page in text order, as words: "SUPPORTED REFUTED".
    static String verdicts(String page) {
        return String.join(
                " ", check(page).stream().map(one -> one.finding().verdict().name()).toList());
    }
}
