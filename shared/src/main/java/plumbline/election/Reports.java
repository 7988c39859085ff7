package plumbline.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.catalogue.Catalogue;
import plumbline.claim.ReportReference;
import plumbline.fact.Election.Status;
import plumbline.text.Fold;
import plumbline.text.Language.Text;
import plumbline.text.Token;
import plumbline.text.Tokenizer;

/// Which report of a result a sentence names: preliminary, final, an exit poll, the count of a
/// moment (verdicts.md, rule 8).
final class Reports {

    /// The part of the words of a pollster's name that must stand in the sentence, at least.
    private static final double MOST_WORDS = 0.6;

    private static final Set<String> PARTS_CLAUSES =
            Set.of(";", ",", ":", "but", "while", "whereas", "though", "although");

    /// Words for how an election came out.
    private static final Set<String> OUTCOME =
            Set.of(
                    "finally",
                    "eventually",
                    "ultimately",
                    "actual",
                    "actually",
                    "final",
                    "official",
                    "officially",
                    "real",
                    "really",
                    "ended");

    private static final Set<String> SMALL_WORDS =
            Set.of("of", "the", "for", "and", "by", "in", "s", "'s", "-", "a", "party");

    private final Text text;
    private final Scene scene;
    private final boolean inherited;

    /// Whether the sentence before spoke of exit polls, so that a pollster's name is enough.
    private final boolean carried;
    private final Catalogue catalogue;
    private final Optional<LocalDate> published;
    private Set<String> words = Set.of();

    Reports(
            Text text,
            Scene scene,
            Discourse discourse,
            Catalogue catalogue,
            Optional<LocalDate> published) {
        this.inherited = scene.isLine() && discourse.exitPoll();
        this.carried = discourse.exitPoll();
        this.text = text;
        this.scene = scene;
        this.catalogue = catalogue;
        this.published = published;
    }

    private Set<String> words() {
        if (words.isEmpty()) {
            words = new HashSet<>();
            for (int t = scene.sentence().firstToken(); t < scene.sentence().endToken(); t++) {
                words.add(text.tokens().get(t).fold());
            }
        }
        return words;
    }

    /// The report that a claim of the sentence means, if it names one.
    ///
    /// @param figure the token that the claim turns on
    Optional<ReportReference> meant(List<String> events, int figure) {
        boolean asked = inherited || (scene.has(ElectionLanguage.EXIT_POLL) && !isOutcome(figure));
        var pollster = pollster(events, asked || carried, figure);
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

    /// "The exit poll gave them 200 seats; in the end they won 194": the clause of a figure that
    /// says how it came out, and names no poll.
    private boolean isOutcome(int figure) {
        int from = figure;
        int first = scene.sentence().firstToken();
        while (from > first && !PARTS_CLAUSES.contains(text.tokens().get(from - 1).fold())) {
            from--;
        }
        int to = figure;
        while (to < scene.sentence().endToken()
                && !PARTS_CLAUSES.contains(text.tokens().get(to).fold())) {
            to++;
        }
        boolean outcome = false;
        for (int t = from; t < to; t++) {
            var word = text.tokens().get(t).fold();
            if (word.startsWith("poll") || word.startsWith("exit")) {
                return false;
            }
            outcome |=
                    OUTCOME.contains(word)
                            || (word.equals("end") && text.tokens().get(t - 1).is("the"));
        }
        return outcome && from > first;
    }

    /// The stored pollster of whose name the sentence has the most words: most of them where an
    /// exit poll is spoken of, all of them otherwise. Of several, the one that is named between the
    /// same commas as the figure, else the last before it.
    private Optional<String> pollster(List<String> events, boolean asked, int figure) {
        var said = new ArrayList<String>();
        for (var event : events) {
            var known = catalogue.election(event).map(entry -> entry.pollsters()).orElse(List.of());
            for (var pollster : known) {
                double part = partSaid(pollster);
                if (asked ? part >= MOST_WORDS : part == 1) {
                    said.add(pollster);
                }
            }
        }
        var best =
                said.stream()
                        .max(
                                Comparator.<String>comparingInt(name -> nearness(name, figure))
                                        .thenComparingDouble(this::partSaid));
        return said.size() < 2 || best.filter(name -> nearness(name, figure) > 0).isPresent()
                ? best
                : said.stream().max(Comparator.comparingDouble(this::partSaid));
    }

    /// How near a pollster is named to a figure: the greater, the nearer.
    private int nearness(String pollster, int figure) {
        int first = scene.sentence().firstToken();
        int end = scene.sentence().endToken();
        int from = figure;
        while (from > first && !isComma(from - 1)) {
            from--;
        }
        int to = figure;
        while (to < end && !isComma(to)) {
            to++;
        }
        for (int t = from; t < to; t++) {
            if (names(t, pollster)) {
                return end + 1;
            }
        }
        for (int t = figure; t >= first; t--) {
            if (names(t, pollster)) {
                return t - first + 1;
            }
        }
        return 0;
    }

    private boolean isComma(int token) {
        var at = text.tokens().get(token);
        return at.is(",") || at.is(";") || at.is("and");
    }

    private boolean names(int token, String pollster) {
        var word = text.tokens().get(token).fold();
        return !SMALL_WORDS.contains(word)
                && Tokenizer.tokenize(pollster).stream()
                        .filter(part -> part.sort() == Token.Sort.WORD)
                        .anyMatch(part -> Fold.of(part.text()).equals(word));
    }

    /// How many of a pollster's words the sentence has; of one that polls for another, of either.
    private double partSaid(String pollster) {
        return Stream.concat(Stream.of(pollster), Arrays.stream(pollster.split("/", -1)))
                .mapToDouble(this::wordsSaid)
                .max()
                .orElse(0);
    }

    private double wordsSaid(String pollster) {
        int all = 0;
        int said = 0;
        for (var token : Tokenizer.tokenize(pollster)) {
            var word = Fold.of(token.text());
            if (token.sort() == Token.Sort.WORD && !SMALL_WORDS.contains(word)) {
                all++;
                said += words().contains(word) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) said / all;
    }
}
