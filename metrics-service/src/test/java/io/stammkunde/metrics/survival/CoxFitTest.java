package io.stammkunde.metrics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CoxFitTest {
    @Test
    void theCoefficientThatMadeTheDataIsFound() {
        var random = new Random(7);
        var subjects = IntStream.range(0, 20_000)
                .mapToObj(i -> {
                    double covariate = random.nextGaussian();
                    double duration = -Math.log(random.nextDouble()) / Math.exp(0.7 * covariate);
                    return new CoxSubject(Math.min(duration, 2), duration < 2, List.of(covariate));
                })
                .toList();

        var fit = CoxFit.of(subjects);

        assertThat(fit.coefficients().getFirst())
                .isCloseTo(0.7, within(4 * fit.standardErrors().getFirst()));
        assertThat(fit.hazardRatioBound(0, 0.95, -1)).isLessThan(Math.exp(0.7));
        assertThat(fit.hazardRatioBound(0, 0.95, 1)).isGreaterThan(Math.exp(0.7));
        assertThat(fit.likelihoodRatioPValue()).isLessThan(1e-10);
    }

    /** The likelihood is the definition's: each end against everybody who is still there. */
    @Property(tries = 50)
    void withoutTiesTheLikelihoodIsTheProductOfChoices(@ForAll long seed) {
        var random = new Random(seed);
        var subjects = new ArrayList<CoxSubject>();
        for (int i = 0; i < 40; i++) {
            subjects.add(
                    new CoxSubject(i + random.nextDouble(), random.nextInt(3) > 0, List.of(random.nextGaussian())));
        }

        var fit = CoxFit.of(subjects);

        double beta = fit.coefficients().getFirst();
        double expected = subjects.stream()
                .filter(CoxSubject::ended)
                .mapToDouble(ending -> beta * ending.covariates().getFirst()
                        - Math.log(subjects.stream()
                                .filter(other -> other.duration() >= ending.duration())
                                .mapToDouble(other ->
                                        Math.exp(beta * other.covariates().getFirst()))
                                .sum()))
                .sum();
        assertThat(fit.logLikelihood())
                .isCloseTo(expected, within(1e-9))
                .isGreaterThanOrEqualTo(fit.nullLogLikelihood());
    }

    @Test
    void aCovariateThatSeparatesHasNoCoefficient() {
        var subjects = IntStream.range(0, 40)
                .mapToObj(i -> new CoxSubject(i < 20 ? 1 + i : 100, i < 20, List.of(i < 20 ? 1.0 : 0.0)))
                .toList();

        assertThatThrownBy(() -> CoxFit.of(subjects)).isInstanceOf(NotEstimable.class);
    }

    @Test
    void whereNothingVariesOrHappensNothingIsEstimated() {
        var constant = List.of(new CoxSubject(1, true, List.of(3.0)), new CoxSubject(2, true, List.of(3.0)));
        var nobody = List.of(new CoxSubject(1, false, List.of(3.0)), new CoxSubject(2, false, List.of(4.0)));
        var twice = IntStream.range(0, 30)
                .mapToObj(i -> new CoxSubject(1 + i, true, List.of(i % 3.0, 2 * (i % 3.0))))
                .toList();

        for (var subjects : List.of(constant, nobody, twice)) {
            assertThatThrownBy(() -> CoxFit.of(subjects)).isInstanceOf(NotEstimable.class);
        }
    }
}
