package plumbline.local;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/// What Lambda tells a function about an invocation, on one machine.
///
/// @param functionName the function's class
/// @param requestId names the request in the log
/// @param log takes the function's log
record LocalContext(String functionName, String requestId, PrintStream log) implements Context {

    private static final int TIMEOUT = 30_000; // milliseconds
    private static final int MEMORY = 512; // MB
    private static final Set<LogLevel> SHOWN =
            EnumSet.of(LogLevel.WARN, LogLevel.ERROR, LogLevel.FATAL);

    @Override
    public String getAwsRequestId() {
        return requestId;
    }

    @Override
    public String getLogGroupName() {
        return "local";
    }

    @Override
    public String getLogStreamName() {
        return "local";
    }

    @Override
    public String getFunctionName() {
        return functionName;
    }

    @Override
    public String getFunctionVersion() {
        return "$LATEST";
    }

    @Override
    public String getInvokedFunctionArn() {
        return "local:" + functionName;
    }

    @Override
    public CognitoIdentity getIdentity() {
        throw new UnsupportedOperationException("Nobody signs in on one machine");
    }

    @Override
    public ClientContext getClientContext() {
        throw new UnsupportedOperationException("There is no mobile client on one machine");
    }

    @Override
    public int getRemainingTimeInMillis() {
        return TIMEOUT;
    }

    @Override
    public int getMemoryLimitInMB() {
        return MEMORY;
    }

    @Override
    public LambdaLogger getLogger() {
        return new LambdaLogger() {
            @Override
            public void log(String message) {
                log.println(message);
            }

            @Override
            public void log(byte[] message) {
                log(new String(message, StandardCharsets.UTF_8).strip());
            }

            // On one machine it is what goes wrong that is shown, not each request.
            @Override
            public void log(byte[] message, LogLevel level) {
                if (SHOWN.contains(level)) {
                    log(message);
                }
            }
        };
    }
}
