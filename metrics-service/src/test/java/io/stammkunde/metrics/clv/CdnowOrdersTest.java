package io.stammkunde.metrics.clv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.clv.ListCustomers.Sort;
import io.stammkunde.metrics.testshop.Cdnow;
import io.stammkunde.metrics.testshop.SentScores;
import io.stammkunde.metrics.testshop.Shop;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the raw CDNOW orders, through the store, to the published parameters. */
class CdnowOrdersTest {
    private static final CalibrationChoice PUBLISHED =
            new CalibrationChoice(LocalDate.parse("1997-09-30"), new BigDecimal("0.01"), null);

    @TempDir
    static Path folder;

    private static Shop shop;
    private static FitModel fitModel;

    @BeforeAll
    static void fill() {
        shop = new Shop(folder);
        Cdnow.fill(shop);
        fitModel = new FitModel(shop.database, shop.calendar, shop.currencies, shop.config);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @Test
    void ordersGiveThePublishedParameters() {
        var model = fitModel.handle(PUBLISHED).await().indefinitely();

        var purchases = model.purchases().bgNbd();
        assertThat(purchases.customers()).isEqualTo(2357);
        assertThat(purchases.model().r()).isCloseTo(0.24259290720447, Percentage.withPercentage(1e-9));
        assertThat(purchases.model().alpha()).isCloseTo(4.4135315612054, Percentage.withPercentage(1e-9));
        assertThat(purchases.model().a()).isCloseTo(0.79288614809877, Percentage.withPercentage(1e-9));
        assertThat(purchases.model().b()).isCloseTo(2.4257534364936, Percentage.withPercentage(1e-9));
        assertThat(purchases.logLikelihood()).isCloseTo(-9582.425560567363, within(1e-9));
        var spending = model.spending();
        assertThat(spending).isNotNull();
        assertThat(spending.model().p()).isCloseTo(6.2488024897091, Percentage.withPercentage(1e-5));
        assertThat(spending.model().q()).isCloseTo(3.7445884532875, Percentage.withPercentage(1e-5));
        assertThat(spending.model().v()).isCloseTo(15.447748009464, Percentage.withPercentage(1e-5));
    }

    @Test
    void aCustomerHasThePublishedExpectation() {
        var customer = new ShowCustomer(fitModel, shop.database, shop.calendar)
                .handle(Shop.id("0001"), PUBLISHED, 39)
                .await()
                .indefinitely();

        assertThat(customer.lifetime().repeats()).isEqualTo(2);
        assertThat(customer.lifetime().recency()).isEqualTo(30.43);
        assertThat(customer.lifetime().age()).isEqualTo(38.86);
        assertThat(customer.lifetime().expectedPurchases()).isCloseTo(1.22591045212, within(1e-9));
        assertThat(customer.lifetime().alive()).isCloseTo(0.726609151551, within(1e-10));
    }

    @Test
    void theForecastOfACustomerLiesWithinItsInterval() {
        var forecast = new ShowCustomer(fitModel, shop.database, shop.calendar)
                .handle(Shop.id("0001"), PUBLISHED, 39)
                .await()
                .indefinitely()
                .forecast();

        var lifetime = forecast.lifetime();
        assertThat(lifetime.expectedPurchases()).isBetween(0.5, 2.0);
        assertThat(lifetime.churnRisk()).isCloseTo(1 - lifetime.alive(), within(1e-12));
        assertThat(lifetime.purchasesLow()).isZero();
        assertThat(lifetime.purchasesHigh()).isBetween(2, 6);
        assertThat(forecast.clvLow()).isEqualTo(0);
        assertThat(lifetime.clv()).isBetween(forecast.clvLow(), forecast.clvHigh());
    }

    @Test
    void theHoldoutJudgesAllModelsAndRulesOfThumb() {
        var model = fitModel.handle(new CalibrationChoice(LocalDate.parse("1998-06-30"), null, null))
                .await()
                .indefinitely();

        var holdout = model.holdout();
        assertThat(holdout).isNotNull();
        assertThat(holdout.split()).isEqualTo("1998-01-06");
        assertThat(holdout.weeks()).isEqualTo(25);
        assertThat(holdout.customers()).isEqualTo(2357);
        assertThat(holdout.methods())
                .extracting(Holdout.Method::method)
                .containsExactly("bg-nbd", "mbg-nbd", "pareto-nbd", "naive-frequency", "naive-recency");
        var chosen = holdout.method(model.choice().purchases().key());
        assertThat(chosen).isNotNull();
        assertThat(holdout.methods()).allSatisfy(method -> {
            assertThat(method.rootMeanSquaredError()).isGreaterThanOrEqualTo(method.meanAbsoluteError());
            assertThat(method.rankCorrelation()).isBetween(0.2, 1.0);
            assertThat(method.rootMeanSquaredError()).isGreaterThanOrEqualTo(chosen.rootMeanSquaredError());
        });
        assertThat(chosen.bias()).isBetween(-0.25, 0.25);
        assertThat(model.choice().churn()).isNotEqualTo(ModelKind.BG_NBD);
    }

    @Test
    void thePictureCountsEveryCustomerAndEveryRepeat() {
        var model = fitModel.handle(PUBLISHED).await().indefinitely();

        var picture = model.picture();
        assertThat(picture.byRepeats()).hasSize(8);
        assertThat(picture.byRepeats().stream()
                        .mapToLong(CalibrationPicture.ByRepeats::actual)
                        .sum())
                .isEqualTo(2357);
        assertThat(picture.byRepeats().stream()
                        .mapToDouble(CalibrationPicture.ByRepeats::expected)
                        .sum())
                .isCloseTo(2357, within(1e-3));
        // Fader, Hardie, Lee 2005, figure 2: 1411 customers never bought again
        assertThat(picture.byRepeats().getFirst().actual()).isEqualTo(1411);
        assertThat(picture.byRepeats().getFirst().expected()).isCloseTo(1411, Percentage.withPercentage(3));
        var last = picture.cumulative().getLast();
        assertThat(last.week()).isEqualTo(38);
        assertThat(last.expected()).isCloseTo((double) last.actual(), Percentage.withPercentage(8));
        assertThat(picture.cumulative()).isSortedAccordingTo((a, b) -> Long.compare(a.actual(), b.actual()));
    }

    @Test
    void withoutRoundingTheParametersHardlyMove() {
        var model = fitModel.handle(new CalibrationChoice(LocalDate.parse("1997-09-30"), null, null))
                .await()
                .indefinitely();

        assertThat(model.purchases().bgNbd().model().alpha())
                .isCloseTo(4.4135315612054, Percentage.withPercentage(0.1));
    }

    @Test
    void theSameCalibrationIsFittedOnce() {
        assertThat(fitModel.handle(PUBLISHED).await().indefinitely())
                .isSameAs(fitModel.handle(PUBLISHED).await().indefinitely());
    }

    @Test
    void somebodyWhoHasNotBoughtIsUnknown() {
        var show = new ShowCustomer(fitModel, shop.database, shop.calendar);

        assertThatThrownBy(() ->
                        show.handle(Shop.id("nobody"), PUBLISHED, 39).await().indefinitely())
                .isInstanceOf(ClvRefusal.UnknownCustomer.class);
    }

    @Test
    void aShopWithoutRepeatsHasNoModel() {
        assertThatThrownBy(() -> fitModel.handle(new CalibrationChoice(LocalDate.parse("1997-01-01"), null, null))
                        .await()
                        .indefinitely())
                .isInstanceOf(ClvRefusal.TooFewCustomers.class);
    }

    @Test
    void scoresAreListedByValueAndSentOnlyWhenTheyChange() {
        var out = new SentScores();
        var sent = out.sent;
        var send = new SendScores(out, shop.calendar);
        var score = new ScoreLifetimes(fitModel, shop.database, send, shop.calendar, shop.config);
        var store = new ScoreStore(shop.database);
        var list = new ListCustomers(score, shop.database, shop.calendar);

        var first = list.handle(Sort.CLV, 200, null).await().indefinitely();
        var second = list.handle(Sort.CLV, 200, first.nextCursor()).await().indefinitely();
        send.handle(store, 0.01).await().indefinitely();

        assertThat(first.items())
                .hasSize(200)
                .doesNotContainAnyElementsOf(second.items())
                .isSortedAccordingTo((a, b) -> Double.compare(value(b), value(a)));
        assertThat(value(second.items().getFirst()))
                .isLessThanOrEqualTo(value(first.items().getLast()));
        assertThat(sent).hasSize(2357);
        assertThat(sent.getFirst().scores())
                .containsKeys(
                        "clv12m",
                        "pAlive",
                        "rfm.r",
                        "rfm.f",
                        "rfm.m",
                        "churnRisk",
                        "purchases12m",
                        "purchases12m.low",
                        "purchases12m.high",
                        "model");
        assertThat(score.state()).isInstanceOf(RefitState.NotYet.class);

        sent.clear();
        assertThat(send.handle(store, 0.01).await().indefinitely()).isZero();
        assertThat(sent).isEqualTo(List.of());
    }

    @Test
    void theLastScoringIsKnownAfterARestart() {
        var send = new SendScores(new SentScores(), shop.calendar);
        var done = new RefitState.Done(Shop.NOW.minusSeconds(90), Shop.NOW.minusSeconds(60), 2357);
        new ScoreStore(shop.database).finished(done).await().indefinitely();

        var after = new ScoreLifetimes(fitModel, shop.database, send, shop.calendar, shop.config);

        assertThat(after.state()).isInstanceOf(RefitState.NotYet.class);
        assertThat(after.latestState().await().indefinitely()).isEqualTo(done);
    }

    @Test
    void theDistributionIsThatOfAllScoredCustomers() {
        var send = new SendScores(new SentScores(), shop.calendar);
        var score = new ScoreLifetimes(fitModel, shop.database, send, shop.calendar, shop.config);

        var distribution = new ShowDistribution(fitModel, score, shop.database, shop.calendar, shop.config)
                .handle("USD")
                .await()
                .indefinitely();

        assertThat(distribution.customers()).isEqualTo(2357);
        assertThat(distribution.currency()).isEqualTo("USD");
        assertThat(distribution.bins().stream().mapToLong(Bin::customers).sum()).isEqualTo(2357);
        assertThat(distribution.top20Share()).isBetween(0.4, 1.0);
        assertThat(distribution.median()).isLessThan(distribution.total() / 2357);
    }

    @Test
    void oneTimeBuyersAreRankedByTheirRiskOfChurn() {
        var score = new ScoreLifetimes(
                fitModel, shop.database, new SendScores(new SentScores(), shop.calendar), shop.calendar, shop.config);
        var list = new ListCustomers(score, shop.database, shop.calendar);

        var first = list.handle(Sort.CHURN_RISK, 200, null).await().indefinitely();
        var second =
                list.handle(Sort.CHURN_RISK, 200, first.nextCursor()).await().indefinitely();

        assertThat(first.items())
                .doesNotContainAnyElementsOf(second.items())
                .allSatisfy(
                        customer -> assertThat(customer.churnRisk()).isNotNull().isGreaterThan(0.5));
        assertThat(second.items().getFirst().churnRisk())
                .isLessThanOrEqualTo(first.items().getLast().churnRisk());
    }

    private static double value(ScoredCustomer customer) {
        return customer.clv() == null ? 0 : customer.clv();
    }
}
