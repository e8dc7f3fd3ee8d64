package io.stammkunde.metrics.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.figure.Catalogue;
import io.stammkunde.metrics.loyalty.LoyaltyFigures;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.sales.SalesFigures;
import io.stammkunde.metrics.satisfaction.SatisfactionFigures;
import io.stammkunde.metrics.testshop.TestConfig;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmitTargetTest {
    private final AdmitTarget admit = new AdmitTarget(
            new Catalogue(
                    Stream.of(
                                    SalesFigures.all(),
                                    LoyaltyFigures.all(TestConfig.in(Path.of("unused"))),
                                    SatisfactionFigures.all())
                            .flatMap(List::stream)
                            .toList(),
                    List.of()),
            new Currencies(TestConfig.in(Path.of("unused"))));

    private static TargetDefinition definition(String figure, String value, @Nullable String currency) {
        var aim = new Aim.Goal(new Aim.Bound(Direction.AT_LEAST, new BigDecimal(value)));
        return new TargetDefinition(figure, aim, Rhythm.MONTH, currency, null, null);
    }

    @Test
    void amountsWithoutACurrencyAreInThatOfTheReports() {
        assertThat(admit.handle(definition("revenue", "1000", null)).currency()).isEqualTo("EUR");
        assertThat(admit.handle(definition("revenue", "1000", "CHF")).currency())
                .isEqualTo("CHF");
        assertThat(admit.handle(definition("orders", "1000", null)).currency()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"repeat-rate, 0", "repeat-rate, 1", "orders, 0", "net-revenue, -5", "nps, -100", "nps, 100"})
    void valuesThatAFigureCanHaveAreAdmitted(String figure, String value) {
        var definition = definition(figure, value, "EUR");

        assertThat(admit.handle(definition)).isEqualTo(definition);
    }

    @ParameterizedTest
    @CsvSource({"repeat-rate, 25", "repeat-rate, -0.1", "orders, -1", "nps, 101", "purchase-frequency, -1"})
    void valuesThatAFigureCannotHaveAreRefused(String figure, String value) {
        assertThatThrownBy(() -> admit.handle(definition(figure, value, null)))
                .isInstanceOfSatisfying(
                        InvalidParameter.class,
                        refusal -> assertThat(refusal.pointer()).isEqualTo("/value"));
    }

    @Test
    void aFigureThatIsNotInTheCatalogueIsRefused() {
        assertThatThrownBy(() -> admit.handle(definition("happiness", "1", null)))
                .isInstanceOfSatisfying(
                        InvalidParameter.class,
                        refusal -> assertThat(refusal.pointer()).isEqualTo("/figure"));
    }
}
