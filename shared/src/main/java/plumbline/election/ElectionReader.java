package plumbline.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import plumbline.catalogue.Catalogue;
import plumbline.check.Family.Recognized;
import plumbline.check.TextRequest;
import plumbline.claim.ElectionClaim;
import plumbline.text.Fold;
import plumbline.text.Page;

/// Finds claims on elections in a text, sentence by sentence, and binds them to the elections that
/// they may mean.
public final class ElectionReader {

    /// The claims of a text, bound to the events that they may mean, in text order.
    public List<Recognized<ElectionClaim>> read(
            Page page, TextRequest request, Catalogue catalogue) {
        var text = ElectionLanguage.LANGUAGE.read(page);
        var chooser = new EventChooser(catalogue, request.publishedOn(), Fold.of(request.text()));
        var discourse = new Discourse();
        var found = new ArrayList<Recognized<ElectionClaim>>();
        var scenes = text.sentences().stream().map(sentence -> new Scene(text, sentence)).toList();
        var countries = new LinkedHashSet<String>();
        scenes.forEach(scene -> countries.addAll(scene.mentionedCountries()));
        for (var scene : scenes) {
            if (!isHypothetical(scene)) {
                var setting = new Setting(text, scene, discourse, catalogue);
                new SentenceReader(setting, chooser, countries, request.publishedOn())
                        .claims().stream().map(ElectionReader::recognized).forEach(found::add);
            }
            discourse.next(text, scene);
        }
        found.sort(Comparator.comparingInt(claim -> claim.passage().start()));
        return found;
    }

    private static Recognized<ElectionClaim> recognized(ReadClaim read) {
        return new Recognized<>(
                read.passage(), read.claim(), read.proposal().rule(), read.proposal().tentative());
    }

    /// Questions, conditions, opinion polls and what is said of a part of the voters make no claim
    /// on a result.
    private static boolean isHypothetical(Scene scene) {
        return scene.sentence().question()
                || scene.has(ElectionLanguage.IF)
                || scene.has(ElectionLanguage.SUBSET)
                || (scene.has(ElectionLanguage.BEFORE_VOTE) && !scene.has(ElectionLanguage.ELECT))
                || (scene.has(ElectionLanguage.OPINION)
                        && !scene.has(ElectionLanguage.EXIT_POLL)
                        && !scene.has(ElectionLanguage.ELECT));
    }
}
