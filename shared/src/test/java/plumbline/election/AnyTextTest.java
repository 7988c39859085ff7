package plumbline.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.catalogue.Catalogue;
import plumbline.check.TextRequest;
import plumbline.text.Gazetteer;
import plumbline.text.KnownNames;
import plumbline.text.NameRef;
import plumbline.text.Page;

/// Any text at all can be read, in work that grows with its length.
class AnyTextTest {

    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2022, 11, 23));

    /// More readings of one item would be a grammar gone wrong.
    private static final int MOST_READINGS = 12;

    private static final Gazetteer NAMES =
            new Gazetteer.Builder()
                    .add("Joe Brown", new NameRef(NameRef.Sort.PERSON, "p:brown", true), false)
                    .add("Liberals", new NameRef(NameRef.Sort.PARTY, "p:liberals", true), false)
                    .build();

    @Property(tries = 300)
    void readingNeverFailsAndSpansLieInTheText(@ForAll("texts") String text) {
        var request = new TextRequest(text, PUBLISHED, Optional.empty());

        var page = Page.of(text, KnownNames.of(Catalogue.EMPTY), PUBLISHED);

        assertThat(new ElectionReader().read(page, request, Catalogue.EMPTY))
                .allSatisfy(
                        claim ->
                                assertThat(claim.passage().text())
                                        .isEqualTo(
                                                text.substring(
                                                        claim.passage().start(),
                                                        claim.passage().end())));
    }

    @Property(tries = 300)
    void everyItemLiesInItsSentence(@ForAll("texts") String text) {
        var read = ElectionLanguage.LANGUAGE.read(Page.of(text, NAMES, PUBLISHED));

        assertThat(read.sentences())
                .allSatisfy(
                        sentence ->
                                assertThat(sentence.items())
                                        .allMatch(item -> item.first() >= sentence.firstToken())
                                        .allMatch(item -> item.last() < sentence.endToken()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                "1 ",
                "(",
                ")(",
                "\"",
                ",",
                "A",
                "A ",
                "U.",
                "Joe Brown ",
                "Joe Brown, ",
                "Joe Brown 52% ",
                "Joe Brown (52%), ",
                "won ",
                "52 per cent ",
                "more than ",
                "a hundred ",
                "billion ",
                "in 2019 ",
                "Liberals 12, ",
                "not ",
                "\n",
                "from 1 to 2 ",
            })
    void aHostileTextIsReadInWorkLinearToItsLength(String again) {
        var text = again.repeat(TextRequest.MAX_LENGTH / again.length());

        var read = ElectionLanguage.LANGUAGE.read(Page.of(text, NAMES, PUBLISHED));

        int items = read.sentences().stream().mapToInt(one -> one.items().size()).sum();
        int readings = read.sentences().stream().mapToInt(one -> one.readings().size()).sum();
        assertThat(items).isLessThanOrEqualTo(read.tokens().size() + read.sentences().size());
        assertThat(readings).isLessThanOrEqualTo(MOST_READINGS * items);
    }

    @Provide
    Arbitrary<String> texts() {
        var words =
                Arbitraries.of(
                        List.of(
                                "Joe",
                                "Brown",
                                "Liberals",
                                "Yes",
                                "won",
                                "beat",
                                "52",
                                "per cent",
                                "%",
                                "1,234",
                                "million",
                                "a hundred",
                                "billion",
                                "hundred",
                                "votes",
                                "seats",
                                "turnout",
                                "was",
                                "from",
                                "to",
                                "in",
                                "2019",
                                "May",
                                "20",
                                "last",
                                "year",
                                "two",
                                "ago",
                                "out of",
                                "half",
                                "third",
                                "up",
                                "by",
                                "(",
                                ")",
                                ",",
                                ".",
                                ":",
                                "-",
                                "\"",
                                "\n",
                                "'s",
                                "the",
                                "election",
                                "first round",
                                "lead",
                                "over",
                                "points",
                                "against",
                                "voted",
                                "who"));
        var sentences = words.list().ofMaxSize(40).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(sentences, Arbitraries.strings().ofMaxLength(200));
    }
}
