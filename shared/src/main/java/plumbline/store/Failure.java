package plumbline.store;

import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// What a failed request to the table means for whoever asked.
final class Failure {

    private static final int SERVER_ERRORS = 500;

    private Failure() {}

    /// Makes a request; its failure becomes one of the table's exceptions.
    static <T> T mapped(Supplier<T> request) {
        try {
            return request.get();
        } catch (SdkException failure) {
            throw of(failure);
        }
    }

    /// The exception for a failure that the SDK's own attempts did not get over. One that is
    /// neither throttling nor the table's absence is the product's fault and stays as it is.
    static RuntimeException of(SdkException failure) {
        if (isThrottling(failure)) {
            return new TableThrottled("The table throttles: " + failure.getMessage(), failure);
        }
        if (isAbsence(failure)) {
            return new TableUnavailable("The table is away: " + failure.getMessage(), failure);
        }
        return failure;
    }

    private static boolean isThrottling(SdkException failure) {
        return switch (failure) {
            case TransactionCanceledException cancelled -> isThrottling(cancelled);
            case AwsServiceException service -> service.isThrottlingException();
            default -> false;
        };
    }

    private static boolean isThrottling(TransactionCanceledException cancelled) {
        return cancelled.cancellationReasons().stream()
                .anyMatch(
                        reason ->
                                "ThrottlingError".equals(reason.code())
                                        || "ProvisionedThroughputExceeded".equals(reason.code()));
    }

    private static boolean isAbsence(SdkException failure) {
        return switch (failure) {
            case SdkClientException unreachable -> true;
            case ResourceNotFoundException noTable -> true;
            case AwsServiceException service -> service.statusCode() >= SERVER_ERRORS;
            default -> false;
        };
    }
}
