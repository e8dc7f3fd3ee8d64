package io.stammkunde.metrics.lifetime;

/** The data do not determine the model: the likelihood has no maximum with finite, positive parameters. */
public final class NoMaximum extends RuntimeException {
    NoMaximum(double gradientNorm) {
        super(
                "the likelihood has no maximum in reach, the gradient's norm is still " + gradientNorm,
                null,
                false,
                false);
    }
}
