package plumbline.factfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.factfile.Lines.election;
import static plumbline.factfile.Lines.entity;
import static plumbline.factfile.Lines.resolution;
import static plumbline.factfile.Lines.result;
import static plumbline.factfile.Lines.source;
import static plumbline.factfile.Lines.turnout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.fact.DocumentType;

class FactFileTest {

    private static final FactReferences.AlreadyStored NOTHING =
            new FactReferences.AlreadyStored() {
                @Override
                public Map<String, DocumentType> types(Set<String> ids) {
                    return Map.of();
                }

                @Override
                public boolean isCountry(String codeOrId) {
                    return false;
                }
            };

    @Test
    void theDocumentsThatTheFormatShowsAreGood() throws IOException {
        try (var examples = resource("examples.facts.jsonl")) {
            var parsed = FactFile.parse(examples);

            assertThat(parsed.faults()).isEmpty();
            assertThat(parsed.lines()).extracting(Line::number).contains(2, 5, 7, 11);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kazakhstan", "un-votes", "world-elections"})
    void theShippedFactsAreGood(String file) throws IOException {
        try (var facts = Files.newInputStream(Path.of("../facts", file + ".facts.jsonl"))) {
            var parsed = FactFile.parse(facts);

            assertThat(parsed.faults()).isEmpty();
            assertThat(FactReferences.check(parsed.lines(), NOTHING)).isEmpty();
            assertThat(parsed.lines()).isNotEmpty();
        }
    }

    @Test
    void everyFaultOfEveryBadLineIsReported() {
        var parsed =
                parse(
                        """
                        {"type":"source","id":"s 1","url":"x","colour":"red"}
                        %s
                        {"type":"election","id":"e","name":"N","country":"France","contest":"x",\
                        "date":"2022-04-31","round":0,"reports":[{"status":"final","sources":[],\
                        "turnout":{"percent":101,"voters":-1},"results":[\
                        {"choice":"a b","percent":-1,"votes":0.5},{"choice":"c","x":1}]}]}
                        nonsense
                        """
                                .formatted(source("")));

        assertThat(parsed.lines()).extracting(Line::number).containsExactly(2);
        assertThat(parsed.faults())
                .extracting(fault -> fault.line() + " " + fault.pointer())
                .containsExactlyInAnyOrder(
                        "1 /publisher",
                        "1 /title",
                        "1 /id",
                        "1 /url",
                        "1 /colour",
                        "3 /country",
                        "3 /contest",
                        "3 /date",
                        "3 /round",
                        "3 /reports/0/sources",
                        "3 /reports/0/turnout/percent",
                        "3 /reports/0/turnout/voters",
                        "3 /reports/0/results/0/choice",
                        "3 /reports/0/results/0/percent",
                        "3 /reports/0/results/0/votes",
                        "3 /reports/0/results/1/x",
                        "4 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "# only a comment",
                "\uFEFF",
                "\uFEFF# after a byte order mark",
                "  \t\r\n \r\n"
            })
    void aFileWithoutDocumentsIsGood(String file) {
        assertThat(parse(file)).isEqualTo(new Parsed(List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%s\n", "%s\r\n", "\uFEFF%s", "%s\n\uFEFF", "%s\uFEFF", " %s "})
    void lineEndsAndByteOrderMarksAreNoPartOfADocument(String around) {
        var parsed = parse(around.formatted(source("")));

        assertThat(parsed.faults()).isEmpty();
        assertThat(parsed.lines()).hasSize(1);
    }

    @Test
    void aLineThatIsNotUtf8IsNamedAndTheNextIsRead() {
        var file = (source(",\"authority\":\"é\"") + "\n" + source("")).getBytes(ISO_8859_1);

        var parsed = FactFile.parse(file);

        assertThat(parsed.lines()).extracting(Line::number).containsExactly(2);
        assertThat(parsed.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(1))
                .satisfies(fault -> assertThat(fault.detail()).contains("UTF-8: byte 72"));
    }

    @Test
    void aCharacterThatIsCutOffAtTheEndIsNotUtf8() {
        assertThat(FactFile.parse(new byte[] {'#', (byte) 0xC3}).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail()).contains("UTF-8"));
    }

    @Test
    void theSameDocumentTwiceIsOneDocument() {
        var again = "{\"title\":\"T\", \"publisher\":\"P\", \"id\":\"src:a\",\"type\":\"source\"}";

        var parsed = parse(source("") + "\n" + again);

        assertThat(parsed.faults()).isEmpty();
        assertThat(parsed.lines()).extracting(Line::number).containsExactly(1);
    }

    @Test
    void theSameIdWithAnotherContentIsAFault() {
        var parsed = parse(source("") + "\n\n" + source(",\"language\":\"en\""));

        assertThat(parsed.faults())
                .containsExactly(
                        new LineFault(
                                3, "/id", "'src:a' already stands in line 1 with another content"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aLineMayHaveTwoHundredAndFiftySixKibibytesAndNoMore(int more) {
        var padding = Limits.MAX_LINE_BYTES - source("").length() + more;

        var parsed = parse(source(" ".repeat(padding)) + "\n" + election(""));

        assertThat(parsed.lines()).hasSize(2 - more);
        assertThat(parsed.faults())
                .allSatisfy(fault -> assertThat(fault.detail()).contains("262,144 bytes"))
                .hasSize(more);
    }

    @Test
    void aFileOfNothingButFaultsIsNotReadToItsEnd() {
        var faults = parse("x\n".repeat(Limits.MAX_FAULTS + 5)).faults();

        assertThat(faults).hasSize(Limits.MAX_FAULTS);
        assertThat(faults.getLast().line()).isEqualTo(Limits.MAX_FAULTS);
        assertThat(faults.getLast().detail()).contains("reading ended here");
    }

    @Test
    void aStreamGivesLinesAsTheyCome() throws IOException {
        var seen = new ArrayList<Integer>();
        InputStream brokenOff =
                new SequenceInputStream(bytes(source("") + "\n" + election("") + "\n"), failing());

        try {
            FactFile.stream(brokenOff, line -> seen.add(line.number()), _ -> seen.add(-1));
        } catch (IOException expected) {
            seen.add(0);
        }

        assertThat(seen).containsExactly(1, 2, 0);
    }

    @Test
    void figuresKeepTheDecimalsOfTheirLiterals() {
        var document = parse(turnout("\"percent\":81.30,\"voters\":8300046")).lines().getFirst();

        assertThat(FactJson.write(document.document()))
                .contains("\"percent\":81.30,\"voters\":8300046");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "100", "100.0", "1e1", "99.99999999999999999999"})
    void aPercentageLiesBetweenNothingAndAll(String percent) {
        assertThat(parse(result("\"percent\":" + percent)).faults()).isEmpty();
    }

    @Test
    void aRollCallMayGoWithoutATallyAndATallyWithoutARollCall() {
        assertThat(parse(resolution("HRC", ",\"votes\":{\"no\":[\"FR\"]}")).faults()).isEmpty();
        assertThat(parse(resolution("HRC", ",\"tally\":{\"no\":1}")).faults()).isEmpty();
        assertThat(parse(resolution("HRC", ",\"tally\":{\"no\":1},\"votes\":{}")).faults())
                .isEmpty();
    }

    @Test
    void aSingleDocumentIsReadWithPointersAndNoLine() {
        assertThat(FactFile.parseDocument(source("").getBytes(UTF_8)).document()).isPresent();
        assertThat(FactFile.parseDocument("{\n\"type\":\n7}".getBytes(UTF_8)).faults())
                .extracting(fault -> fault.pointer())
                .containsExactly("/type");
        assertThat(FactFile.parseDocument(new byte[0]).faults())
                .extracting(fault -> fault.detail())
                .containsExactly("is empty; expected a JSON object");
        assertThat(FactFile.parseDocument(new byte[Limits.MAX_LINE_BYTES + 1]).faults())
                .extracting(fault -> fault.detail())
                .containsExactly("is longer than 262,144 bytes");
    }

    @Test
    void reasonsReadTheSameWhereverTheMachineStands() {
        var usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(parse(result("\"votes\":-1")).faults())
                    .extracting(LineFault::detail)
                    .containsExactly("must be a whole number from 0 to 10,000,000,000, not -1");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void aGroupMayHaveNoMembersYet() {
        assertThat(parse(entity("group", ",\"members\":[]")).faults()).isEmpty();
    }

    private static Parsed parse(String file) {
        return FactFile.parse(file.getBytes(UTF_8));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream failing() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The disk is gone");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("The disk is gone");
            }
        };
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(FactFileTest.class.getResourceAsStream(name));
    }
}
