package io.stammkunde.metrics.experiment;

import io.stammkunde.metrics.experiment.ExposedPerson.Outcome;
import io.stammkunde.metrics.experiment.inference.Arm;
import io.stammkunde.metrics.experiment.inference.Moments;
import io.stammkunde.metrics.experiment.inference.Winsor;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The people who saw one variant first, in no particular order. */
final class Group {
    private final Variant variant;
    private final List<Outcome> outcomes;

    private Group(Variant variant, List<Outcome> outcomes) {
        this.variant = variant;
        this.outcomes = outcomes;
    }

    static Group of(Variant variant, List<ExposedPerson> people) {
        return new Group(
                variant,
                people.stream()
                        .filter(person -> person.variant().equals(variant.key()))
                        .map(ExposedPerson::outcome)
                        .toList());
    }

    Variant variant() {
        return variant;
    }

    int people() {
        return outcomes.size();
    }

    int buyers() {
        return counting(outcome -> outcome.orders());
    }

    private int counting(ToDoubleFunction<Outcome> figure) {
        return (int) outcomes.stream()
                .filter(outcome -> figure.applyAsDouble(outcome) > 0)
                .count();
    }

    /** People whose outcome is the rarer one: what a normal approximation needs enough of. */
    int informative(OutcomeMetric metric) {
        return switch (metric) {
            case CONVERSION -> Math.min(buyers(), people() - buyers());
            case REVENUE, ORDERS -> buyers();
            case PREDICTED_CLV -> counting(Outcome::predicted);
        };
    }

    /** A metric person by person, up to a cap. */
    double[] values(OutcomeMetric metric, double cap) {
        return switch (metric) {
            case CONVERSION -> Winsor.apply(each(Outcome::orders), 1);
            case ORDERS -> Winsor.apply(each(Outcome::orders), cap);
            case REVENUE -> Winsor.apply(each(Outcome::revenue), cap);
            case PREDICTED_CLV -> Winsor.apply(each(Outcome::predicted), cap);
        };
    }

    private double[] each(ToDoubleFunction<Outcome> figure) {
        return outcomes.stream().mapToDouble(figure).toArray();
    }

    /** A metric together with what was known before the exposure. The group must not be empty. */
    Moments moments(OutcomeMetric metric, double cap, PrePeriod covariate) {
        return Moments.of(
                values(metric, cap),
                switch (covariate) {
                    case REVENUE -> each(Outcome::revenueBefore);
                    case ORDERS -> each(Outcome::ordersBefore);
                });
    }

    /** A metric as it is. The group must not be empty. */
    Arm arm(OutcomeMetric metric, double cap) {
        return metric == OutcomeMetric.CONVERSION
                ? Arm.proportion(buyers(), people())
                : moments(metric, cap, PrePeriod.REVENUE).arm();
    }
}
