package io.stammkunde.metrics.clv;

import io.stammkunde.metrics.figure.FigureDefinition.Text;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which model customers are scored by.
 *
 * @param purchases the one with the least squared error on the holdout; without a holdout the most likely one
 * @param churn the one that P(alive) and the risk of churn come from: the same, unless that is BG/NBD, which takes every
 *     one-time buyer for alive
 * @param reason for readers
 */
public record ModelChoice(ModelKind purchases, ModelKind churn, Text reason) {

    /** Chooses among the models that are fitted; those that the holdout could not judge only if there are no others. */
    static ModelChoice of(PurchaseFits fits, @Nullable Holdout holdout) {
        var order = holdout == null ? byLikelihood(fits) : byError(holdout);
        var chosen = fits.kinds().stream().min(order).orElse(ModelKind.BG_NBD);
        var churn = chosen != ModelKind.BG_NBD
                ? chosen
                : fits.kinds().stream()
                        .filter(kind -> kind != ModelKind.BG_NBD)
                        .min(order)
                        .orElse(ModelKind.BG_NBD);
        var basis = holdout == null ? likely(chosen) : accurate(chosen, holdout);
        var about = aboutChurn(chosen, churn);
        var reason = about.map(churns -> new Text(basis.de() + churns.de(), basis.en() + churns.en()))
                .orElse(basis);
        return new ModelChoice(chosen, churn, reason);
    }

    private static Comparator<ModelKind> byLikelihood(PurchaseFits fits) {
        return Comparator.comparingDouble(kind -> -fits.logLikelihood(kind));
    }

    private static Comparator<ModelKind> byError(Holdout holdout) {
        return Comparator.comparingDouble(kind -> {
            var method = holdout.method(kind.key());
            return method == null ? Double.POSITIVE_INFINITY : method.rootMeanSquaredError();
        });
    }

    private static Text likely(ModelKind chosen) {
        return new Text(
                ("%s macht die beobachteten Käufe am wahrscheinlichsten; für einen Vergleich an zurückgehaltenen Wochen"
                                + " sind es zu wenige.")
                        .formatted(chosen.title()),
                "%s makes the observed purchases most likely; there are too few to compare models on weeks held out."
                        .formatted(chosen.title()));
    }

    private static Text accurate(ModelKind chosen, Holdout holdout) {
        double model = error(holdout, chosen.key());
        double naive = Math.min(error(holdout, Holdout.NAIVE_FREQUENCY), error(holdout, Holdout.NAIVE_RECENCY));
        boolean beaten = model < naive;
        return new Text(
                String.format(
                        Locale.GERMAN,
                        "%s sagt die Käufe der %.0f zurückgehaltenen Wochen mit dem kleinsten Fehler voraus (RMSE %.3f"
                                + " Käufe je Kunde) und ist damit %s als die bessere der beiden Faustregeln (%.3f).",
                        chosen.title(),
                        holdout.weeks(),
                        model,
                        beaten ? "genauer" : "nicht genauer",
                        naive),
                String.format(
                        Locale.ENGLISH,
                        "%s foretells the purchases of the %.0f weeks held out with the least error (RMSE %.3f"
                                + " purchases per customer), which is %s than the better of the two rules of thumb"
                                + " (%.3f).",
                        chosen.title(),
                        holdout.weeks(),
                        model,
                        beaten ? "more accurate" : "no more accurate",
                        naive));
    }

    private static double error(Holdout holdout, String method) {
        return Objects.requireNonNull(holdout.method(method), method).rootMeanSquaredError();
    }

    private static Optional<Text> aboutChurn(ModelKind chosen, ModelKind churn) {
        if (churn != chosen) {
            return Optional.of(new Text(
                    " Ob jemand noch kauft, sagt %s, denn BG/NBD hält alle für aktiv, die nur einmal gekauft haben."
                            .formatted(churn.title()),
                    (" Whether somebody still buys is told by %s, as BG/NBD takes everybody for active who has bought only"
                                    + " once.")
                            .formatted(churn.title())));
        }
        return churn == ModelKind.BG_NBD
                ? Optional.of(new Text(
                        " Wer nur einmal gekauft hat, bekommt kein Abwanderungsrisiko, denn kein anderes Modell ist bestimmt.",
                        " Who has bought only once gets no risk of churn, as no other model is determined."))
                : Optional.empty();
    }
}
