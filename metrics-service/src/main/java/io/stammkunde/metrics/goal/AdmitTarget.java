package io.stammkunde.metrics.goal;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.figure.Catalogue;
import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.UnknownFigure;
import io.stammkunde.metrics.reporting.Currencies;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

/** Decides whether a definition makes sense for its figure; what needs no look at the data. */
@ApplicationScoped
public class AdmitTarget {
    private static final BigDecimal POINTS = BigDecimal.valueOf(100);

    private final Catalogue catalogue;
    private final Currencies currencies;

    public AdmitTarget(Catalogue catalogue, Currencies currencies) {
        this.catalogue = catalogue;
        this.currencies = currencies;
    }

    /**
     * The definition as it is to be kept: amounts always have a currency, so that a target keeps its meaning when orders
     * in another one arrive.
     *
     * @throws InvalidParameter naming the field and what would be right
     */
    public TargetDefinition handle(TargetDefinition definition) {
        var figure = figure(definition.figure());
        definition.aim().named().ifPresent(bound -> requirePossible(figure, bound.value()));
        return figure.inOneCurrency() && definition.currency() == null
                ? definition.in(currencies.choose(null, List.of()))
                : definition;
    }

    private Figure figure(String key) {
        try {
            return catalogue.figure(key);
        } catch (UnknownFigure unknown) {
            throw new InvalidParameter("/figure", "must be the key of a figure with a number, see GET /v1/metrics");
        }
    }

    private static void requirePossible(Figure figure, BigDecimal value) {
        switch (figure.definition().unit()) {
            case RATIO ->
                require(
                        value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0,
                        "must lie between 0 and 1: the figure is a share, 0.25 is a quarter");
            case COUNT, PER_CUSTOMER, DAYS, HOURS -> require(value.signum() >= 0, "must not be negative");
            case POINTS -> require(value.abs().compareTo(POINTS) <= 0, "must lie between -100 and 100");
            case MONEY -> {
                // an amount may be negative: more may come back than was sold
            }
        }
    }

    private static void require(boolean right, String rule) {
        if (!right) {
            throw new InvalidParameter("/value", rule);
        }
    }
}
