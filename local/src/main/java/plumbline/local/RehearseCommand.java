package plumbline.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Loads the facts that ship into the seed that new data folders grow from, and asks the API over
/// it once, so that the launcher can keep what a JVM learns by it (an AOT cache).
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    private static final String TEXT =
            """
            {"text": "Turnout in Kazakhstan was 70 per cent. Kazakhstan abstained.",
             "publishedOn": "2022-12-01"}
            """;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Seed.grow(Home.seed(), folder -> rehearse(folder, spec.commandLine().getOut()));
        return 0;
    }

    private static void rehearse(Path folder, PrintWriter out) {
        var anyPort = new LocalApi.Options(0, folder, List.of(), true);
        try (var api = LocalApi.start(anyPort, out)) {
            var answer = new RunningApi(api.port()).post("/v1/check", TEXT);
            out.println(answer.status() + " " + answer.body());
        }
    }
}
