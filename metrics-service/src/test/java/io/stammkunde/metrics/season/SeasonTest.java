package io.stammkunde.metrics.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.figure.Catalogue;
import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.sales.SalesFigures;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeasonTest {
    /** Box, Jenkins, Reinsel (1976), series G: thousands of airline passengers by month, 1949 to 1960. */
    private static final double[] AIRLINE = {
        112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170, 170, 158, 133,
        114, 140, 145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166, 171, 180, 193, 181, 183, 218, 230, 242,
        209, 191, 172, 194, 196, 196, 236, 235, 229, 243, 264, 272, 237, 211, 180, 201, 204, 188, 235, 227, 234, 264,
        302, 293, 259, 229, 203, 229, 242, 233, 267, 269, 270, 315, 364, 347, 312, 274, 237, 278, 284, 277, 317, 313,
        318, 374, 413, 405, 355, 306, 271, 306, 315, 301, 356, 348, 355, 422, 465, 467, 404, 347, 305, 336, 340, 318,
        362, 348, 363, 435, 491, 505, 404, 359, 310, 337, 360, 342, 406, 396, 420, 472, 548, 559, 463, 407, 362, 405,
        417, 391, 419, 461, 472, 535, 622, 606, 508, 461, 390, 432
    };

    /** What R prints of {@code decompose(AirPassengers, "multiplicative")$figure}. */
    private static final double[] OF_R = {
        0.9102304, 0.8836253, 1.0073663, 0.9759060, 0.9813780, 1.1127758, 1.2265555, 1.2199110, 1.0604919, 0.9217572,
        0.8011781, 0.8988244
    };

    @Test
    void theAirlinePassengersHaveThePublishedSeason() {
        var index = SeasonalIndex.of(AIRLINE, 0, 12).orElseThrow();

        for (int month = 0; month < 12; month++) {
            assertThat(index.at(month)).isCloseTo(OF_R[month], within(5e-8));
        }
        assertThat(index.cycles()).containsOnly(11);
        assertThat(index.adjusted(AIRLINE, 0)[6]).isCloseTo(148 / OF_R[6], within(1e-4));
    }

    @Property(tries = 100)
    void aSeasonOnASteadyLevelIsFoundAndTakenAway(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int length, @ForAll @IntRange(max = 11) int first) {
        var random = new Random(seed);
        double[] season = random.doubles(length, 0.2, 2).toArray();
        double mean = Arrays.stream(season).average().orElseThrow();
        double[] values = new double[length * 3];
        for (int i = 0; i < values.length; i++) {
            values[i] = 50 * season[(first + i) % length] / mean;
        }

        var index = SeasonalIndex.of(values, first, length).orElseThrow();

        for (int i = 0; i < length; i++) {
            assertThat(index.at(i)).isCloseTo(season[i] / mean, within(1e-9));
        }
        assertThat(Arrays.stream(index.adjusted(values, first)).boxed())
                .allSatisfy(value -> assertThat(value).isCloseTo(50, within(1e-9)));
        assertThat(index.indices().stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void lessThanTwoCyclesOrASilentOneTellNoSeason() {
        assertThat(SeasonalIndex.of(new double[] {1, 2, 3, 4, 5, 6, 7}, 0, 4)).isEmpty();
        assertThat(SeasonalIndex.of(new double[24], 0, 12)).isEmpty();
    }

    @TempDir
    Path folder;

    private static Season ask(Shop shop, String figure, int years) {
        var figures = List.<Figure>copyOf(SalesFigures.all());
        return new ShowSeason(
                        shop.database,
                        shop.calendar,
                        new Catalogue(figures, List.of()),
                        new MeasureFigures(shop.calendar, shop.currencies, shop.config))
                .handle(figure, years, null)
                .await()
                .indefinitely();
    }

    /** Some orders in each month from one to another, twice as many in Decembers. */
    private static List<ResolvedEventV1> orders(String from, String to) {
        var orders = new ArrayList<ResolvedEventV1>();
        for (var day = LocalDate.parse(from); day.isBefore(LocalDate.parse(to)); day = day.plusMonths(1)) {
            int many = day.getMonthValue() == 12 ? 4 : 2;
            for (int i = 0; i < many; i++) {
                orders.add(Shop.order("ada", day + "-" + i, day.toString(), "10"));
            }
        }
        return orders;
    }

    @Test
    void wholeMonthsSinceTheFirstOrderCount() {
        try (var shop = new Shop(folder)) {
            shop.permit("ada");
            shop.events(orders("2023-06-15", "2026-07-02"));

            var season = ask(shop, "orders", 20);

            assertThat(season.series().getFirst().at()).isEqualTo("2023-07-01");
            assertThat(season.series().getLast().at()).isEqualTo("2026-06-01");
            assertThat(season.months()).hasSize(12);
            double december = season.months().get(11).index();
            assertThat(december / season.months().getFirst().index()).isCloseTo(2, within(0.01));
            assertThat(season.months().get(11).years()).isEqualTo(2);
            assertThat(season.currency()).isNull();
            var revenue = ask(shop, "revenue", 2);
            assertThat(revenue.currency()).isEqualTo("EUR");
            assertThat(revenue.series()).hasSize(24);
            assertThat(revenue.series().getFirst().at()).isEqualTo("2024-07-01");
        }
    }

    @Test
    void lessThanTwoYearsAreRefused() {
        try (var shop = new Shop(folder)) {
            shop.permit("ada");
            assertThatThrownBy(() -> ask(shop, "orders", 3)).isInstanceOf(SeasonRefusal.TooFewMonths.class);
            shop.events(orders("2024-07-02", "2026-07-01"));

            assertThatThrownBy(() -> ask(shop, "orders", 3))
                    .isInstanceOf(SeasonRefusal.TooFewMonths.class)
                    .hasMessageContaining("23");
        }
    }
}
