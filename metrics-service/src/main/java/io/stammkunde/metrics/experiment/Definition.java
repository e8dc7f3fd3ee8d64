package io.stammkunde.metrics.experiment;

import io.stammkunde.http.InvalidParameter;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is tried. It never changes once it is written down, which is what makes an assignment stick.
 *
 * @param hypothesis what is expected to happen, and why
 * @param variants at least two, the control first; their weights add up to 1
 * @param primary the metric the verdict is about
 * @param guards metrics that must not suffer
 * @param plan how many people it takes
 * @param eligibilitySegment key of the segment whose members may take part, or null for everybody; others get
 *     no variant, and what they saw does not count
 * @param slice the part of all people it is about, or null for all
 * @param salt what the hash of a unit begins with; experiments with the same salt assign alike
 * @param exposuresFrom from when on exposures count, or null for the start; earlier for an experiment that another
 *     system has been running
 * @param outcomeDays how long after the first exposure outcomes count, or null for as long as the experiment runs
 */
public record Definition(
        String hypothesis,
        List<Variant> variants,
        OutcomeMetric primary,
        List<OutcomeMetric> guards,
        Plan plan,
        @Nullable String eligibilitySegment,
        @Nullable Slice slice,
        String salt,
        @Nullable Instant exposuresFrom,
        @Nullable Integer outcomeDays) {
    /** Weights such as thirds are written with as many digits as one likes. */
    private static final double ROUNDING = 1e-6;

    public Definition {
        variants = List.copyOf(variants);
        guards = List.copyOf(guards);
        check(variants);
        if (guards.contains(primary) || new HashSet<>(guards).size() < guards.size()) {
            throw new InvalidParameter("/guardMetrics", "must not name the primary metric, nor any metric twice");
        }
    }

    private static void check(List<Variant> variants) {
        if (variants.size() < 2 || variants.size() > Plan.MOST_VARIANTS) {
            throw new InvalidParameter("/variants", "must be two to twenty, the control first");
        }
        var keys = new HashSet<String>();
        double sum = 0;
        for (int i = 0; i < variants.size(); i++) {
            var variant = variants.get(i);
            if (!keys.add(variant.key())) {
                throw new InvalidParameter("/variants/%d/key".formatted(i), "must differ from those of the others");
            }
            if (!(variant.weight() > 0 && variant.weight() < 1)) {
                throw new InvalidParameter("/variants/%d/weight".formatted(i), "must be above 0 and below 1");
            }
            sum += variant.weight();
        }
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new InvalidParameter("/variants", "must have weights that add up to 1, not to " + sum);
        }
    }

    public List<Double> weights() {
        return variants.stream().map(Variant::weight).toList();
    }
}
