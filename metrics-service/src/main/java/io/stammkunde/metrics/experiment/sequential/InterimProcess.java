package io.stammkunde.metrics.experiment.sequential;

import io.stammkunde.metrics.inference.StandardNormal;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * The sum of all observations, if there is no effect, at a look that was reached without crossing a boundary: masses at
 * the nodes of a Gauss–Legendre rule (Armitage, McPherson, Rowe 1969). Time is the share of the information.
 */
final class InterimProcess {
    private static final int NODES = 20;
    /** Standard deviations beyond which nothing is: 1e-23. */
    private static final double FAR = 10;
    /** Standard deviations of a step that one panel spans; narrow enough for twelve digits. */
    private static final double PANEL = 3;

    private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(NODES);

    private final double time;
    private final double[] at;
    private final double[] mass;

    private InterimProcess(double time, double[] at, double[] mass) {
        this.time = time;
        this.at = at;
        this.mass = mass;
    }

    static InterimProcess beginning() {
        return new InterimProcess(0, new double[] {0}, new double[] {1});
    }

    /** Probability to cross a boundary at the next look, and not before. */
    double crossing(double boundary, double next) {
        double step = Math.sqrt(next - time);
        double limit = boundary * Math.sqrt(next);
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += mass[i] * StandardNormal.above((limit - at[i]) / step);
        }
        return sum;
    }

    /** The process at the next look, where it stayed below the boundary. */
    InterimProcess staysBelow(double boundary, double next) {
        double step = Math.sqrt(next - time);
        double low = -FAR * Math.sqrt(next);
        double high = Math.min(boundary, FAR) * Math.sqrt(next);
        int panels = Math.max(1, (int) Math.ceil((high - low) / (PANEL * step)));
        double width = (high - low) / panels;
        double[] nextAt = new double[panels * NODES];
        double[] nextMass = new double[panels * NODES];
        for (int i = 0; i < nextAt.length; i++) {
            int panel = i / NODES;
            int node = i % NODES;
            nextAt[i] = low + width * (panel + (RULE.getPoint(node) + 1) / 2);
            nextMass[i] = RULE.getWeight(node) * width / 2 * density(nextAt[i], step);
        }
        return new InterimProcess(next, nextAt, nextMass);
    }

    private double density(double value, double step) {
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            double z = (value - at[i]) / step;
            sum += mass[i] * Math.exp(-z * z / 2);
        }
        return sum / (step * Math.sqrt(2 * Math.PI));
    }
}
