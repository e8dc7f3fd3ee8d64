package io.stammkunde.metrics.inference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Corrects p-values for having asked several questions. The answers stand in the order of the questions. */
public final class MultipleTests {
    private MultipleTests() {}

    /** Controls the chance of any false finding (Holm 1979). */
    public static List<Double> holm(List<Double> p) {
        int count = p.size();
        int[] order = ascending(p);
        double[] adjusted = new double[count];
        double highest = 0;
        for (int i = 0; i < count; i++) {
            highest = Math.max(highest, Math.min(1, (count - i) * p.get(order[i])));
            adjusted[order[i]] = highest;
        }
        return boxed(adjusted);
    }

    /** Controls the share of false findings among all findings (Benjamini, Hochberg 1995). */
    public static List<Double> benjaminiHochberg(List<Double> p) {
        int count = p.size();
        int[] order = ascending(p);
        double[] adjusted = new double[count];
        double lowest = 1;
        for (int i = count - 1; i >= 0; i--) {
            // the factor first: of the largest it is 1, which leaves it exactly as it is
            lowest = Math.min(lowest, p.get(order[i]) * ((double) count / (i + 1)));
            adjusted[order[i]] = lowest;
        }
        return boxed(adjusted);
    }

    private static int[] ascending(List<Double> p) {
        return IntStream.range(0, p.size())
                .boxed()
                .sorted(Comparator.comparingDouble(p::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
