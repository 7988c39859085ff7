package plumbline.deployment;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Whether there is a [Cloud].
final class CloudCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Cloud.isThere()
                ? ConditionEvaluationResult.enabled("There is an endpoint")
                : ConditionEvaluationResult.disabled(
                        "No endpoint: neither PLUMBLINE_LOCALSTACK nor Docker is there;"
                                + " deployment/localstack/run brings one");
    }
}
