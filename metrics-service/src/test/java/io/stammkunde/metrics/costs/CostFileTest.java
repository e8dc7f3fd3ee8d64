package io.stammkunde.metrics.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.metrics.costs.CostFile.Rejected;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostFileTest {
    private static final Cost SEARCH = new Cost("search", YearMonth.of(2026, 1), new BigDecimal("1200.50"), "EUR");

    @Test
    void columnsStandInAnyOrder() {
        var file = CostFile.of("\uFEFFMonth, currency,channel,AMOUNT\r\n2026-01,EUR, search ,1200.50\r\n");

        assertThat(file.costs()).containsExactly(SEARCH);
        assertThat(file.rejected()).isEmpty();
    }

    @Test
    void withSemicolonsAmountsMayHaveADecimalComma() {
        assertThat(CostFile.of("channel;month;amount;currency\nsearch;2026-01;1200,50;EUR")
                        .costs())
                .containsExactly(SEARCH);
        assertThat(CostFile.of("channel;month;amount;currency\nsearch;2026-01;1200.50;EUR")
                        .costs())
                .containsExactly(SEARCH);
    }

    @Test
    void eachRejectedLineIsNamedAndTheOthersAreRead() {
        var file = CostFile.of("""
                channel,month,amount,currency
                search,2026-01,1200.50,EUR
                ,2026-01,1,EUR
                mail,2026-13,1,EUR
                mail,2026-01,-1,EUR
                mail,2026-01,"1,200",EUR
                mail,2026-01,1e9,EUR
                mail,2026-01,1,Euro
                mail,2026-01,1
                search,2026-01,7,EUR
                "two
                lines",2026-01,1,EUR
                mail,2026-01,0,EUR
                """);

        assertThat(file.costs()).extracting(Cost::channel).containsExactly("search", "mail");
        assertThat(file.rejected()).extracting(Rejected::line).containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L);
        assertThat(file.rejected().get(7).reason()).isEqualTo("line 2 has the same channel and month");
        assertThat(file.rejected().get(1).reason()).startsWith("month must be");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "search,2026-01,1,EUR",
                "channel,month,amount\nsearch,2026-01,1",
                "channel,month,amount,currency,note\n",
                "channel,channel,amount,currency\n"
            })
    void aFileWithoutItsHeaderIsRefused(String text) {
        assertThatThrownBy(() -> CostFile.of(text)).isInstanceOf(UnreadableCosts.class);
    }

    @Test
    void aFileThatIsTooLongIsRefused() {
        var lines = new StringBuilder("channel,month,amount,currency\n");
        for (int i = 0; i <= CostFile.MOST_LINES; i++) {
            lines.append('c').append(i).append(",2026-01,1,EUR\n");
        }

        assertThatThrownBy(() -> CostFile.of(lines.toString()))
                .isInstanceOf(UnreadableCosts.class)
                .hasMessageContaining("10000");
    }
}
