package io.stammkunde.metrics.survival;

import java.util.List;

/**
 * One person of a regression.
 *
 * @param duration how long the person was watched, finite and not negative
 * @param ended true if what was waited for happened then; false if the watching merely stopped
 * @param covariates what may explain the duration, finite, in the same order for everybody
 */
public record CoxSubject(double duration, boolean ended, List<Double> covariates) {
    public CoxSubject {
        covariates = List.copyOf(covariates);
    }
}
