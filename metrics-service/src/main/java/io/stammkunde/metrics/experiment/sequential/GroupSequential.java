package io.stammkunde.metrics.experiment.sequential;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * Boundaries for the z of a one-sided test that is looked at a planned number of times, such that one of them is
 * crossed without an effect with probability α, at most a quarter. For a two-sided test give half of its α.
 */
public final class GroupSequential {
    private static final double LOWEST = 0;
    private static final double HIGHEST = 9;
    private static final double RELATIVE_ACCURACY = 1e-14;
    private static final double ABSOLUTE_ACCURACY = 1e-13;
    /** Errors spent at an early look are tiny themselves. */
    private static final double FUNCTION_ACCURACY = 1e-24;

    private static final int MOST_STEPS = 200;

    private GroupSequential() {}

    /** Strict at first: {@code c·√(K/k)} at equally spaced looks (O'Brien, Fleming 1979). */
    public static List<Double> obrienFleming(int looks, double alpha) {
        return scaled(looks, alpha, information -> 1 / Math.sqrt(information));
    }

    /** The same at each of equally spaced looks (Pocock 1977). */
    public static List<Double> pocock(int looks, double alpha) {
        return scaled(looks, alpha, information -> 1);
    }

    /**
     * For looks at any time (Lan, DeMets 1983).
     *
     * @param information the share of all information at each look; ascending, above 0, at most 1
     */
    public static List<Double> lanDeMets(SpendingFunction function, List<Double> information, double alpha) {
        var boundaries = new ArrayList<Double>();
        var process = InterimProcess.beginning();
        double spent = 0;
        for (double now : information) {
            double total = function.spent(alpha, now);
            double boundary = boundary(process, now, total - spent);
            boundaries.add(boundary);
            process = process.staysBelow(boundary, now);
            spent = total;
        }
        return List.copyOf(boundaries);
    }

    /** The shares of the information at equally spaced looks. */
    public static List<Double> equallySpaced(int looks) {
        return IntStream.rangeClosed(1, looks)
                .mapToObj(look -> (double) look / looks)
                .toList();
    }

    private static List<Double> scaled(int looks, double alpha, DoubleUnaryOperator shape) {
        var information = equallySpaced(looks);
        double factor = solve(c -> totalCrossing(information, c, shape) - alpha);
        return information.stream()
                .map(now -> factor * shape.applyAsDouble(now))
                .toList();
    }

    private static double totalCrossing(List<Double> information, double factor, DoubleUnaryOperator shape) {
        var process = InterimProcess.beginning();
        double total = 0;
        for (double now : information) {
            double boundary = factor * shape.applyAsDouble(now);
            total += process.crossing(boundary, now);
            process = process.staysBelow(boundary, now);
        }
        return total;
    }

    private static double boundary(InterimProcess process, double now, double toSpend) {
        return process.crossing(HIGHEST, now) >= toSpend
                ? HIGHEST
                : solve(boundary -> process.crossing(boundary, now) - toSpend);
    }

    private static double solve(DoubleUnaryOperator function) {
        return new BrentSolver(RELATIVE_ACCURACY, ABSOLUTE_ACCURACY, FUNCTION_ACCURACY)
                .solve(MOST_STEPS, function::applyAsDouble, LOWEST, HIGHEST);
    }
}
