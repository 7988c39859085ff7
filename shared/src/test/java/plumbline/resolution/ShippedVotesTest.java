package plumbline.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.catalogue.FactsInMemory;
import plumbline.check.Checker;
import plumbline.check.TextRequest;
import plumbline.fact.Document;
import plumbline.factfile.FactFile;
import plumbline.verdict.CheckedClaim;
import plumbline.verdict.Verdict;

/// The votes that ship were imported with nothing but a symbol and a title: what people call them
/// finds them where the time is told, and never where several might be meant.
class ShippedVotesTest {

    private static final Checker CHECKER =
            new Checker(new FactsInMemory(shipped()), List.of(new ResolutionFamily()));

    private static List<Document> shipped() {
        var documents = new ArrayList<Document>();
        for (var name : List.of("un-votes", "un-roll-calls")) {
            var file = Path.of("..", "facts", name + ".facts.jsonl");
            try {
                FactFile.parse(Files.readAllBytes(file))
                        .lines()
                        .forEach(line -> documents.add(line.document()));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return documents;
    }

    private static List<CheckedClaim> check(String text) {
        var published = Optional.of(LocalDate.of(2020, 3, 1));
        return CHECKER.check(new TextRequest(text, published, Optional.empty()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SUPPORTED | In 2014 Canada voted against the General Assembly's resolution on the oil slick on Lebanese shores.
                    REFUTED   | Australia abstained in 2018 when the UN General Assembly passed a resolution on the oil slick on Lebanese shores.
                    REFUTED   | Only the United States and Israel voted against the General Assembly's 2019 resolution on the oil slick on Lebanese shores.
                    SUPPORTED | Japan abstained on the General Assembly resolution on the rights of peasants and other people working in rural areas in December 2018.
                    SUPPORTED | In December 2018 the UN General Assembly voted 121 to 35, with 32 abstentions, for a moratorium on the use of the death penalty.
                    SUPPORTED | In 2018 Hungary voted against the Global Compact for Safe, Orderly and Regular Migration in the General Assembly.
                    REFUTED   | Israel abstained on the General Assembly's 2013 vote on the arms trade treaty.
                    SUPPORTED | Ukraine voted against the General Assembly's 2015 resolution on combating glorification of Nazism.
                    SUPPORTED | Myanmar voted against the General Assembly's resolution on the situation of human rights in Myanmar in December 2017.
                    REFUTED   | India opposed the General Assembly's 2018 resolution on the Comprehensive Nuclear-Test-Ban Treaty.
                    SUPPORTED | India abstained on the Comprehensive Nuclear-Test-Ban Treaty resolution that the General Assembly adopted in December 2018.
                    SUPPORTED | The Assembly adopted the resolution on a zone of peace in the Indian Ocean in 2017.
                    """)
    void aTitleAndAYearTellWhichVoteIsMeant(Verdict verdict, String text) {
        assertThat(check(text).getFirst().finding().verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Assembly voted in 2017 on Jerusalem; Canada voted against.
                    The General Assembly voted on nuclear weapons in 2017 and Germany abstained.
                    Canada voted against the General Assembly's resolution on the oil slick on Lebanese shores.
                    The United States abstained on the Human Rights Council's 2018 resolution on unilateral coercive measures.
                    In 2018 the Assembly voted on Palestine, and Australia voted against.
                    """)
    void whatFitsSeveralOrTellsNoTimeIsLeftOpen(String text) {
        assertThat(check(text))
                .noneSatisfy(claim -> assertThat(claim.finding().verdict().decides()).isTrue());
    }

    @Test
    void whereSeveralFitAndAgreeTheAnswerIsDecided() {
        var claim =
                check(
                        "The Assembly's 2017 resolution on nuclear disarmament was opposed by France.");

        assertThat(claim.getFirst().finding().verdict()).isEqualTo(Verdict.SUPPORTED);
    }
}
