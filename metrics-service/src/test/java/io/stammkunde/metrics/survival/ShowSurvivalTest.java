package io.stammkunde.metrics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowSurvivalTest {
    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        shop.permit("ada", "ben", "cyd");
        // gaps: ada 10 and 10, ben 10 and 80
        shop.events(
                Shop.order("ada", "a1", "2026-01-01", "1"),
                Shop.order("ada", "a2", "2026-01-11", "1"),
                Shop.order("ada", "a2b", "2026-01-11", "1"),
                Shop.order("ada", "a3", "2026-01-21", "1"),
                Shop.order("ben", "b1", "2025-12-01", "1"),
                Shop.order("ben", "b2", "2025-12-11", "1"),
                Shop.order("ben", "b3", "2026-03-01", "1"),
                Shop.order("cyd", "c1", "2026-02-25", "1"),
                Shop.order("withdrawn", "w1", "2026-01-01", "1"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private CustomerSurvival ask(double k, @Nullable Grain cohorts, String asOf) {
        return new ShowSurvival(shop.database, shop.calendar)
                .handle(shop.calendar.snapshot(asOf), shop.calendar.wholePeriod(null, null), k, cohorts)
                .await()
                .indefinitely();
    }

    @Test
    void whoeverIsSilentTooLongHasLeftOnTheDayThatShowsIt() {
        var answer = ask(3, null, "2026-03-02");

        assertThat(answer.medianGapDays()).isEqualTo(10);
        assertThat(answer.inactiveAfterDays()).isEqualTo(31);
        // ada left 20 + 31 days after her first purchase, ben 10 + 31 although he came back, cyd is still there
        assertThat(answer.overall().customers()).isEqualTo(3);
        assertThat(answer.overall().lost()).isEqualTo(2);
        assertThat(answer.overall().points())
                .extracting(CustomerSurvival.Point::days)
                .containsExactly(41.0, 51.0);
        assertThat(answer.overall().points().getFirst().survival()).isEqualTo(0.5);
        assertThat(answer.overall().medianDays()).isEqualTo(41);
        assertThat(answer.groups()).isEmpty();
        assertThat(answer.logRank()).isNull();
    }

    @Test
    void whatHappensLaterDoesNotChangeAnEarlierState() {
        var answer = ask(3, null, "2026-01-11");

        // only the gap of ben is known, and his silence is 31 days old
        assertThat(answer.overall().customers()).isEqualTo(2);
        assertThat(answer.overall().lost()).isEqualTo(1);
        assertThat(answer.overall().points())
                .extracting(CustomerSurvival.Point::days)
                .containsExactly(41.0);
    }

    @Test
    void yearsOfTheFirstPurchaseAreCompared() {
        var answer = ask(3, Grain.YEAR, "2026-03-02");

        assertThat(answer.group()).isEqualTo("first-purchase-year");
        assertThat(answer.groups()).extracting(CustomerSurvival.Curve::group).containsExactly("2025", "2026");
        assertThat(answer.logRank()).isNotNull();
        assertThat(ask(3, Grain.MONTH, "2026-03-02").groups())
                .extracting(CustomerSurvival.Curve::group)
                .containsExactly("2025-12", "2026-01", "2026-02");
    }

    @Test
    void whoMayNotBeCountedIsLeftOut() {
        shop.withdraw("ada");

        var answer = ask(3, null, "2026-03-02");

        assertThat(answer.overall().customers()).isEqualTo(2);
        assertThat(answer.excluded().noConsent()).isEqualTo(1);
    }

    @Test
    void withoutASecondPurchaseThereIsNoMeasureOfSilence() {
        assertThatThrownBy(() -> ask(3, null, "2025-12-05")).isInstanceOf(SurvivalRefusal.NoRepeatPurchases.class);
    }
}
