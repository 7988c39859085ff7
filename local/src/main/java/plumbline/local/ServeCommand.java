package plumbline.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plumbline serve`: the API on a port of this machine, until a signal ends it.
@Command(
        name = "serve",
        description = {
            "Serves the API on 127.0.0.1 until Ctrl-C.",
            "The routes that publish are open here; in the cloud they ask for a signed request."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3000",
            description = "The port, 0 for any that is free; by default ${DEFAULT-VALUE}.")
    private int port;

    @Mixin private FactOptions facts = new FactOptions();

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new Trouble("A port is a number from 0 to 65535, not " + port + ".");
        }
        var server = LocalApi.start(options(), spec.commandLine().getOut());
        var ending = new Ending(server);
        Runtime.getRuntime().addShutdownHook(ending);
        var out = spec.commandLine().getOut();
        out.printf("Plumbline answers at http://127.0.0.1:%d (Ctrl-C ends it).%n", server.port());
        out.flush();
        ending.await();
        return 0;
    }

    private LocalApi.Options options() {
        return new LocalApi.Options(port, facts.data(), facts.facts(), facts.shipped());
    }
}
