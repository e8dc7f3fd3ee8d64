package io.stammkunde.metrics.experiment;

import io.stammkunde.metrics.experiment.inference.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the variants did with the members of a segment, in the primary metric. Explores where an effect may differ; the
 * verdict rests on everybody.
 *
 * @param segment key of the segment
 * @param people who were in it when they first saw the experiment; null if hidden
 * @param suppressed whether a variant has too few people within the segment, or outside of it, to be shown
 * @param effects each variant but the control, unless hidden
 */
public record SegmentEffect(String segment, @Nullable Long people, boolean suppressed, List<Effect> effects) {
    public SegmentEffect {
        effects = List.copyOf(effects);
    }

    /**
     * A variant against the control, within the segment.
     *
     * @param people of the variant, within the segment
     * @param controls people of the control, within the segment
     * @param lift relative to the control's mean; null unless that is positive
     * @param interval of the lift, by the delta method, for whoever looks once
     * @param interaction whether the lift differs from that of everybody else; null while there are too few people
     */
    public record Effect(
            String variant,
            long people,
            long controls,
            @Nullable Double lift,
            @Nullable Interval interval,
            @Nullable Interaction interaction) {
        Effect corrected(double holm, double benjaminiHochberg) {
            return new Effect(
                    variant,
                    people,
                    controls,
                    lift,
                    interval,
                    interaction == null ? null : interaction.corrected(holm, benjaminiHochberg));
        }
    }

    /**
     * A test of the difference between two lifts, that of the members and that of everybody else.
     *
     * @param restLift the lift of everybody else
     * @param z the difference by its standard error
     * @param p two-sided
     * @param holm the same, corrected for all segments and variants
     * @param benjaminiHochberg the same, corrected for the share of false findings
     */
    public record Interaction(double restLift, double z, double p, double holm, double benjaminiHochberg) {
        private Interaction corrected(double byHolm, double byFalseDiscovery) {
            return new Interaction(restLift, z, p, byHolm, byFalseDiscovery);
        }
    }
}
