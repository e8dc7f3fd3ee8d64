package io.stammkunde.metrics.segmenteffect;

import io.stammkunde.metrics.experiment.inference.Arm;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a number of people did, added up exactly, so that the rest is all less the members without loss.
 *
 * @param people all of them, whether they bought or not
 * @param buyers those who ordered in the period
 * @param earlierBuyers those who ordered in the period before
 * @param returned those who did both
 * @param changed those who ordered in either
 * @param revenue Σ revenue of the period
 * @param revenueSquares Σ of its square
 * @param growth Σ revenue of the period less that of the period before
 * @param growthSquares Σ of its square
 */
record Sums(
        long people,
        long buyers,
        long earlierBuyers,
        long returned,
        long changed,
        BigDecimal revenue,
        BigDecimal revenueSquares,
        BigDecimal growth,
        BigDecimal growthSquares) {

    /** All of these people who are none of the others. */
    Sums without(Sums others) {
        return new Sums(
                people - others.people,
                buyers - others.buyers,
                earlierBuyers - others.earlierBuyers,
                returned - others.returned,
                changed - others.changed,
                revenue.subtract(others.revenue),
                revenueSquares.subtract(others.revenueSquares),
                growth.subtract(others.growth),
                growthSquares.subtract(others.growthSquares));
    }

    /** Revenue of each person; there must be one. */
    Arm value() {
        return arm(revenue, revenueSquares);
    }

    /** Change of the revenue of each person; there must be one. */
    Arm change() {
        return arm(growth, growthSquares);
    }

    private Arm arm(BigDecimal sum, BigDecimal squares) {
        var n = BigDecimal.valueOf(people);
        double mean = sum.divide(n, MathContext.DECIMAL128).doubleValue();
        // n·Σx² − (Σx)² without rounding, as the two nearly cancel where people differ little
        double spread = squares.multiply(n).subtract(sum.multiply(sum)).doubleValue();
        return new Arm(people, mean, people < 2 ? 0 : spread / ((double) people * (people - 1)));
    }
}
