package plumbline.store;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;

/// Ends the connection with the request, for requests before a snapshot: a connection that is kept
/// open is broken once the snapshot is restored elsewhere.
final class HangUp implements ExecutionInterceptor {

    private static final ScopedValue<Boolean> HANGING_UP = ScopedValue.newInstance();

    /// Makes requests on this thread after each of which the connection ends.
    static void after(Runnable requests) {
        ScopedValue.where(HANGING_UP, true).run(requests);
    }

    @Override
    public SdkHttpRequest modifyHttpRequest(
            Context.ModifyHttpRequest context, ExecutionAttributes executionAttributes) {
        return HANGING_UP.isBound()
                ? context.httpRequest().toBuilder().putHeader("Connection", "close").build()
                : context.httpRequest();
    }
}
