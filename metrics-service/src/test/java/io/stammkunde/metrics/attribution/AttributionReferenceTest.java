package io.stammkunde.metrics.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.attribution.AttributionModel.Credit;
import io.stammkunde.metrics.attribution.AttributionModel.First;
import io.stammkunde.metrics.attribution.AttributionModel.Last;
import io.stammkunde.metrics.attribution.AttributionModel.Linear;
import io.stammkunde.metrics.attribution.AttributionModel.Markov;
import io.stammkunde.metrics.testshop.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The 10,000 paths of the R package ChannelAttribution 2.2.4. Order 2 was solved as a system of linear equations in
 * another language.
 */
class AttributionReferenceTest {
    private static List<TouchPath> paths() {
        return Table.read("attribution-paths/PathData.csv.gz").stream()
                .map(line -> new TouchPath(
                        List.of(line.getField("path").split(" > ", -1)),
                        Long.parseLong(line.getField("total_conversions")),
                        Double.parseDouble(line.getField("total_conversion_value")),
                        Long.parseLong(line.getField("total_null"))))
                .toList();
    }

    private static Credit alpha(AttributionModel model) {
        return of(model.credits(paths()), "alpha");
    }

    private static Credit of(Map<String, Credit> credits, String channel) {
        return Objects.requireNonNull(credits.get(channel));
    }

    @Test
    void alphaIsOwedAsPublished() {
        assertThat(alpha(new First()).conversions()).isEqualTo(6308);
        assertThat(alpha(new Last()).conversions()).isEqualTo(8447);
        assertThat(alpha(new Linear()).conversions()).isCloseTo(7574.718594, within(5e-7));
        assertThat(alpha(new Markov(1)).removalEffect()).isCloseTo(0.5583994895, within(5e-11));
        assertThat(alpha(new Markov(1)).conversions()).isCloseTo(5344.947682, within(5e-7));
    }

    @Test
    void twoTouchpointsBackAreThoseOfTheLinearEquations() {
        assertThat(alpha(new Markov(2)).removalEffect()).isCloseTo(0.547803282063509, within(1e-11));
        assertThat(alpha(new Markov(2)).conversions()).isCloseTo(5617.453853893057, within(1e-6));
    }

    @Test
    void everyModelSharesAllOrdersAndTheirValue() {
        for (var model : List.of(new First(), new Last(), new Linear(), new Markov(1), new Markov(2))) {
            var credits = model.credits(paths()).values();

            assertThat(credits).hasSize(12);
            assertThat(credits.stream().mapToDouble(Credit::conversions).sum()).isCloseTo(19_785, within(1e-6));
            assertThat(credits.stream().mapToDouble(Credit::value).sum()).isCloseTo(74_802.972, within(5e-4));
        }
    }
}
