package io.stammkunde.metrics.lifetime;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/** Points and weights of the Gauss–Legendre rule between 0 and 1. */
final class GaussLegendre {
    /** For integrands that fall to a few hundredths. */
    static final GaussLegendre COARSEST = new GaussLegendre(10);
    /** For integrands that fall by five decimals. */
    static final GaussLegendre COARSE = new GaussLegendre(14);
    /** For integrands that fall by twelve decimals. */
    static final GaussLegendre MEDIUM = new GaussLegendre(26);
    /** For integrands that fall to rounding. */
    static final GaussLegendre FINE = new GaussLegendre(48);

    final double[] points;
    final double[] weights;

    private GaussLegendre(int size) {
        var rule = new GaussIntegratorFactory().legendre(size, 0, 1);
        points = new double[size];
        weights = new double[size];
        for (int i = 0; i < size; i++) {
            points[i] = rule.getPoint(i);
            weights[i] = rule.getWeight(i);
        }
    }

    /** The integral between two bounds, by as many panels of equal length as are asked for. */
    double integral(DoubleUnaryOperator integrand, double from, double to, int panels) {
        double sum = 0;
        double length = (to - from) / panels;
        for (int panel = 0; panel < panels; panel++) {
            for (int i = 0; i < points.length; i++) {
                sum += weights[i] * integrand.applyAsDouble(from + length * (panel + points[i]));
            }
        }
        return sum * length;
    }
}
