package io.stammkunde.metrics.experiment;

import io.stammkunde.metrics.experiment.inference.Arm;
import io.stammkunde.metrics.experiment.inference.Moments;
import io.stammkunde.metrics.experiment.inference.Winsor;
import java.util.List;

/** The people who saw one variant first, in no particular order. */
final class Group {
    private final Variant variant;
    private final double[] orders;
    private final double[] revenue;
    private final double[] revenueBefore;

    private Group(Variant variant, List<ExposedPerson> people) {
        this.variant = variant;
        this.orders = people.stream().mapToDouble(ExposedPerson::orders).toArray();
        this.revenue = people.stream().mapToDouble(ExposedPerson::revenue).toArray();
        this.revenueBefore =
                people.stream().mapToDouble(ExposedPerson::revenueBefore).toArray();
    }

    static Group of(Variant variant, List<ExposedPerson> people) {
        return new Group(
                variant,
                people.stream()
                        .filter(person -> person.variant().equals(variant.key()))
                        .toList());
    }

    Variant variant() {
        return variant;
    }

    int people() {
        return orders.length;
    }

    int buyers() {
        int buyers = 0;
        for (double number : orders) {
            buyers += number > 0 ? 1 : 0;
        }
        return buyers;
    }

    /** People whose outcome is the rarer one: what a normal approximation needs enough of. */
    int informative(OutcomeMetric metric) {
        return metric == OutcomeMetric.CONVERSION ? Math.min(buyers(), people() - buyers()) : buyers();
    }

    /** A metric person by person, up to a cap. */
    double[] values(OutcomeMetric metric, double cap) {
        return switch (metric) {
            case CONVERSION -> Winsor.apply(orders, 1);
            case ORDERS -> Winsor.apply(orders, cap);
            case REVENUE -> Winsor.apply(revenue, cap);
        };
    }

    /** A metric together with what was spent before the exposure. The group must not be empty. */
    Moments moments(OutcomeMetric metric, double cap) {
        return Moments.of(values(metric, cap), revenueBefore);
    }

    /** The group must not be empty. */
    Arm conversion() {
        return Arm.proportion(buyers(), people());
    }
}
