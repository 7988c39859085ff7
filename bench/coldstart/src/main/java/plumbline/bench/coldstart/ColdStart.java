package plumbline.bench.coldstart;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import plumbline.deployment.FunctionZip;
import plumbline.deployment.RunningFunction;
import plumbline.deployment.Template;
import plumbline.factfile.FactFile;
import plumbline.factfile.Line;
import plumbline.store.LocalDynamoDb;
import plumbline.store.TestTable;

/// Prints how long functions take: from the start of their process to their first answer (cold),
/// from the end of a snapshot to it (restored), and once they have answered often (warm). Every
/// round runs every function once, so that whatever else the machine does meets them all alike.
final class ColdStart {

    private static final int WARMING = 100; // requests
    private static final int WARM = 50; // requests
    private static final PrintStream OUT = System.out;

    private final Path folder;
    private final TestTable table;
    private final Map<String, Measured> subjects = new LinkedHashMap<>();

    private ColdStart(Path folder, TestTable table) {
        this.folder = folder;
        this.table = table;
    }

    /// A function, and what it took: nanoseconds, one a round.
    private record Measured(
            Path root,
            String handler,
            String event,
            List<Long> cold,
            List<Long> restored,
            List<Long> warm) {}

    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        var table = new TestTable(LocalDynamoDb.endpoint());
        publishShippedFacts(table);
        var folder = Files.createTempDirectory("coldstart");
        var bench = new ColdStart(folder, table);
        bench.layOut(List.of(arguments).subList(1, arguments.length));
        for (int round = 0; round <= rounds; round++) {
            for (var subject : bench.subjects.values()) {
                bench.measure(subject, round > 0); // the first fills the machine's own caches
            }
        }
        bench.print(rounds);
        table.drop();
        System.exit(0); // DynamoDB Local's threads would stay
    }

    private static void publishShippedFacts(TestTable table) throws IOException {
        try (var files = Files.list(Path.of("facts"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".jsonl")).toList()) {
                var lines = FactFile.parse(Files.readAllBytes(file)).lines();
                table.facts().publish(lines.stream().map(Line::document).toList(), "shipped");
            }
        }
    }

    /// @param names the functions to measure; all where none is named
    private void layOut(List<String> names) throws IOException {
        var functions = Template.read(Path.of("template.yaml")).functions();
        var libraries = folder.resolve("libraries");
        var ofProject = Files.createDirectories(libraries);
        functions.getFirst().zip(Path.of("")).unpack(ofProject);
        add("echo", baseline("echo"), Echo.class.getName() + "::handleRequest", "check-text");
        var oneRead = baseline("one-read");
        try (var jars = Files.list(libraries.resolve("lib"))) {
            for (var jar : jars.filter(ColdStart::isOfSdk).toList()) {
                Files.copy(jar, oneRead.resolve("lib").resolve(jar.getFileName()));
            }
        }
        add("one read", oneRead, OneRead.class.getName() + "::handleRequest", "check-text");
        for (var function : functions) {
            FunctionZip zip = function.zip(Path.of(""));
            if (!names.isEmpty() && !names.contains(zip.name())) {
                continue;
            }
            var root = Files.createDirectories(folder.resolve(zip.name()));
            zip.unpack(root);
            add(zip.name(), root, zip.handler(), zip.name());
        }
    }

    private static boolean isOfSdk(Path jar) {
        var name = jar.getFileName().toString();
        return !name.startsWith("plumbline-") && !name.startsWith("check-") && !name.startsWith("jackson-core");
    }

    private void add(String name, Path root, String handler, String event) throws IOException {
        var sent = Files.readString(Path.of("events", event + ".json"));
        subjects.put(
                name,
                new Measured(
                        root,
                        handler,
                        sent,
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>()));
    }

    /// A folder with a jar of the baselines in it.
    private Path baseline(String name) throws IOException {
        var root = folder.resolve(name);
        Files.createDirectories(root.resolve("lib"));
        var jar = root.resolve("lib").resolve("baseline.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var type : List.of(Echo.class, OneRead.class)) {
                var path = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new ZipEntry(path));
                Files.copy(classes().resolve(path), out);
                out.closeEntry();
            }
        }
        return root;
    }

    private static Path classes() {
        try {
            return Path.of(
                    ColdStart.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private void measure(Measured subject, boolean counts) throws IOException {
        long begin = System.nanoTime();
        try (var function =
                RunningFunction.start(subject.root, subject.handler, environment("on-demand"))) {
            function.invoke(subject.event);
            long cold = System.nanoTime() - begin;
            if (counts) {
                subject.cold.add(cold);
                subject.warm.add(warm(function, subject.event));
            }
        }
        try (var function =
                RunningFunction.start(subject.root, subject.handler, environment("snap-start"))) {
            function.untilReady();
            long restored = System.nanoTime();
            function.restore();
            function.invoke(subject.event);
            if (counts) {
                subject.restored.add(System.nanoTime() - restored);
            }
        }
    }

    private static long warm(RunningFunction function, String event) {
        for (int request = 0; request < WARMING; request++) {
            function.invoke(event);
        }
        var took = new ArrayList<Long>();
        for (int request = 0; request < WARM; request++) {
            long begin = System.nanoTime();
            function.invoke(event);
            took.add(System.nanoTime() - begin);
        }
        return median(took);
    }

    private Map<String, String> environment(String initialization) {
        return Map.of(
                "AWS_LAMBDA_INITIALIZATION_TYPE", initialization,
                "PLUMBLINE_TABLE", table.name(),
                "PLUMBLINE_DYNAMODB_ENDPOINT", LocalDynamoDb.endpoint().address().toString(),
                "AWS_REGION", "us-east-1",
                "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local");
    }

    private static long median(List<Long> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }

    private void print(int rounds) {
        OUT.printf("Medians of %d runs, milliseconds (× the one read)%n", rounds);
        OUT.printf("%-20s %16s %16s %16s%n", "function", "cold", "restored", "warm");
        var one = subjects.values().stream().skip(1).findFirst().orElseThrow();
        subjects.forEach(
                (name, own) ->
                        OUT.printf(
                                "%-20s %16s %16s %16s%n",
                                name,
                                cell(own.cold, one.cold),
                                cell(own.restored, one.restored),
                                cell(own.warm, one.warm)));
    }

    private static String cell(List<Long> own, List<Long> one) {
        double mine = median(own);
        return "%.1f (%.2f)".formatted(mine / 1e6, mine / median(one));
    }
}
