package org.pregap.testing;

import java.awt.GraphicsEnvironment;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips where there is no screen; where {@code PREGAP_REQUIRE_TOOLS} is set the tests run, and fail there. */
final class ScreenCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean required = System.getenv("PREGAP_REQUIRE_TOOLS") != null;
        return required || !GraphicsEnvironment.isHeadless()
                ? ConditionEvaluationResult.enabled("there is a screen")
                : ConditionEvaluationResult.disabled("there is no screen");
    }
}
