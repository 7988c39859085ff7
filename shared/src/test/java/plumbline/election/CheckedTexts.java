package plumbline.election;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.catalogue.FactsInMemory;
import plumbline.check.Checker;
import plumbline.check.TextRequest;
import plumbline.factfile.FactFile;
import plumbline.factfile.Line;
import plumbline.verdict.CheckedClaim;
import plumbline.verdict.Verdict;

/// Checks texts, all published on one day, for claims on elections over a few facts.
final class CheckedTexts {

    private final Checker checker;
    private final LocalDate published;

    /// @param facts a fact file
    CheckedTexts(String facts, String published) {
        var documents =
                FactFile.parse(facts.getBytes(StandardCharsets.UTF_8)).lines().stream()
                        .map(Line::document)
                        .toList();
        this.checker = new Checker(new FactsInMemory(documents), List.of(new ElectionFamily()));
        this.published = LocalDate.parse(published);
    }

    List<CheckedClaim> claims(String text) {
        return checker.check(new TextRequest(text, Optional.of(published), Optional.empty()));
    }

    List<Verdict> verdicts(String text) {
        return claims(text).stream().map(checked -> checked.finding().verdict()).toList();
    }
}
