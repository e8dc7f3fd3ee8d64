package io.stammkunde.metrics.survival;

import java.util.Comparator;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The partial likelihood over people sorted from the longest spell to the shortest, so that one pass adds up all risk
 * sets. Covariates are centred and scaled: the likelihood does not change by it, and no exponential overflows.
 */
final class CoxRisk {
    private final double[] durations;
    private final boolean[] endings;
    private final double[][] values;
    private final double[] scales;
    private final int ended;

    private CoxRisk(double[] durations, boolean[] endings, double[][] values, double[] scales, int ended) {
        this.durations = durations;
        this.endings = endings;
        this.values = values;
        this.scales = scales;
        this.ended = ended;
    }

    static CoxRisk of(List<CoxSubject> subjects) {
        var sorted = subjects.stream()
                .sorted(Comparator.comparingDouble(CoxSubject::duration).reversed())
                .toList();
        int ended = (int) sorted.stream().filter(CoxSubject::ended).count();
        if (ended == 0) {
            throw new NotEstimable("what is waited for happened to nobody");
        }
        int covariates = sorted.getFirst().covariates().size();
        double[] durations = sorted.stream().mapToDouble(CoxSubject::duration).toArray();
        boolean[] endings = new boolean[sorted.size()];
        double[][] values = new double[sorted.size()][covariates];
        for (int i = 0; i < sorted.size(); i++) {
            endings[i] = sorted.get(i).ended();
            for (int c = 0; c < covariates; c++) {
                values[i][c] = sorted.get(i).covariates().get(c);
            }
        }
        return new CoxRisk(durations, endings, values, standardise(values, covariates), ended);
    }

    private static double[] standardise(double[][] values, int covariates) {
        double[] scales = new double[covariates];
        for (int c = 0; c < covariates; c++) {
            double mean = 0;
            for (double[] row : values) {
                mean += row[c] / values.length;
            }
            double variance = 0;
            for (double[] row : values) {
                row[c] -= mean;
                variance += row[c] * row[c] / values.length;
            }
            scales[c] = Math.sqrt(variance);
            if (!(scales[c] > 1e-12 * Math.max(1, Math.abs(mean)))) {
                throw new NotEstimable("covariate %d is the same for everybody".formatted(c + 1));
            }
            for (double[] row : values) {
                row[c] /= scales[c];
            }
        }
        return scales;
    }

    int covariates() {
        return scales.length;
    }

    int subjects() {
        return durations.length;
    }

    int ended() {
        return ended;
    }

    /** What one unit of a coefficient stands for, in units of the covariate. */
    double scale(int covariate) {
        return scales[covariate];
    }

    /** The likelihood at a point, its gradient, and the negative of its second derivatives. */
    record At(double logLikelihood, RealVector gradient, RealMatrix information) {}

    At evaluate(double[] point) {
        var risk = new Sums(scales.length);
        var sum = new Total(scales.length);
        for (int next = 0; next < durations.length; ) {
            double time = durations[next];
            var ending = new Sums(scales.length);
            int ties = 0;
            for (; next < durations.length && durations[next] == time; next++) {
                double score = dot(values[next], point);
                double weight = Math.exp(score);
                risk.add(values[next], weight);
                if (endings[next]) {
                    ties++;
                    ending.add(values[next], weight);
                    sum.addEnd(values[next], score);
                }
            }
            for (int tie = 0; tie < ties; tie++) {
                sum.takeRisk(risk, ending, (double) tie / ties);
            }
        }
        return sum.at();
    }

    private static double dot(double[] row, double[] point) {
        double score = 0;
        for (int c = 0; c < row.length; c++) {
            score += row[c] * point[c];
        }
        return score;
    }

    /** Weights of a set of people, and their first and second moments. */
    private static final class Sums {
        double weight;
        final double[] first;
        final double[][] second;

        Sums(int size) {
            first = new double[size];
            second = new double[size][size];
        }

        void add(double[] row, double by) {
            weight += by;
            for (int c = 0; c < row.length; c++) {
                first[c] += by * row[c];
                for (int d = 0; d <= c; d++) {
                    second[c][d] += by * row[c] * row[d];
                }
            }
        }
    }

    private static final class Total {
        private double logLikelihood;
        private final double[] gradient;
        private final double[][] information;

        Total(int size) {
            gradient = new double[size];
            information = new double[size][size];
        }

        void addEnd(double[] row, double score) {
            logLikelihood += score;
            for (int c = 0; c < row.length; c++) {
                gradient[c] += row[c];
            }
        }

        /** Efron: of people who end at the same time, each is taken off the risk set by the part that came before. */
        void takeRisk(Sums risk, Sums ending, double gone) {
            double weight = risk.weight - gone * ending.weight;
            logLikelihood -= Math.log(weight);
            double[] mean = new double[gradient.length];
            for (int c = 0; c < gradient.length; c++) {
                mean[c] = (risk.first[c] - gone * ending.first[c]) / weight;
                gradient[c] -= mean[c];
                for (int d = 0; d <= c; d++) {
                    double moment = (risk.second[c][d] - gone * ending.second[c][d]) / weight - mean[c] * mean[d];
                    information[c][d] += moment;
                    information[d][c] = information[c][d];
                }
            }
        }

        At at() {
            return new At(
                    logLikelihood, new ArrayRealVector(gradient, false), new Array2DRowRealMatrix(information, false));
        }
    }
}
