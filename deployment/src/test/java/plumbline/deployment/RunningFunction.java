package plumbline.deployment;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/// An unpacked zip under Lambda's own runtime interface client, in a process of its own.
public final class RunningFunction implements AutoCloseable {

    private static final int PATIENCE = 60; // seconds, for anything that is waited for

    /// What Lambda puts on the class path itself: the runtime client, and what it is made of.
    private static final List<Class<?>> RUNTIME =
            List.of(
                    AWSLambda.class,
                    LambdaLogger.class,
                    PojoSerializer.class,
                    SdkInternalThreadLocal.class);

    /// As Lambda starts a Java function of 1 GB: one collector thread, the quick compiler, and its
    /// own client's use of native code without a warning.
    private static final List<String> JVM =
            List.of(
                    "-Xmx800m",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");

    private final RuntimeApi api;
    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private RunningFunction(RuntimeApi api, Process process) {
        this.api = api;
        this.process = process;
    }

    /// Starts a function.
    ///
    /// @param root where its zip has been unpacked
    /// @param environment what the template and the platform set
    public static RunningFunction start(Path root, String handler, Map<String, String> environment)
            throws IOException {
        return start(root, handler, environment, JVM);
    }

    /// Starts a function on a JVM with other options.
    static RunningFunction start(
            Path root, String handler, Map<String, String> environment, List<String> options)
            throws IOException {
        var api = RuntimeApi.start();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", runtimeClassPath(), AWSLambda.class.getName(), handler));
        var builder =
                new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
        builder.environment().put("LAMBDA_TASK_ROOT", root.toString());
        builder.environment().put("_HANDLER", handler);
        builder.environment().put("AWS_LAMBDA_LOG_FORMAT", "JSON");
        builder.environment().put("AWS_LAMBDA_LOG_LEVEL", "INFO");
        builder.environment().putIfAbsent("AWS_LAMBDA_FUNCTION_NAME", "stand-in");
        var function = new RunningFunction(api, builder.start());
        function.watch();
        return function;
    }

    private static String runtimeClassPath() {
        return RUNTIME.stream()
                .map(RunningFunction::jar)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void watch() {
        Thread.ofVirtual()
                .start(
                        () -> {
                            try (var output = process.inputReader()) {
                                output.lines().forEach(lines::add);
                            } catch (IOException ended) {
                                throw new UncheckedIOException(ended);
                            }
                        });
        var _ =
                process.onExit()
                        .thenRun(() -> api.fail("The function ended and had said: " + lines));
    }

    /// The process.
    ProcessHandle process() {
        return process.toHandle();
    }

    /// What the function answers to an event.
    public String invoke(String event) {
        return within(api.invoke(event));
    }

    /// Waits until the function waits: for an event, or to be restored from its snapshot.
    ///
    /// @return which of them
    public String untilReady() {
        return within(api.ready());
    }

    /// Lets the function go on as if it had been restored from a snapshot.
    public void restore() {
        api.restore();
    }

    private <T> T within(CompletableFuture<T> result) {
        try {
            return result.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (TimeoutException late) {
            throw new IllegalStateException("Not within the time; it said " + lines, late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// The next line that the function says.
    String nextLine() {
        try {
            var line = lines.poll(PATIENCE, TimeUnit.SECONDS);
            if (line == null) {
                throw new IllegalStateException("The function says nothing");
            }
            return line;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// What the function has said and nobody has looked at.
    Stream<String> unreadLines() {
        return lines.stream();
    }

    @Override
    public void close() {
        process.toHandle()
                .destroy(); // unlike the process itself, it leaves what was said to be read
        process.onExit().join();
        api.close();
    }
}
