package io.stammkunde.consent.retention.http;

import io.stammkunde.consent.retention.RetentionRule;
import io.stammkunde.consent.retention.RuleContent;
import io.stammkunde.http.InvalidParameter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Period;

/**
 * What a version of a rule says, as callers send it.
 *
 * @param category what is kept
 * @param basis the law that demands it
 * @param period how long, such as {@code P8Y}; at most {@code P100Y}
 * @param start what the period runs from
 * @param active whether the rule applies
 */
public record RuleBody(
        @NotBlank @Size(max = 100) String category,
        @NotBlank @Size(max = 200) String basis,
        @NotNull Period period,
        @NotNull RetentionRule.Start start,
        @NotNull Boolean active) {
    RuleContent toContent() {
        if (period.isNegative() || period.isZero() || period.toTotalMonths() > 1200) {
            throw new InvalidParameter("/period", "must be longer than nothing and no longer than P100Y, such as P8Y");
        }
        return new RuleContent(category, basis, period, start, active);
    }
}
