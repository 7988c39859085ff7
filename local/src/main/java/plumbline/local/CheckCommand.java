package plumbline.local;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.json.JsonWriter;

/// `plumbline check`: checks a text against the facts of this machine.
@Command(
        name = "check",
        description = {
            "Checks every claim of a text, and says on what evidence.",
            "Without a text it reads standard input, as it does for -.",
            "Ends with 0, with 1 where something is refuted, with 2 where it could not check."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "TEXT",
            description = "The text to check, or the file that holds it.")
    private Optional<String> text = Optional.empty();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "The file that holds the text, UTF-8; - for standard input.")
    private Optional<String> file = Optional.empty();

    @Option(
            names = "--published-on",
            paramLabel = "DATE",
            description = "When the text was published, as 2022-11-22: tells which event it means.")
    private Optional<LocalDate> publishedOn = Optional.empty();

    @Option(names = "--url", paramLabel = "URL", description = "Where the text was published.")
    private Optional<String> url = Optional.empty();

    @Option(names = "--json", description = "Prints the API's answer as it is.")
    private boolean json;

    @Mixin private FactOptions facts = new FactOptions();

    private final PageText page;

    /// @param input where a text is read that no argument gives
    CheckCommand(InputStream input) {
        this.page = new PageText(input);
    }

    @Override
    public Integer call() {
        var checked = text();
        var answer = ask(request(checked));
        var out = spec.commandLine().getOut();
        var report = new CheckReport(out, spec.commandLine().getColorScheme().ansi());
        if (answer.status() != 200) {
            report.problem(answer, spec.commandLine().getErr());
            return Plumbline.FAULT;
        }
        if (json) {
            out.println(answer.body());
        } else {
            report.verdicts(checked, answer);
        }
        out.flush();
        return CheckReport.refutes(answer) ? Plumbline.REFUTED : 0;
    }

    private String text() {
        if (text.isPresent() && file.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "Give a text or --file, and not both.");
        }
        return text.map(page::given).or(() -> file.map(page::ofFile)).orElseGet(page::ofInput);
    }

    private String request(String text) {
        return JsonWriter.object(
                out -> {
                    out.text("text", text);
                    out.text("publishedOn", publishedOn);
                    out.text("url", url);
                });
    }

    /// Asks the process that serves the folder, if one does.
    private Answer ask(String request) {
        try (var data = facts.open()) {
            new FactLoading(data, spec.commandLine().getErr()).load(facts.facts(), facts.shipped());
            return Functions.over(data.facts(), System.err).post("/v1/check", request);
        } catch (FolderInUse inUse) {
            return DataFolder.servedAt(facts.data())
                    .map(port -> new RunningApi(port).post("/v1/check", request))
                    .orElseThrow(() -> inUse);
        }
    }
}
