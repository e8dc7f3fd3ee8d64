package io.stammkunde.segment.membership.http;

import io.stammkunde.contracts.problem.Problem.FieldError;
import io.stammkunde.segment.definition.http.TextView;
import io.stammkunde.segment.membership.SizeEstimate;
import io.stammkunde.segment.rule.Rule;
import io.stammkunde.segment.rule.RuleMistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a rule before it is saved.
 *
 * @param errors each mistake with a JSON Pointer into the request
 * @param text the rule as a sentence, or null if it is not valid
 * @param estimate about how many members it would have
 * @param estimateError half the width of the interval in which the true number lies with 95 % probability
 * @param sampled how many people the estimate is from
 */
public record RuleCheckView(
        boolean valid,
        List<FieldError> errors,
        @Nullable TextView text,
        @Nullable Long estimate,
        @Nullable Long estimateError,
        @Nullable Long sampled) {
    static RuleCheckView invalid(List<RuleMistake> mistakes) {
        List<FieldError> errors = mistakes.stream()
                .map(mistake -> new FieldError("/rule" + mistake.pointer(), mistake.detail()))
                .toList();
        return new RuleCheckView(false, errors, null, null, null, null);
    }

    static RuleCheckView valid(Rule rule, SizeEstimate estimate) {
        return new RuleCheckView(
                true, List.of(), TextView.of(rule), estimate.size(), estimate.error(), estimate.sampled());
    }
}
