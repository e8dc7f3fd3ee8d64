package io.stammkunde.metrics.lifetime;

import io.stammkunde.metrics.lifetime.LogLikelihood.Surface;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Newton's method with Levenberg's damping, over the logarithms of the parameters. Near the maximum its steps are
 * quadratic, and the gradient's norm falls to the rounding of the sum.
 */
final class MaximumLikelihood {
    /** A maximum is one where the gradient's norm is smaller than this. */
    static final double GRADIENT_TOLERANCE = 1e-6;

    /** Of millions of customers the gradient is that small only where no double lies nearer to the maximum. */
    private static final double NEGLIGIBLE_STEP = 1e-13;

    private static final int MAX_ITERATIONS = 200;
    private static final double MAX_STEP = 2;
    private static final double FIRST_DAMPING = 1e-3;
    private static final double LEAST_DAMPING = 1e-12;
    private static final double MAX_DAMPING = 1e12;

    private final LogLikelihood likelihood;

    private MaximumLikelihood(LogLikelihood likelihood) {
        this.likelihood = likelihood;
    }

    /**
     * The maximum next to a first guess.
     *
     * @throws NoMaximum if there is none within reach: parameters run to 0 or infinity
     */
    static Fit fit(LogLikelihood likelihood, double... guess) {
        return new MaximumLikelihood(likelihood)
                .climb(Arrays.stream(guess).map(Math::log).toArray());
    }

    /**
     * The maximum next to that of a sample, which is found in less time; next to the guess if the sample has none.
     *
     * @throws NoMaximum if there is none within reach
     */
    static Fit fit(LogLikelihood ofSample, LogLikelihood likelihood, double... guess) {
        try {
            return fit(
                    likelihood,
                    fit(ofSample, guess).parameters().stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray());
        } catch (NoMaximum notOfTheSample) {
            return fit(likelihood, guess);
        }
    }

    private Fit climb(double[] guess) {
        var point = new Point(guess, likelihood.at(guess));
        double damping = FIRST_DAMPING;
        int settled = 0;
        for (int iteration = 0; iteration < MAX_ITERATIONS && settled == 0; iteration++) {
            // one more whole step where the gradient is small enough already: it squares what is left
            boolean near = point.gradientNorm() < GRADIENT_TOLERANCE;
            settled += near ? 1 : 0;
            if (near && norm(step(point, 0)) < NEGLIGIBLE_STEP) {
                break;
            }
            var next = near ? better(point, 0, 0) : better(point, damping, MAX_DAMPING);
            if (next == null) {
                break;
            }
            damping = Math.max(next.damping() / 10, LEAST_DAMPING);
            point = next.point();
        }
        return finished(point);
    }

    private static Fit finished(Point point) {
        if (!(point.gradientNorm() < GRADIENT_TOLERANCE)) {
            throw new NoMaximum(point.gradientNorm());
        }
        return new Fit(
                list(point.parameters()), list(standardErrors(point)), point.surface.value, point.gradientNorm());
    }

    private record Step(Point point, double damping) {}

    /** The next point uphill, or null if rounding leaves none. */
    private @Nullable Step better(Point from, double firstDamping, double lastDamping) {
        for (double damping = firstDamping; damping <= lastDamping; damping = Math.max(damping * 10, 1e-6)) {
            double[] step = step(from, damping);
            if (step.length == 0) {
                continue;
            }
            double[] target = from.logParameters.clone();
            for (int i = 0; i < target.length; i++) {
                target[i] += step[i];
            }
            var point = new Point(target, likelihood.at(target));
            if (point.isAbove(from)) {
                return new Step(point, damping);
            }
        }
        return null;
    }

    /** The damped Newton step, or nothing where the surface is not concave even with this damping. */
    private static double[] step(Point from, double damping) {
        var damped = from.negativeHessian();
        for (int i = 0; i < damped.getRowDimension(); i++) {
            damped.addToEntry(i, i, damping * Math.max(Math.abs(damped.getEntry(i, i)), 1e-8));
        }
        try {
            double[] step = new CholeskyDecomposition(damped, 1e-8, 0)
                    .getSolver()
                    .solve(new ArrayRealVector(from.surface.gradient, false))
                    .toArray();
            double length = norm(step);
            double scale = length > MAX_STEP ? MAX_STEP / length : 1;
            return Arrays.stream(step).map(x -> x * scale).toArray();
        } catch (MathIllegalArgumentException notPositiveDefinite) {
            return new double[0];
        }
    }

    /** By the delta method: the parameter is the exponential of what was estimated. */
    private static double[] standardErrors(Point point) {
        double[] parameters = point.parameters();
        double[] errors = new double[parameters.length];
        try {
            var covariance = new CholeskyDecomposition(point.negativeHessian(), 1e-8, 0)
                    .getSolver()
                    .getInverse();
            for (int i = 0; i < errors.length; i++) {
                errors[i] = parameters[i] * Math.sqrt(covariance.getEntry(i, i));
            }
            return errors;
        } catch (MathIllegalArgumentException notPositiveDefinite) {
            // a saddle or a plain: the data leave a direction open
            throw new NoMaximum(point.gradientNorm());
        }
    }

    private static double norm(double[] vector) {
        return Math.sqrt(Arrays.stream(vector).map(x -> x * x).sum());
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static final class Point {
        final double[] logParameters;
        final Surface surface;

        Point(double[] logParameters, Surface surface) {
            this.logParameters = logParameters;
            this.surface = surface;
        }

        double gradientNorm() {
            return norm(surface.gradient);
        }

        RealMatrix negativeHessian() {
            return new Array2DRowRealMatrix(surface.hessian).scalarMultiply(-1);
        }

        double[] parameters() {
            return Arrays.stream(logParameters).map(Math::exp).toArray();
        }

        /** Higher; or, where rounding hides the difference, flatter. */
        boolean isAbove(Point other) {
            double value = surface.value;
            double before = other.surface.value;
            double rounding = 1e-12 * Math.abs(before);
            return value > before + rounding || (value >= before - rounding && gradientNorm() < other.gradientNorm());
        }
    }

    /**
     * A maximum.
     *
     * @param parameters the estimates
     * @param standardErrors of the estimates, from the curvature
     * @param value the log-likelihood
     * @param gradientNorm what is left of the gradient by the logarithms of the parameters
     */
    record Fit(List<Double> parameters, List<Double> standardErrors, double value, double gradientNorm) {}
}
