package plumbline.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// The connection to a DynamoDB: writes down every request that passes, and can lose requests or
/// answer them itself.
final class Wire implements SdkHttpClient {

    /// Whatever else is asked of the table counts as a write, also what nobody asks yet.
    private static final Set<String> READS =
            Set.of("GetItem", "BatchGetItem", "TransactGetItems", "Query", "Scan");

    private static final String ERROR =
            "{\"__type\":\"com.amazonaws.dynamodb.v20120810#%s\",\"message\":\"made by the test\"%s}";

    private final SdkHttpClient onward = UrlConnectionHttpClient.create();
    private final List<String> operations = new CopyOnWriteArrayList<>();
    private final Rule rule;

    private Wire(Rule rule) {
        this.rule = rule;
    }

    /// What happens to a request.
    private interface Rule {
        HttpExecuteResponse answer(Passing passing) throws IOException;
    }

    /// A request on its way.
    private record Passing(String operation, HttpExecuteRequest request, SdkHttpClient onward) {

        HttpExecuteResponse goOn() throws IOException {
            return onward.prepareRequest(request).call();
        }

        String body() {
            try (var stream = request.contentStreamProvider().orElseThrow().newStream()) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /// Everything passes.
    static Wire open() {
        return new Wire(Passing::goOn);
    }

    /// The process dies before its n-th write reaches the table.
    static Wire cutBeforeWrite(int n) {
        var writes = new AtomicInteger();
        return new Wire(
                passing -> {
                    if (isWrite(passing) && writes.incrementAndGet() >= n) {
                        throw new IOException("The process died before write " + n);
                    }
                    return passing.goOn();
                });
    }

    /// The process dies after its n-th write reached the table and before it hears of it.
    static Wire cutAfterWrite(int n) {
        var writes = new AtomicInteger();
        return new Wire(
                passing -> {
                    int count = isWrite(passing) ? writes.incrementAndGet() : writes.get();
                    if (count > n) {
                        throw new IOException("The process is dead since write " + n);
                    }
                    var answer = passing.goOn();
                    if (isWrite(passing) && count == n) {
                        throw new IOException("The process died after write " + n);
                    }
                    return answer;
                });
    }

    /// Something else happens before the n-th write reaches the table, and the process dies before
    /// the write after it.
    static Wire cutAfterMeeting(int n, Runnable meanwhile) {
        var writes = new AtomicInteger();
        return new Wire(
                passing -> {
                    int count = isWrite(passing) ? writes.incrementAndGet() : writes.get();
                    if (count > n) {
                        throw new IOException("The process is dead since write " + n);
                    }
                    if (isWrite(passing) && count == n) {
                        meanwhile.run();
                    }
                    return passing.goOn();
                });
    }

    /// Something else happens directly before the n-th request, or after it; one request passes at
    /// a time.
    static Wire meeting(int n, When when, Runnable meanwhile) {
        return meeting(n, when, meanwhile, passing -> true);
    }

    /// Something else happens directly before the n-th write, or after it; one request passes at a
    /// time.
    static Wire meetingAtWrite(int n, When when, Runnable meanwhile) {
        return meeting(n, when, meanwhile, Wire::isWrite);
    }

    private static Wire meeting(int n, When when, Runnable meanwhile, Predicate<Passing> counted) {
        var count = new AtomicInteger();
        var one = new ReentrantLock();
        return new Wire(
                passing -> {
                    one.lock();
                    try {
                        boolean now = counted.test(passing) && count.incrementAndGet() == n;
                        if (now && when == When.BEFORE) {
                            meanwhile.run();
                        }
                        var answer = passing.goOn();
                        if (now && when == When.AFTER) {
                            meanwhile.run();
                        }
                        return answer;
                    } finally {
                        one.unlock();
                    }
                });
    }

    /// Before or after a request.
    enum When {
        BEFORE,
        AFTER
    }

    /// The n-th write alone fails: it never reaches the table.
    static Wire lostWrite(int n) {
        return onWrite(
                n,
                passing -> {
                    throw new IOException("Write " + n + " was lost on its way");
                });
    }

    /// The n-th write alone fails: the table carries it out, and its answer is lost.
    static Wire lostAnswer(int n) {
        return onWrite(
                n,
                passing -> {
                    passing.goOn();
                    throw new IOException("The answer to write " + n + " was lost");
                });
    }

    /// The n-th write alone fails: the table throttles it.
    static Wire throttledWrite(int n) {
        return onWrite(
                n,
                passing ->
                        answer(
                                400,
                                passing.operation.equals("TransactWriteItems")
                                        ? ERROR.formatted(
                                                "TransactionCanceledException",
                                                ",\"CancellationReasons\":[{\"Code\":\"None\"},"
                                                        + "{\"Code\":\"ThrottlingError\"}]")
                                        : ERROR.formatted(
                                                "ProvisionedThroughputExceededException", "")));
    }

    private static Wire onWrite(int n, Rule rule) {
        var writes = new AtomicInteger();
        return new Wire(
                passing ->
                        isWrite(passing) && writes.incrementAndGet() == n
                                ? rule.answer(passing)
                                : passing.goOn());
    }

    /// The first requests for an operation are answered with an error.
    static Wire failing(int times, String operation, int status, String error) {
        var left = new AtomicInteger(times);
        return new Wire(
                passing ->
                        passing.operation.equals(operation) && left.getAndDecrement() > 0
                                ? answer(status, error)
                                : passing.goOn());
    }

    /// The first batches come back with every key unprocessed.
    static Wire unprocessed(int times) {
        var left = new AtomicInteger(times);
        return new Wire(
                passing ->
                        passing.operation.equals("BatchGetItem") && left.getAndDecrement() > 0
                                ? answer(200, unprocessed(passing.body()))
                                : passing.goOn());
    }

    private static String unprocessed(String request) {
        var member = "{\"RequestItems\":";
        if (!request.startsWith(member)) {
            throw new IllegalStateException("Another form of request: " + request);
        }
        return "{\"Responses\":{},\"UnprocessedKeys\":" + request.substring(member.length());
    }

    private static boolean isWrite(Passing passing) {
        return !READS.contains(passing.operation);
    }

    private static HttpExecuteResponse answer(int status, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return HttpExecuteResponse.builder()
                .response(
                        SdkHttpResponse.builder()
                                .statusCode(status)
                                .putHeader("Content-Type", "application/x-amz-json-1.0")
                                .build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes)))
                .build();
    }

    /// The names of the requests so far, in order.
    List<String> operations() {
        return List.copyOf(operations);
    }

    /// The names of the writes so far, in order.
    List<String> writes() {
        return operations.stream().filter(operation -> !READS.contains(operation)).toList();
    }

    /// Forgets the requests so far.
    void forget() {
        operations.clear();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        var target = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElseThrow();
        var operation = target.substring(target.indexOf('.') + 1);
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                operations.add(operation);
                return rule.answer(new Passing(operation, request, onward));
            }

            @Override
            public void abort() {
                throw new UnsupportedOperationException("No test aborts a request");
            }
        };
    }

    @Override
    public void close() {
        onward.close();
    }
}
