package io.stammkunde.metrics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.testshop.ReferenceData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class SbgTest {
    private static final Sbg MODEL = new Sbg(0.7, 1.2);

    /** Fader, Hardie 2007, table 1, with all seven renewals. */
    @Test
    void theRegularSegmentHasThePublishedParameters() throws IOException {
        var fit = Sbg.fit(segment("regular"));

        assertThat(fit.model().alpha()).isCloseTo(0.70407729847352, Percentage.withPercentage(1e-6));
        assertThat(fit.model().beta()).isCloseTo(1.1820430262095, Percentage.withPercentage(1e-6));
        assertThat(fit.logLikelihood()).isCloseTo(-1680.2651884633, within(5e-10));
        assertThat(fit.gradientNorm()).isLessThan(1e-6);
        assertThat(fit.customers()).isEqualTo(1000);
        assertThat(fit.standardErrors())
                .hasSize(2)
                .allSatisfy(error -> assertThat(error).isPositive().isLessThan(0.2));
    }

    /** The same table, the other segment: the paper prints three decimals. */
    @Test
    void theHighEndSegmentHasThePublishedParameters() throws IOException {
        var fit = Sbg.fit(segment("highend"));

        assertThat(fit.model().alpha()).isCloseTo(0.668, within(5e-4));
        assertThat(fit.model().beta()).isCloseTo(3.806, within(5e-4));
    }

    @Test
    void retentionRisesAndMultipliesToSurvival() {
        double product = 1;
        for (int renewal = 1; renewal <= 9; renewal++) {
            assertThat(MODEL.retention(renewal + 1)).isGreaterThan(MODEL.retention(renewal));
            product *= MODEL.retention(renewal);
            assertThat(MODEL.survival(renewal)).isCloseTo(product, Percentage.withPercentage(1e-10));
        }
    }

    @Test
    void discountedLifetimesAreTheSumsOfSurvival() {
        double whole = 0;
        double residual = 0;
        for (int t = 0; t < 4_000; t++) {
            whole += MODEL.survival(t) / Math.pow(1.1, t);
            residual += MODEL.survival(3 + t) / MODEL.survival(2) / Math.pow(1.1, t);
        }

        assertThat(MODEL.discountedLifetime(0.1)).isCloseTo(whole, Percentage.withPercentage(1e-9));
        assertThat(MODEL.discountedResidualLifetime(3, 0.1)).isCloseTo(residual, Percentage.withPercentage(1e-9));
    }

    @Test
    void aCohortThatNobodyLeavesDeterminesNoModel() {
        assertThatThrownBy(() -> Sbg.fit(new Survivors(List.of(100L, 100L, 100L))))
                .isInstanceOf(NoMaximum.class);
    }

    @Test
    void aCohortDoesNotGrow() {
        assertThatThrownBy(() -> new Survivors(List.of(100L, 90L, 95L))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Survivors segment(String name) throws IOException {
        return new Survivors(Files.readAllLines(ReferenceData.file("sbg-contractual/survivors.csv")).stream()
                .map(line -> line.split(",", -1))
                .filter(fields -> fields[0].equals(name))
                .map(fields -> Long.parseLong(fields[2]))
                .toList());
    }
}
