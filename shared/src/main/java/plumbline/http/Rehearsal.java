package plumbline.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import plumbline.catalogue.FactsInMemory;
import plumbline.check.Checker;
import plumbline.factfile.FactFile;
import plumbline.factfile.Line;
import plumbline.store.FactTable;
import plumbline.store.Search;
import plumbline.store.TableThrottled;
import plumbline.store.TableUnavailable;

/// What a function does before Lambda takes the snapshot that its environments are restored from
/// (SnapStart), so that they begin with classes loaded, code compiled and the catalogue at hand.
///
/// Two things are rehearsed: a canned request over canned facts, which touches nothing outside, and
/// what the function will ask the table for first. A snapshot may be old when it is restored: the
/// catalogue that it carries has a version, which every read of facts compares. Nothing else that
/// it carries tells the time or was made by chance.
public final class Rehearsal implements Resource {

    private static final String INITIALIZATION = "AWS_LAMBDA_INITIALIZATION_TYPE";
    private static final String SNAP_START = "snap-start";
    private static final String CANNED = "/plumbline/http/rehearsal/";

    /// How often the canned request is answered: the JVM compiles what has run often.
    private static final int TIMES = 200;

    private final Runnable work;

    private Rehearsal(Runnable work) {
        this.work = work;
    }

    /// What is rehearsed over a table.
    @FunctionalInterface
    public interface Maker {
        Rehearsal over(FactTable table);
    }

    /// Nothing to rehearse, over whatever table.
    public static Rehearsal none(FactTable table) {
        return none();
    }

    /// Nothing to rehearse.
    static Rehearsal none() {
        return new Rehearsal(() -> {});
    }

    /// The rehearsal of a route that checks.
    static Rehearsal ofChecking(Function<Checker, Endpoint> route, FactTable table) {
        return new Rehearsal(
                () -> {
                    answerCanned(route);
                    ask(table, FactTable::catalogue);
                });
    }

    /// The rehearsal of reading: a search, which loads the entries that it looks through.
    public static Rehearsal ofReading(FactTable table) {
        var anything =
                new Search(
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        1,
                        Optional.empty());
        return new Rehearsal(() -> ask(table, facts -> facts.search(anything)));
    }

    /// The rehearsal of publishing, which is not to publish anything: it looks for what is stored.
    public static Rehearsal ofPublishing(FactTable table) {
        return new Rehearsal(() -> ask(table, facts -> facts.current("rehearsal")));
    }

    /// Asks to be told of the snapshot, where Lambda is going to take one.
    void register() {
        if (SNAP_START.equals(System.getenv(INITIALIZATION))) {
            Core.getGlobalContext().register(this);
        }
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        work.run();
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // The first request reads the version of what the snapshot carries: nothing is left to do.
    }

    private static void answerCanned(Function<Checker, Endpoint> route) {
        var endpoint = route.apply(Wiring.checker(cannedFacts()));
        var path = endpoint.route().path();
        var event = canned(path.substring(path.lastIndexOf('/') + 1) + ".json");
        var function = new HttpFunction(endpoint) {};
        for (int time = 0; time < TIMES; time++) {
            var response = function.rehearse(event);
            if (response.status() != 200) {
                throw new IllegalStateException("The rehearsal is answered " + response.status());
            }
        }
    }

    /// Where the table is away the snapshot is taken all the same: what it lacks is made up for by
    /// the first request.
    private static void ask(FactTable table, Consumer<FactTable> requests) {
        try {
            table.beforeSnapshot(() -> requests.accept(table));
        } catch (TableThrottled | TableUnavailable away) {
            Log.of("rehearsal", System.err::println).failure("rehearsal", away);
        }
    }

    private static FactsInMemory cannedFacts() {
        var parsed = FactFile.parse(canned("facts.jsonl"));
        return new FactsInMemory(parsed.lines().stream().map(Line::document).toList());
    }

    private static byte[] canned(String name) {
        try (InputStream file = Rehearsal.class.getResourceAsStream(CANNED + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
