package plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// What the README shows is what happens.
class ReadmeTest {

    private static final Snippets README = Snippets.ofReadme();

    @TempDir private Path folder = Path.of("");

    /// Those kept by hand: the README shows nothing of the others, which take long to publish.
    private static List<Path> shippedFacts() {
        return Home.factFiles(Snippets.CHECKOUT.resolve("facts")).stream()
                .filter(file -> !Files.exists(DataSetImport.origins(file)))
                .toList();
    }

    @Test
    void theRequestIsAnsweredAsShown() {
        var options = new LocalApi.Options(0, folder.resolve("data"), shippedFacts(), false);
        var curl = List.of(Snippets.arguments(README.fenced("request")));
        var path = URI.create(curl.get(1)).getPath();
        var body = curl.get(curl.indexOf("-d") + 1);

        try (var api = LocalApi.start(options, new PrintWriter(new StringWriter()))) {
            var answer = new Caller(api.port()).post(path, body);

            assertThat(JsonView.of(answer.body())).isEqualTo(JsonView.of(README.fenced("answer")));
        }
    }

    @ParameterizedTest
    @CsvSource({"run, output", "run-page, page-output"})
    void theCommandPrintsWhatIsShown(String command, String output) {
        var out = new StringWriter();
        var arguments = new ArrayList<>(List.of(Snippets.arguments(README.fenced(command))));
        arguments.removeFirst();
        arguments.replaceAll(ReadmeTest::inTheCheckout);
        arguments.addAll(
                List.of("--no-shipped-facts", "--data", folder.resolve("data").toString()));
        for (var file : shippedFacts()) {
            arguments.addAll(List.of("--facts", file.toString()));
        }

        commandLine()
                .setOut(new PrintWriter(out))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .execute(arguments.toArray(String[]::new));

        assertThat(out.toString().strip())
                .isEqualToNormalizingNewlines(README.fenced(output).strip());
    }

    private static CommandLine commandLine() {
        return Plumbline.commandLine(InputStream.nullInputStream());
    }

    private static String inTheCheckout(String argument) {
        var file = Snippets.CHECKOUT.resolve(argument);
        return Files.isRegularFile(file) ? file.toString() : argument;
    }

    @Test
    void theTwoCommandsAreThere() {
        var serve = Snippets.arguments(README.fenced("commands"))[1];

        assertThat(Files.isExecutable(Snippets.CHECKOUT.resolve("plumbline"))).isTrue();
        assertThat(commandLine().getSubcommands()).containsKey(serve);
        assertThat(Snippets.read("plumbline")).contains("= test ]");
    }

    @Test
    void aCleanMachineRunsTheTestCommandShown() {
        var test = README.fenced("commands").lines().toList().getLast();

        assertThat(Snippets.read(".ci/run")).contains("\n" + test + " ");
    }

    @Test
    void theFunctionAndTheEventToInvokeAreThere() {
        var sam = Snippets.arguments(README.fenced("invoke"));

        assertThat(Snippets.read("template.yaml")).contains("\n  " + sam[3] + ":\n");
        assertThat(Snippets.CHECKOUT.resolve(sam[5])).exists();
    }

    @Test
    void theLicenceStatementIsThatOfTheNotice() {
        assertThat(Snippets.read("shared/src/main/resources/plumbline/fact/countries.NOTICE.md"))
                .contains(README.quoted("notice"));
    }
}
