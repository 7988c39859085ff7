package plumbline.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import plumbline.catalogue.Catalogue;
import plumbline.check.Family.Recognized;
import plumbline.check.TextRequest;
import plumbline.claim.StatementClaim;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Page;
import plumbline.text.Sentence;
import plumbline.verdict.CheckedClaim.Passage;

/// Finds claims on statements in a text, sentence by sentence.
final class StatementReader {

    /// The claims of a text, in text order.
    List<Recognized<StatementClaim>> read(Page page, TextRequest request, Catalogue catalogue) {
        var text = StatementLanguage.LANGUAGE.read(page);
        var archive = Archive.of(catalogue);
        var people = new People(text, catalogue, new Roles(archive, request.publishedOn()));
        var mentions = new Mentions(text, archive, people);
        var found = new ArrayList<Recognized<StatementClaim>>();
        for (var sentence : text.sentences()) {
            people.enter(sentence);
            mentions.enter(sentence);
            if (!sentence.question()) {
                var drafts =
                        new Drafts(
                                text,
                                sentence.items(),
                                mentions,
                                people,
                                archive,
                                Occasions.of(catalogue),
                                request.publishedOn());
                for (var draft : best(sentence, drafts)) {
                    found.add(
                            new Recognized<>(
                                    passage(text, sentence, draft),
                                    new StatementClaim(
                                            draft.assertion(),
                                            draft.negated(),
                                            request.publishedOn()),
                                    draft.rule()));
                }
            }
        }
        return found;
    }

    /// Of the readings of the same words the one that covers the most.
    private static List<Draft> best(Sentence sentence, Drafts drafts) {
        var best = new HashMap<Integer, Draft>();
        for (var reading : sentence.readings()) {
            for (var draft : drafts.of(reading)) {
                best.merge(
                        draft.key().first(), draft, (one, other) -> other.beats(one) ? other : one);
            }
        }
        var chosen = new ArrayList<>(best.values());
        chosen.removeIf(one -> best.values().stream().anyMatch(other -> repeats(one, other)));
        chosen.sort(Comparator.comparingInt(draft -> draft.key().first()));
        return chosen;
    }

    /// "independence from Sweden in 1905" within "gained independence from Sweden in 1905": said
    /// once.
    private static boolean repeats(Draft one, Draft other) {
        return !one.equals(other)
                && one.assertion() instanceof Assertion.HappenedOn
                && other.assertion() instanceof Assertion.HappenedOn
                && other.first() <= one.first()
                && other.end() >= one.end();
    }

    private static Passage passage(Text text, Sentence sentence, Draft draft) {
        List<Item> items = sentence.items();
        int start = text.tokens().get(items.get(draft.first()).first()).start();
        int end = text.tokens().get(items.get(draft.end() - 1).last()).end();
        return new Passage(text.text().substring(start, end), start, end);
    }
}
