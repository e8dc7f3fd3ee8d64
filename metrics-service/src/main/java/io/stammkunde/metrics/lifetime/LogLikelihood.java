package io.stammkunde.metrics.lifetime;

import java.util.Arrays;

/** A log-likelihood over the logarithms of positive parameters. */
@FunctionalInterface
interface LogLikelihood {
    /** How far a point is moved where second derivatives are differences of first ones. */
    double DIFFERENCE = 1e-5;

    /** Value and derivatives at a point. */
    Surface at(double[] logParameters);

    /** What a log-likelihood is at a point. */
    final class Surface {
        /** The logarithm of the likelihood. */
        final double value;
        /** Its derivatives by the logarithms of the parameters, exact. */
        final double[] gradient;
        /** Its second derivatives by them. */
        final double[][] hessian;

        Surface(double value, double[] gradient, double[][] hessian) {
            this.value = value;
            this.gradient = gradient;
            this.hessian = hessian;
        }
    }

    /** A log-likelihood whose first derivatives only are written down. */
    @FunctionalInterface
    interface Slope {
        /** Answers the value and fills in the derivatives by the logarithms of the parameters. */
        double evaluate(double[] logParameters, double[] gradient);

        /** The second derivatives as central differences of the first. */
        default Surface surface(double[] at) {
            int n = at.length;
            double[] gradient = new double[n];
            double value = evaluate(at, gradient);
            double[][] hessian = new double[n][n];
            double[] above = new double[n];
            double[] below = new double[n];
            for (int i = 0; i < n; i++) {
                double[] moved = Arrays.copyOf(at, n);
                moved[i] = at[i] + DIFFERENCE;
                evaluate(moved, above);
                moved[i] = at[i] - DIFFERENCE;
                evaluate(moved, below);
                for (int j = 0; j < n; j++) {
                    double half = (above[j] - below[j]) / (4 * DIFFERENCE);
                    hessian[i][j] += half;
                    hessian[j][i] += half;
                }
            }
            return new Surface(value, gradient, hessian);
        }
    }
}
