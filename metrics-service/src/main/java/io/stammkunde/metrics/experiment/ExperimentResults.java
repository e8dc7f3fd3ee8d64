package io.stammkunde.metrics.experiment;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import java.time.Instant;
import java.util.List;

/**
 * What came of an experiment so far.
 *
 * @param experiment its key
 * @param state running or stopped
 * @param from first instant of exposures that count
 * @param to end of exposures and outcomes, exclusive
 * @param currency of revenue
 * @param plannedPerVariant people that each variant needs by plan
 * @param confidence of the intervals, 1 − α
 * @param verdict what to make of it
 * @param split whether people were split as planned
 * @param metrics the primary one first
 * @param bySegment the primary metric within segments, to explore; the verdict does not rest on it
 * @param notEligible people who saw the experiment and were not in its segment then; they are left out
 * @param excluded whom the results leave out
 */
public record ExperimentResults(
        String experiment,
        String state,
        Instant from,
        Instant to,
        String currency,
        long plannedPerVariant,
        double confidence,
        Verdict verdict,
        SplitCheck split,
        List<MetricResult> metrics,
        List<SegmentEffect> bySegment,
        long notEligible,
        Excluded excluded) {
    public ExperimentResults {
        metrics = List.copyOf(metrics);
        bySegment = List.copyOf(bySegment);
    }
}
