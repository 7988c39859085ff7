package plumbline.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plumbline.catalogue.Catalogue;
import plumbline.claim.ReportReference;
import plumbline.fact.Election.Status;
import plumbline.text.Fold;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Token;
import plumbline.text.Tokenizer;

/// Which report of a result a sentence names: preliminary, final, an exit poll, the count of a
/// moment (verdicts.md, rule 8).
final class Reports {

    /// The part of the words of a pollster's name that must stand in the sentence, at least.
    private static final double MOST_WORDS = 0.6;

    private static final Set<String> SMALL_WORDS =
            Set.of("of", "the", "for", "and", "by", "in", "s", "'s", "-", "a", "party");

    private final Text text;
    private final Scene scene;
    private final boolean inherited;
    private final Catalogue catalogue;
    private final Optional<LocalDate> published;
    private final Set<String> words = new TreeSet<>();

    Reports(
            Text text,
            Scene scene,
            Discourse discourse,
            Catalogue catalogue,
            Optional<LocalDate> published) {
        this.inherited = scene.isLine() && discourse.exitPoll();
        this.text = text;
        this.scene = scene;
        this.catalogue = catalogue;
        this.published = published;
        for (int t = scene.sentence().firstToken(); t < scene.sentence().endToken(); t++) {
            words.add(text.tokens().get(t).fold());
        }
    }

    /// The report that a claim of the sentence means, if it names one.
    ///
    /// @param key the figure or word that the claim turns on
    Optional<ReportReference> meant(List<String> events, Item key) {
        boolean asked = inherited || scene.has(ElectionLanguage.EXIT_POLL);
        var pollster = pollster(events, asked, key);
        if (asked || pollster.isPresent()) {
            return Optional.of(
                    new ReportReference(Set.of(Status.EXIT_POLL), pollster, Optional.empty()));
        }
        if (scene.has(ElectionLanguage.MOMENT)) {
            return Optional.of(
                    new ReportReference(
                            Set.of(Status.PARTIAL, Status.PRELIMINARY),
                            Optional.empty(),
                            published));
        }
        if (scene.has(ElectionLanguage.PRELIMINARY)) {
            return Optional.of(
                    new ReportReference(
                            Set.of(Status.PARTIAL, Status.PRELIMINARY),
                            Optional.empty(),
                            Optional.empty()));
        }
        return scene.has(ElectionLanguage.FINAL)
                ? Optional.of(ReportReference.to(Status.FINAL))
                : Optional.empty();
    }

    /// The stored pollster of whose name the sentence has the most words: most of them where an
    /// exit poll is spoken of, all of them otherwise. Of several the last that is named before the
    /// claim, or else the first behind it.
    private Optional<String> pollster(List<String> events, boolean asked, Item key) {
        var best = new ArrayList<String>();
        double most = 0;
        for (var event : events) {
            var known = catalogue.election(event).map(entry -> entry.pollsters()).orElse(List.of());
            for (var pollster : known) {
                double part = partSaid(pollster);
                boolean enough = asked ? part >= MOST_WORDS : part == 1;
                if (enough && part >= most) {
                    if (part > most) {
                        best.clear();
                    }
                    best.add(pollster);
                    most = part;
                }
            }
        }
        return best.stream().min(Comparator.comparingInt(pollster -> distance(pollster, key)));
    }

    /// How far a pollster's name stands before a claim, in tokens; one that only stands behind it
    /// is farther than any before it.
    private int distance(String pollster, Item key) {
        var said =
                Tokenizer.tokenize(pollster).stream()
                        .map(token -> Fold.of(token.text()))
                        .filter(word -> !SMALL_WORDS.contains(word))
                        .toList();
        int nearest = Integer.MAX_VALUE;
        int length = scene.sentence().endToken() - scene.sentence().firstToken();
        for (int t = scene.sentence().firstToken(); t < scene.sentence().endToken(); t++) {
            if (said.contains(text.tokens().get(t).fold())) {
                nearest = Math.min(nearest, t < key.first() ? key.first() - t : length + t);
            }
        }
        return nearest;
    }

    private double partSaid(String pollster) {
        int all = 0;
        int said = 0;
        for (var token : Tokenizer.tokenize(pollster)) {
            var word = Fold.of(token.text());
            if (token.sort() == Token.Sort.WORD && !SMALL_WORDS.contains(word)) {
                all++;
                said += words.contains(word) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) said / all;
    }
}
