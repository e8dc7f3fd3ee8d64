package io.stammkunde.metrics.experiment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Experiments to test with. Variants are a, b, c …; an effect of a tenth on a fifth is to be seen. */
final class Trials {
    static final Plan PLAN = Plan.of("/plan/", 0.2, null, 0.1, 0.05, 0.8, 2);

    private Trials() {}

    static Definition weighted(String salt, double... weights) {
        var variants = new ArrayList<Variant>();
        for (int i = 0; i < weights.length; i++) {
            var key = String.valueOf((char) ('a' + i));
            variants.add(new Variant(key, key, weights[i]));
        }
        return definition(variants, salt, null, List.of(), null, null);
    }

    static Definition sliced(String salt, Slice slice) {
        return definition(halves(), salt, slice, List.of(), null, null);
    }

    static Definition since(Instant exposuresFrom, @Nullable Integer outcomeDays, OutcomeMetric... guards) {
        return definition(halves(), "salt", null, List.of(guards), exposuresFrom, outcomeDays);
    }

    static Definition forSegment(String segment) {
        return of(OutcomeMetric.CONVERSION, PLAN, segment);
    }

    static Definition judgedBy(OutcomeMetric primary) {
        return of(primary, Plan.of("/plan/", 50, 20.0, 0.1, 0.05, 0.8, 2), null);
    }

    private static Definition of(OutcomeMetric primary, Plan plan, @Nullable String segment) {
        return new Definition(
                "b sells more", halves(), primary, List.of(), plan, segment, null, "salt", Instant.EPOCH, null);
    }

    private static List<Variant> halves() {
        return List.of(new Variant("a", "A", 0.5), new Variant("b", "B", 0.5));
    }

    private static Definition definition(
            List<Variant> variants,
            String salt,
            @Nullable Slice slice,
            List<OutcomeMetric> guards,
            @Nullable Instant exposuresFrom,
            @Nullable Integer outcomeDays) {
        return new Definition(
                "b sells more",
                variants,
                OutcomeMetric.CONVERSION,
                guards,
                PLAN,
                null,
                slice,
                salt,
                exposuresFrom,
                outcomeDays);
    }
}
