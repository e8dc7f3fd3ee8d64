package io.stammkunde.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.metrics.reporting.TooMuchData;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import io.stammkunde.metrics.testshop.TestConfig;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanLimitTest {
    @TempDir
    Path folder;

    @Test
    void aQuestionThatWouldReadTooManyOrdersIsRefusedAndASmallerOneIsAnswered() {
        try (var shop = new Shop(TestConfig.in(folder, Map.of("max-orders-read", "2")))) {
            shop.permit("ada");
            shop.events(
                    Shop.order("ada", "1", "2026-03-01", "10"),
                    Shop.order("ada", "2", "2026-03-02", "20"),
                    Shop.order("ada", "3", "2026-04-03", "30"));
            var answers = new Answers(shop);

            assertThatThrownBy(() -> answers.value("revenue", "2026-03-01", "2026-05-01"))
                    .isInstanceOf(TooMuchData.class)
                    .hasMessageContaining("3 orders")
                    .hasMessageContaining("limit is 2");
            assertThatThrownBy(() -> answers.board(Answers.question("2026-03-01", "2026-04-01")))
                    .isInstanceOf(TooMuchData.class);
            assertThat(answers.value("revenue", "2026-03-01", "2026-04-01")).isEqualByComparingTo("30");
        }
    }
}
