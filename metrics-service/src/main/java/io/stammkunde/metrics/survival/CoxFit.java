package io.stammkunde.metrics.survival;

import io.stammkunde.metrics.inference.StandardNormal;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Proportional hazards (Cox 1972): what one more of a covariate does to the chance of an end at any time, whatever that
 * chance is. The partial likelihood treats ties as Efron (1977) does; its maximum is found by Newton and Raphson with
 * halved steps.
 *
 * @param coefficients logarithms of hazard ratios, by covariate
 * @param standardErrors of the coefficients, from the observed information
 * @param logLikelihood partial, at the maximum
 * @param nullLogLikelihood partial, with all coefficients zero
 * @param subjects people it rests on
 * @param ended those of them whose spell ended
 */
public record CoxFit(
        List<Double> coefficients,
        List<Double> standardErrors,
        double logLikelihood,
        double nullLogLikelihood,
        int subjects,
        int ended) {
    private static final int MOST_STEPS = 60;
    private static final int MOST_HALVINGS = 40;
    private static final double CONVERGED = 1e-12;
    /** Of the coefficient of one standard deviation: a hazard that is e¹⁵ times as high is one that runs to infinity. */
    private static final double RUNAWAY = 15;

    public CoxFit {
        coefficients = List.copyOf(coefficients);
        standardErrors = List.copyOf(standardErrors);
    }

    /**
     * Fits the coefficients.
     *
     * @throws NotEstimable if nobody's spell ended, a covariate does not vary or follows from the others, or a covariate
     *     separates those who left first so that its coefficient has no bound
     */
    public static CoxFit of(List<CoxSubject> subjects) {
        var risk = CoxRisk.of(subjects);
        double[] point = new double[risk.covariates()];
        var at = risk.evaluate(point);
        double atZero = at.logLikelihood();
        for (int step = 0; step < MOST_STEPS; step++) {
            var direction = newton(at);
            double decrement = direction.dotProduct(at.gradient());
            if (decrement < CONVERGED * (1 + Math.abs(at.logLikelihood()))) {
                return fit(risk, point, at, atZero);
            }
            var next = uphill(risk, point, direction, at);
            point = next.point().toArray();
            at = next.at();
            if (next.point().getLInfNorm() > RUNAWAY) {
                break;
            }
        }
        throw new NotEstimable("a covariate tells the ends apart so well that its coefficient has no bound");
    }

    private record Step(ArrayRealVector point, CoxRisk.At at) {}

    private static Step uphill(CoxRisk risk, double[] from, ArrayRealVector direction, CoxRisk.At at) {
        double scale = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            var target = new ArrayRealVector(from).add(direction.mapMultiply(scale));
            var next = risk.evaluate(target.toArray());
            // what rounding hides is no way down
            if (next.logLikelihood() >= at.logLikelihood() - CONVERGED * Math.abs(at.logLikelihood())) {
                return new Step(new ArrayRealVector(target), next);
            }
            scale /= 2;
        }
        throw new NotEstimable("the likelihood does not grow in the direction in which it rises");
    }

    private static ArrayRealVector newton(CoxRisk.At at) {
        return new ArrayRealVector(solver(at.information()).getSolver().solve(at.gradient()));
    }

    private static CholeskyDecomposition solver(RealMatrix information) {
        try {
            return new CholeskyDecomposition(information, 1e-8, 1e-10);
        } catch (MathRuntimeException notPositiveDefinite) {
            throw new NotEstimable("a covariate does not vary among the people at risk, or follows from the others");
        }
    }

    private static CoxFit fit(CoxRisk risk, double[] point, CoxRisk.At at, double atZero) {
        var covariance = solver(at.information()).getSolver().solve(identity(point.length));
        var coefficients = new ArrayList<Double>();
        var errors = new ArrayList<Double>();
        for (int i = 0; i < point.length; i++) {
            coefficients.add(point[i] / risk.scale(i));
            errors.add(Math.sqrt(covariance.getEntry(i, i)) / risk.scale(i));
        }
        return new CoxFit(coefficients, errors, at.logLikelihood(), atZero, risk.subjects(), risk.ended());
    }

    private static RealMatrix identity(int size) {
        var identity = new Array2DRowRealMatrix(size, size);
        for (int i = 0; i < size; i++) {
            identity.setEntry(i, i, 1);
        }
        return identity;
    }

    /** How many times as high the chance of an end is with one more of a covariate. */
    public double hazardRatio(int covariate) {
        return Math.exp(coefficients.get(covariate));
    }

    /** The end of the hazard ratio's interval; {@code side} is −1 for the lower one and 1 for the upper one. */
    public double hazardRatioBound(int covariate, double confidence, int side) {
        double z = StandardNormal.quantile((1 + confidence) / 2);
        return Math.exp(coefficients.get(covariate) + side * z * standardErrors.get(covariate));
    }

    /** Chance of an estimate at least this far from no effect if there is none (Wald). */
    public double pValue(int covariate) {
        double z = Math.abs(coefficients.get(covariate) / standardErrors.get(covariate));
        return StandardNormal.twoSidedP(z);
    }

    /** Chance of a likelihood at least this much higher if no covariate has an effect. */
    public double likelihoodRatioPValue() {
        double statistic = Math.max(0, 2 * (logLikelihood - nullLogLikelihood));
        return 1 - new ChiSquaredDistribution(coefficients.size()).cumulativeProbability(statistic);
    }
}
