package io.stammkunde.metrics.experiment.http;

import io.stammkunde.metrics.experiment.Plan;
import io.stammkunde.metrics.experiment.sequential.GroupSequential;
import io.stammkunde.metrics.experiment.sequential.SpendingFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people an experiment takes.
 *
 * @param baseline of the control
 * @param target of a variant, if the effect is there
 * @param alpha of all comparisons together
 * @param alphaOfEach of each comparison with the control
 * @param exact people in each variant, not rounded
 * @param peoplePerVariant rounded up
 * @param people in all variants
 * @param boundaries for looks before the end, if asked for
 */
public record PowerView(
        double baseline,
        double target,
        double alpha,
        double alphaOfEach,
        double power,
        int variants,
        double exact,
        long peoplePerVariant,
        long people,
        @Nullable Boundaries boundaries) {

    /**
     * The z that a comparison must exceed at each of equally spaced looks, to either side.
     *
     * @param spendingObrienFleming Lan and DeMets' function of that type
     * @param spendingPocock the same for the other type
     */
    public record Boundaries(
            int looks,
            List<Double> obrienFleming,
            List<Double> pocock,
            List<Double> spendingObrienFleming,
            List<Double> spendingPocock) {
        private static Boundaries of(int looks, double alpha) {
            var information = GroupSequential.equallySpaced(looks);
            double oneSided = alpha / 2;
            return new Boundaries(
                    looks,
                    GroupSequential.obrienFleming(looks, oneSided),
                    GroupSequential.pocock(looks, oneSided),
                    GroupSequential.lanDeMets(SpendingFunction.OBRIEN_FLEMING, information, oneSided),
                    GroupSequential.lanDeMets(SpendingFunction.POCOCK, information, oneSided));
        }
    }

    static PowerView of(Plan plan, @Nullable Integer looks) {
        double exact = plan.perVariant();
        long each = (long) Math.ceil(exact);
        return new PowerView(
                plan.baseline(),
                plan.target(),
                plan.alpha(),
                plan.alphaOfEach(),
                plan.power(),
                plan.variants(),
                exact,
                each,
                each * plan.variants(),
                looks == null ? null : Boundaries.of(looks, plan.alphaOfEach()));
    }
}
