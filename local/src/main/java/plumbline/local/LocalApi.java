package plumbline.local;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// The API at work: an open data folder and an open port.
final class LocalApi implements AutoCloseable {

    private final DataFolder data;
    private final ApiServer server;

    private LocalApi(DataFolder data, ApiServer server) {
        this.data = data;
        this.server = server;
    }

    /// How to start.
    ///
    /// @param port 0 for any that is free
    /// @param data where the facts are kept
    /// @param facts fact files to load
    /// @param shipped whether to load those that ship
    record Options(int port, Path data, List<Path> facts, boolean shipped) {

        Options {
            facts = List.copyOf(facts);
        }
    }

    /// Loads the facts, then opens the port.
    ///
    /// @param out shows how loading goes
    /// @throws Trouble where the port or the folder is taken, or a fact file is bad
    static LocalApi start(Options options, PrintWriter out) {
        ApiServer.requireFree(options.port());
        var data =
                options.shipped()
                        ? DataFolder.openWithShippedFacts(options.data())
                        : DataFolder.open(options.data());
        try {
            new FactLoading(data, out).load(options.facts(), options.shipped());
            var functions = Functions.over(data.facts(), System.err);
            var server = ApiServer.start(options.port(), functions, System.err);
            data.announce(server.port());
            return new LocalApi(data, server);
        } catch (RuntimeException failed) {
            // Whatever it was, the folder must not stay taken by an API that did not start.
            data.close();
            throw failed;
        }
    }

    /// The port that is open.
    int port() {
        return server.port();
    }

    /// Answers what is under way, then lets go of the folder.
    @Override
    public void close() {
        server.close();
        data.close();
    }
}
