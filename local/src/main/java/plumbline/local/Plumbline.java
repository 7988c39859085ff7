package plumbline.local;

import java.io.InputStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// The command line.
@Command(
        name = "plumbline",
        description = "Checks what a text claims against stored facts, by published rules.",
        mixinStandardHelpOptions = true,
        version = "Plumbline 1.0.0",
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            HistoryCommand.class,
            RehearseCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "./plumbline test runs the whole gate: formatting, static checks and every test."
        })
public final class Plumbline {

    /// The exit status of a check that found something refuted.
    static final int REFUTED = 1;

    /// The exit status where the command could not do what it was asked.
    static final int FAULT = 2;

    private Plumbline() {}

    /// Runs a command and ends with its exit status: 0 fine, 1 something refuted, 2 a fault.
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /// The command line, for its output to be redirected.
    static CommandLine commandLine() {
        return commandLine(System.in);
    }

    /// The same, with another standard input.
    ///
    /// @param input what stands for standard input
    static CommandLine commandLine(InputStream input) {
        return new CommandLine(new Plumbline())
                .addSubcommand(new CheckCommand(input))
                .setExecutionExceptionHandler(
                        (failure, command, arguments) -> report(failure, command.getErr()));
    }

    private static int report(Exception failure, PrintWriter err) {
        if (failure instanceof Trouble) {
            err.println(failure.getMessage());
        } else {
            failure.printStackTrace(err);
        }
        err.flush();
        return FAULT;
    }
}
