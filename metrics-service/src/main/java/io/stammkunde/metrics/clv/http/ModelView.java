package io.stammkunde.metrics.clv.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stammkunde.metrics.clv.FittedModel;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.lifetime.BgNbdFit;
import io.stammkunde.metrics.lifetime.GammaGammaFit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The models of a calibration.
 *
 * @param unit of all times
 * @param gammaGamma null if the purchases do not determine it
 */
public record ModelView(
        PurchasesView bgNbd,
        @Nullable SpendingView gammaGamma,
        String unit,
        LocalDate calibrationEnd,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal timeResolution,
        String currency,
        long repeatCustomers,
        Instant fittedAt,
        Excluded excluded) {

    /** BG/NBD; the standard errors in the order of the parameters. */
    public record PurchasesView(
            double r,
            double alpha,
            double a,
            double b,
            List<Double> standardErrors,
            double logLikelihood,
            double gradientNorm,
            long customers) {
        static PurchasesView of(BgNbdFit fit) {
            var model = fit.model();
            return new PurchasesView(
                    model.r(),
                    model.alpha(),
                    model.a(),
                    model.b(),
                    fit.standardErrors(),
                    fit.logLikelihood(),
                    fit.gradientNorm(),
                    fit.customers());
        }
    }

    /** Gamma-Gamma; the standard errors in the order of the parameters. */
    public record SpendingView(
            double p,
            double q,
            double v,
            List<Double> standardErrors,
            double logLikelihood,
            double gradientNorm,
            long customers) {
        static @Nullable SpendingView of(@Nullable GammaGammaFit fit) {
            return fit == null
                    ? null
                    : new SpendingView(
                            fit.model().p(),
                            fit.model().q(),
                            fit.model().v(),
                            fit.standardErrors(),
                            fit.logLikelihood(),
                            fit.gradientNorm(),
                            fit.customers());
        }
    }

    static ModelView of(FittedModel model) {
        return new ModelView(
                PurchasesView.of(model.purchases()),
                SpendingView.of(model.spending()),
                "week",
                model.calibration().end(),
                model.calibration().timeResolution(),
                model.calibration().currency(),
                model.repeatCustomers(),
                model.fittedAt(),
                model.excluded());
    }
}
