package plumbline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import plumbline.check.Checker;
import plumbline.check.TextRequest;
import plumbline.text.Sentences;

/// What a page claims does not hang on how it is set, nor on what is said around it.
class PagePropertiesTest {

    private static final Checker CHECKER = Corpora.checkerOver("statements");
    private static final List<TextRequest> TEXTS = Corpora.texts("statements/statements");

    /// Words that stand for what was named before.
    private static final Pattern ANAPHORA =
            Pattern.compile(
                    "(?i)\\b(he|she|it|they|his|her|its|their|both|former|predecessor)\\b"
                            + "|\\bthe (two|bloc|country|countries|president|leaders?|union"
                            + "|community|organi[sz]ation|club|alliance|pair|anniversary)\\b");

    private static final List<String> SAYING_NOTHING =
            List.of(
                    "It rained all day.",
                    "Nobody was surprised.",
                    "The coffee was cold, as ever!",
                    "What a morning it had been.",
                    "Time will tell.");

    private static List<String> judged(String text, TextRequest like) {
        return CHECKER.check(new TextRequest(text, like.publishedOn(), like.url())).stream()
                .map(one -> one.claim().kind() + " " + one.finding().verdict())
                .toList();
    }

    private static List<String> judged(TextRequest request) {
        return judged(request.text(), request);
    }

    @Property(tries = 200)
    void whiteSpaceAndTypographyChangeNothing(
            @ForAll("texts") TextRequest request, @ForAll Random random) {
        assertThat(judged(reset(request.text(), random), request)).isEqualTo(judged(request));
    }

    @Property(tries = 100)
    void aSentenceThatSaysNothingChangesNothing(
            @ForAll("texts") TextRequest request,
            @ForAll("sayingNothing") String nothing,
            @ForAll Random random) {
        var sentences = sentences(request.text());
        sentences.add(random.nextInt(sentences.size() + 1), nothing);

        assertThat(judged(String.join(" ", sentences), request)).isEqualTo(judged(request));
    }

    @Property(tries = 100)
    void twoTextsJoinedClaimWhatEachClaims(
            @ForAll("texts") TextRequest first, @ForAll("selfContained") String second) {
        var union = new ArrayList<>(judged(first));
        union.addAll(judged(second, first));

        assertThat(judged(first.text() + "\n\n" + second, first)).isEqualTo(union);
    }

    /// The text with its spaces, quotation marks, dashes, ligatures and line ends set otherwise.
    private static String reset(String text, Random random) {
        var set = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean between = i > 0 && i + 1 < text.length();
            boolean digits =
                    between
                            && Character.isDigit(text.charAt(i - 1))
                            && Character.isDigit(text.charAt(i + 1));
            set.append(
                    switch (c) {
                        case ' ' ->
                                digits ? " " : any(random, " ", "  ", "\u00A0", "\u2009", " \t");
                        case '\'', '’' -> any(random, "'", "’");
                        case '"', '“', '”' -> "\"";
                        case '–', '—' -> any(random, "–", "—");
                        default -> Character.toString(c);
                    });
        }
        return set.toString().replace("fi", any(random, "fi", "\uFB01"));
    }

    private static String any(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static List<String> sentences(String text) {
        return new ArrayList<>(
                Sentences.of(text).stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .toList());
    }

    @Provide
    Arbitrary<TextRequest> texts() {
        return Arbitraries.of(TEXTS);
    }

    @Provide
    Arbitrary<String> sayingNothing() {
        return Arbitraries.of(SAYING_NOTHING);
    }

    @Provide
    Arbitrary<String> selfContained() {
        return Arbitraries.of(
                TEXTS.stream()
                        .map(TextRequest::text)
                        .filter(text -> !ANAPHORA.matcher(text).find())
                        .toList());
    }
}
