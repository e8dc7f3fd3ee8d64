package io.stammkunde.metrics.acquisition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.acquisition.AcquisitionCosts.Channel;
import io.stammkunde.metrics.acquisition.AcquisitionCosts.Month;
import io.stammkunde.metrics.attribution.AttributionModel;
import io.stammkunde.metrics.attribution.ShowAttribution;
import io.stammkunde.metrics.costs.Cost;
import io.stammkunde.metrics.costs.CostBook;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.testshop.Shop;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcquisitionTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @TempDir
    Path folder;

    private final List<Cost> entered = new ArrayList<>();
    private Shop shop;

    /** A book in memory. */
    private final class Book implements CostBook {
        @Override
        public Uni<Void> enter(Cost cost) {
            return enterAll(List.of(cost));
        }

        @Override
        public Uni<Void> enterAll(List<Cost> costs) {
            entered.addAll(costs);
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<List<Cost>> entries(@Nullable Position after, int limit) {
            return Uni.createFrom().item(List.copyOf(entered));
        }

        @Override
        public Uni<List<Cost>> between(YearMonth from, YearMonth to) {
            return Uni.createFrom()
                    .item(entered.stream()
                            .filter(cost ->
                                    !cost.month().isBefore(from) && cost.month().isBefore(to))
                            .toList());
        }
    }

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        shop.permit("ada", "ben", "cyd", "dan");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private AcquisitionCosts ask(double margin) {
        var measure = new MeasureFigures(shop.calendar, shop.currencies, shop.config);
        var attribution = new ShowAttribution(shop.database, shop.calendar, shop.currencies, measure);
        return new ShowAcquisitionCosts(new Book(), attribution, shop.database, shop.calendar)
                .handle(MARCH, MARCH.plusMonths(2), new AttributionModel.Last(), null, margin)
                .await()
                .indefinitely();
    }

    private void spent(String channel, int month, String amount, String currency) {
        entered.add(new Cost(channel, YearMonth.of(2026, month), new BigDecimal(amount), currency));
    }

    private static ResolvedEventV1 click(String person, String day, String channel) {
        return Shop.event("c-" + person, person, "Campaign Clicked", Shop.noon(day), Map.of("channel", channel));
    }

    @Test
    void costsAreSetAgainstTheCustomersTheyWon() {
        spent("Mail", 3, "30", "EUR");
        spent("search", 3, "50", "EUR");
        spent("search", 4, "20", "EUR");
        spent("radio", 4, "999", "USD");
        spent("mail", 2, "999", "EUR");
        shop.events(
                click("ada", "2026-03-01", "mail"),
                Shop.order("ada", "a1", "2026-03-02", "40"),
                Shop.order("ada", "a2", "2026-04-02", "20"),
                click("ben", "2026-03-09", "mail"),
                Shop.order("ben", "b1", "2026-03-10", "20"),
                Shop.order("cyd", "c1", "2026-02-10", "20"),
                Shop.order("cyd", "c2", "2026-03-10", "20"));

        var answer = ask(1);

        assertThat(answer.costs()).isEqualByComparingTo("100");
        assertThat(answer.newCustomers()).isEqualTo(2);
        assertThat(answer.costPerCustomer()).isEqualByComparingTo("50");
        assertThat(answer.otherCurrencies()).containsExactly("USD");
        assertThat(answer.months())
                .containsExactly(
                        new Month("2026-03", new BigDecimal("80"), 2, new BigDecimal("40")),
                        new Month("2026-04", new BigDecimal("20"), 0, null));
        assertThat(answer.channels())
                .containsExactly(
                        new Channel("search", new BigDecimal("70"), 0, null),
                        new Channel("mail", new BigDecimal("30"), 2, new BigDecimal("15")));
        // today is 1 July: March was watched through June
        assertThat(answer.valueByMonth()).containsExactly(30.0, 40.0, 40.0, 40.0);
        assertThat(answer.valueToCost()).isEqualTo(0.8);
        assertThat(answer.paybackMonths()).isNull();
    }

    @Test
    void aCustomerHasPaidBackOnceTheMarginCoversTheCosts() {
        spent("mail", 3, "16", "EUR");
        shop.events(Shop.order("ada", "a1", "2026-03-02", "30"), Shop.order("ada", "a2", "2026-05-02", "20"));

        assertThat(ask(1).paybackMonths()).isEqualTo(1);
        assertThat(ask(0.5).paybackMonths()).isEqualTo(3);
        assertThat(ask(0.5).valueToCost()).isCloseTo(25 / 16.0, within(1e-12));
    }

    @Test
    void valueSoFarAndWithWhatIsPredictedAreSetAgainstTheCosts() {
        spent("mail", 3, "20", "EUR");
        shop.events(
                Shop.order("ada", "a1", "2026-03-02", "30"),
                Shop.order("ada", "a2", "2026-06-30", "10"),
                Shop.order("ben", "b1", "2026-04-02", "20"),
                Shop.order("cyd", "c1", "2026-02-02", "20"));
        predicted("ada", 50, "EUR");
        predicted("ben", 7, "USD");
        predicted("cyd", 999, "EUR");

        var value = ask(0.5).lifetimeValue();

        // 60 of two customers, and 50 more of the one who is scored in this currency; a customer cost 10
        assertThat(value.historic()).isEqualTo(15);
        assertThat(value.historicToCost()).isEqualTo(1.5);
        assertThat(value.predicted()).isEqualTo(40);
        assertThat(value.predictedToCost()).isEqualTo(4);
        assertThat(value.scored()).isEqualTo(1);
    }

    private void predicted(String name, double clv, String currency) {
        shop.database
                .keep((sql, connection) -> sql.execute("""
                        INSERT INTO scores (person_id, repeats, recency, age, p_alive, expected_purchases, clv, currency, r, f, m)
                        VALUES (?, 1, 1, 1, 0.5, 1, ?, ?, 1, 1, 1)
                        """, Shop.id(name), clv, currency))
                .await()
                .indefinitely();
    }

    @Test
    void withoutCustomersOrCostsNothingIsDivided() {
        var answer = ask(1);

        assertThat(answer.costPerCustomer()).isNull();
        assertThat(answer.valueToCost()).isNull();
        assertThat(answer.paybackMonths()).isNull();
        assertThat(answer.channels()).isEmpty();
        assertThat(answer.lifetimeValue()).isEqualTo(new LifetimeValue(null, null, null, null, 0));
    }

    @Test
    void youngCohortsDoNotLowerLaterMonths() {
        var old = new CohortRevenue(MARCH, 2, Map.of(0, 20.0, 1, 10.0));
        var young = new CohortRevenue(MARCH.plusMonths(1), 2, Map.of(0, 60.0));

        assertThat(CohortRevenue.perCustomer(List.of(old, young), MARCH.plusMonths(1), 24))
                .containsExactly(20.0, 25.0);
    }
}
