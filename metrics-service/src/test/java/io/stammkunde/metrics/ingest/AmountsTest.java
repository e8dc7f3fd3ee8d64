package io.stammkunde.metrics.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AmountsTest {
    @Test
    void revenueComesFirst() {
        assertThat(Amounts.worth(Map.of("revenue", new BigDecimal("19.99"), "total", 30)))
                .isEqualByComparingTo("19.99");
    }

    @Test
    void totalIsTakenWithoutTaxAndShipping() {
        assertThat(Amounts.worth(Map.of("total", new BigDecimal("119"), "tax", 19, "shipping", "4.90")))
                .isEqualByComparingTo("95.10");
    }

    @Test
    void productsAreAddedUpLessTheDiscount() {
        var products =
                List.of(Map.of("price", new BigDecimal("2.55"), "quantity", 6), Map.of("price", new BigDecimal("10")));

        assertThat(Amounts.worth(Map.of("products", products, "discount", 5))).isEqualByComparingTo("20.30");
    }

    @Test
    void aDiscountIsAnAmountWhateverItsSign() {
        assertThat(Amounts.discount(Map.of("discount", -5))).isEqualByComparingTo("5");
        assertThat(Amounts.discount(Map.of("discount", "0.50"))).isEqualByComparingTo("0.5");
        assertThat(Amounts.discount(Map.of("discount", "ten percent"))).isNull();
        assertThat(Amounts.discount(Map.of())).isNull();
    }

    @Test
    void anAmountMayBeWrittenAsText() {
        assertThat(Amounts.worth(Map.of("revenue", " 12.50 "))).isEqualByComparingTo("12.5");
    }

    @Test
    void whatIsNoAmountCountsAsNotTold() {
        assertThat(Amounts.worth(Map.of())).isNull();
        for (var nonsense : List.of("twelve", "", "NaN", true, List.of(1), Map.of(), "1e400", "9".repeat(60))) {
            assertThat(Amounts.worth(Map.of("revenue", nonsense)))
                    .as("revenue %s", nonsense)
                    .isNull();
        }
        assertThat(Amounts.worth(Map.of("products", List.of(Map.of("quantity", 2)))))
                .isNull();
        assertThat(Amounts.worth(Map.of("products", List.of("shoe")))).isNull();
    }

    @Test
    void hugeNumbersCostNothingToRefuse() {
        assertThat(Amounts.worth(Map.of("revenue", new BigDecimal("1e999999999"))))
                .isNull();
        assertThat(Amounts.worth(Map.of("revenue", new BigDecimal("1e-999999999"))))
                .isNull();
        assertThat(Amounts.worth(Map.of("revenue", BigInteger.TWO.pow(4000)))).isNull();
    }

    @Test
    void moneyIsRoundedToFourDecimals() {
        assertThat(Amounts.worth(Map.of("revenue", new BigDecimal("1.23455")))).isEqualTo(new BigDecimal("1.2346"));
        assertThat(Amounts.worth(Map.of("revenue", new BigDecimal("99999999999999.9999"))))
                .isEqualTo(new BigDecimal("99999999999999.9999"));
        assertThat(Amounts.worth(Map.of("revenue", new BigDecimal("99999999999999.99999"))))
                .isNull();
    }
}
