package io.stammkunde.metrics.clv.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stammkunde.metrics.clv.CalibrationPicture;
import io.stammkunde.metrics.clv.FittedModel;
import io.stammkunde.metrics.clv.Holdout;
import io.stammkunde.metrics.clv.ModelChoice;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.lifetime.BgNbd;
import io.stammkunde.metrics.lifetime.GammaGamma;
import io.stammkunde.metrics.lifetime.MbgNbd;
import io.stammkunde.metrics.lifetime.ModelFit;
import io.stammkunde.metrics.lifetime.ParetoNbd;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The models of a calibration. In each, the standard errors are in the order of the parameters.
 *
 * @param mbgNbd null if the purchases do not determine it
 * @param paretoNbd null if the purchases do not determine it
 * @param gammaGamma null if the purchases do not determine it
 * @param choice which models customers are scored by, and why
 * @param holdout how well each foretold purchases it had not seen; null if there are too few
 * @param picture what happened beside what the chosen model expects
 * @param unit of all times
 */
public record ModelView(
        BetaGeometricView bgNbd,
        @Nullable BetaGeometricView mbgNbd,
        @Nullable ParetoView paretoNbd,
        @Nullable SpendingView gammaGamma,
        ModelChoice choice,
        @Nullable Holdout holdout,
        CalibrationPicture picture,
        String unit,
        LocalDate calibrationEnd,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal timeResolution,
        String currency,
        long repeatCustomers,
        Instant fittedAt,
        Excluded excluded) {

    /** BG/NBD or MBG/NBD. */
    public record BetaGeometricView(
            double r,
            double alpha,
            double a,
            double b,
            List<Double> standardErrors,
            double logLikelihood,
            double gradientNorm,
            long customers) {
        static BetaGeometricView bgNbd(ModelFit<BgNbd> fit) {
            var model = fit.model();
            return of(model.r(), model.alpha(), model.a(), model.b(), fit);
        }

        static @Nullable BetaGeometricView mbgNbd(@Nullable ModelFit<MbgNbd> fit) {
            if (fit == null) {
                return null;
            }
            var model = fit.model();
            return of(model.r(), model.alpha(), model.a(), model.b(), fit);
        }

        private static BetaGeometricView of(double r, double alpha, double a, double b, ModelFit<?> fit) {
            return new BetaGeometricView(
                    r, alpha, a, b, fit.standardErrors(), fit.logLikelihood(), fit.gradientNorm(), fit.customers());
        }
    }

    /** Pareto/NBD. */
    public record ParetoView(
            double r,
            double alpha,
            double s,
            double beta,
            List<Double> standardErrors,
            double logLikelihood,
            double gradientNorm,
            long customers) {
        static @Nullable ParetoView of(@Nullable ModelFit<ParetoNbd> fit) {
            return fit == null
                    ? null
                    : new ParetoView(
                            fit.model().r(),
                            fit.model().alpha(),
                            fit.model().s(),
                            fit.model().beta(),
                            fit.standardErrors(),
                            fit.logLikelihood(),
                            fit.gradientNorm(),
                            fit.customers());
        }
    }

    /** Gamma-Gamma. */
    public record SpendingView(
            double p,
            double q,
            double v,
            List<Double> standardErrors,
            double logLikelihood,
            double gradientNorm,
            long customers) {
        static @Nullable SpendingView of(@Nullable ModelFit<GammaGamma> fit) {
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
                BetaGeometricView.bgNbd(model.purchases().bgNbd()),
                BetaGeometricView.mbgNbd(model.purchases().mbgNbd()),
                ParetoView.of(model.purchases().paretoNbd()),
                SpendingView.of(model.spending()),
                model.choice(),
                model.holdout(),
                model.picture(),
                "week",
                model.calibration().end(),
                model.calibration().timeResolution(),
                model.calibration().currency(),
                model.repeatCustomers(),
                model.fittedAt(),
                model.excluded());
    }
}
