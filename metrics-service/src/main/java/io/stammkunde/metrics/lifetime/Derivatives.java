package io.stammkunde.metrics.lifetime;

import io.stammkunde.metrics.lifetime.LogLikelihood.Surface;
import java.util.stream.IntStream;

/** A value with its first and second derivatives by the parameters themselves, summed up customer by customer. */
final class Derivatives {
    private static final int BLOCK = 4096;

    double value;
    final double[] first;
    /** The upper triangle only: {@code second[i][j]} with {@code i <= j}. */
    final double[][] second;

    Derivatives(int dimension) {
        first = new double[dimension];
        second = new double[dimension][dimension];
    }

    /** Adds what the groups of a range contribute. */
    @FunctionalInterface
    interface Contribution {
        void add(int from, int to, Derivatives sum);
    }

    /** Sums over groups in fixed blocks, so that the result does not depend on how many processors take part. */
    static Derivatives sum(int groups, int dimension, Contribution contribution) {
        int blocks = (groups + BLOCK - 1) / BLOCK;
        var parts = IntStream.range(0, blocks)
                .parallel()
                .mapToObj(block -> {
                    var part = new Derivatives(dimension);
                    contribution.add(block * BLOCK, Math.min(groups, (block + 1) * BLOCK), part);
                    return part;
                })
                .toList();
        var sum = new Derivatives(dimension);
        parts.forEach(sum::add);
        return sum;
    }

    private void add(Derivatives other) {
        value += other.value;
        for (int i = 0; i < first.length; i++) {
            first[i] += other.first[i];
            for (int j = i; j < first.length; j++) {
                second[i][j] += other.second[i][j];
            }
        }
    }

    /** The same by the logarithms of the parameters: θ∂/∂θ, and once more. */
    Surface byLogarithms(double[] parameters) {
        int n = first.length;
        double[] gradient = new double[n];
        double[][] hessian = new double[n][n];
        for (int i = 0; i < n; i++) {
            gradient[i] = parameters[i] * first[i];
            for (int j = i; j < n; j++) {
                hessian[i][j] = parameters[i] * parameters[j] * second[i][j];
                hessian[j][i] = hessian[i][j];
            }
            hessian[i][i] += gradient[i];
        }
        return new Surface(value, gradient, hessian);
    }
}
