package io.stammkunde.metrics.lifetime;

import java.util.List;

/** The forms that a chance can take in a likelihood, with the parameters that are estimated of each. */
enum ChanceForm {
    /** The same chance of 0 for all. */
    NEVER(0),
    /** The same chance for all; its parameter is the odds. */
    ALIKE(1),
    /** A beta distribution; its parameters are a and b. */
    VARYING(2);

    private final int parameters;

    ChanceForm(int parameters) {
        this.parameters = parameters;
    }

    int parameters() {
        return parameters;
    }

    /** The chance at estimated parameters, this form's alone. */
    Chance chance(List<Double> estimates) {
        return switch (this) {
            case NEVER -> new Chance.Alike(0);
            case ALIKE -> new Chance.Alike(estimates.getFirst() / (1 + estimates.getFirst()));
            case VARYING -> new Chance.Varying(estimates.getFirst(), estimates.getLast());
        };
    }

    /** Standard errors of what the chance is made of; from those of odds by the delta method. */
    List<Double> standardErrors(List<Double> estimates, List<Double> errors) {
        if (this != ALIKE) {
            return errors;
        }
        double both = 1 + estimates.getFirst();
        return List.of(errors.getFirst() / (both * both));
    }

    /**
     * The form's part in a log-likelihood, at some parameters.
     *
     * @param at where the form's parameters begin
     * @param times the most often it may happen
     * @param not the most often it may not
     */
    ChanceSlopes slopes(double[] parameters, int at, int times, int not) {
        return switch (this) {
            case NEVER -> new ChanceSlopes.Never();
            case ALIKE -> new ChanceSlopes.Alike(parameters[at], at);
            case VARYING -> new ChanceSlopes.Varying(parameters[at], parameters[at + 1], at, times, not);
        };
    }
}
