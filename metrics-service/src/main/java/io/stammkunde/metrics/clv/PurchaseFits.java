package io.stammkunde.metrics.clv;

import io.stammkunde.metrics.lifetime.BgNbd;
import io.stammkunde.metrics.lifetime.GroupedHistories;
import io.stammkunde.metrics.lifetime.MbgNbd;
import io.stammkunde.metrics.lifetime.ModelFit;
import io.stammkunde.metrics.lifetime.NoMaximum;
import io.stammkunde.metrics.lifetime.ParetoNbd;
import io.stammkunde.metrics.lifetime.PurchaseModel;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The models of purchases, fitted to the same histories.
 *
 * @param bgNbd always there: without it nothing is answered
 * @param mbgNbd null if the histories do not determine it
 * @param paretoNbd null if the histories do not determine it, as where nobody seems to stop
 */
public record PurchaseFits(
        ModelFit<BgNbd> bgNbd,
        @Nullable ModelFit<MbgNbd> mbgNbd,
        @Nullable ModelFit<ParetoNbd> paretoNbd) {

    /**
     * Fits all of them.
     *
     * @throws NoMaximum if the histories do not determine BG/NBD
     */
    static PurchaseFits of(GroupedHistories histories) {
        return new PurchaseFits(
                BgNbd.fit(histories),
                ifDetermined(() -> MbgNbd.fit(histories)),
                ifDetermined(() -> ParetoNbd.fit(histories)));
    }

    private static <M> @Nullable ModelFit<M> ifDetermined(Supplier<ModelFit<M>> fit) {
        try {
            return fit.get();
        } catch (NoMaximum notDetermined) {
            return null;
        }
    }

    /** Those that the histories determine. */
    List<ModelKind> kinds() {
        return Arrays.stream(ModelKind.values())
                .filter(kind -> fit(kind) != null)
                .toList();
    }

    /**
     * One of {@link #kinds()}.
     *
     * @throws IllegalArgumentException if the histories do not determine it
     */
    PurchaseModel model(ModelKind kind) {
        return known(kind).model();
    }

    /** Log-likelihood of one of {@link #kinds()}; all have four parameters, so that they compare as they are. */
    double logLikelihood(ModelKind kind) {
        return known(kind).logLikelihood();
    }

    private ModelFit<? extends PurchaseModel> known(ModelKind kind) {
        var fit = fit(kind);
        if (fit == null) {
            throw new IllegalArgumentException(kind.title() + " is not determined");
        }
        return fit;
    }

    private @Nullable ModelFit<? extends PurchaseModel> fit(ModelKind kind) {
        return switch (kind) {
            case BG_NBD -> bgNbd;
            case MBG_NBD -> mbgNbd;
            case PARETO_NBD -> paretoNbd;
        };
    }
}
