package plumbline.local;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
            "Ends with 1 where something is refuted."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "SENTENCE", description = "The text to check.")
    private Optional<String> sentence = Optional.empty();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "A text file to check instead, UTF-8.")
    private Optional<Path> file = Optional.empty();

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

    @Override
    public Integer call() {
        var answer = ask(request(text()));
        var out = spec.commandLine().getOut();
        var report = new CheckReport(out, spec.commandLine().getColorScheme().ansi());
        if (answer.status() != 200) {
            report.problem(answer, spec.commandLine().getErr());
            return Plumbline.FAULT;
        }
        if (json) {
            out.println(answer.body());
        } else {
            report.verdicts(answer);
        }
        out.flush();
        return CheckReport.refutes(answer) ? Plumbline.REFUTED : 0;
    }

    private String text() {
        if (sentence.isPresent() == file.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "Give a sentence or --file, and not both.");
        }
        return sentence.or(() -> file.map(CheckCommand::read)).orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw new Trouble("There is no file " + file + ".", missing);
        } catch (CharacterCodingException notText) {
            throw new Trouble("The file " + file + " is not UTF-8.", notText);
        } catch (IOException failed) {
            throw new Trouble("The file " + file + " cannot be read: " + failed, failed);
        }
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
