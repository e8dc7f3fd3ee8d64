package io.stammkunde.metrics.clv;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.metrics.lifetime.BgNbd;
import io.stammkunde.metrics.lifetime.MbgNbd;
import io.stammkunde.metrics.lifetime.ModelFit;
import io.stammkunde.metrics.lifetime.ParetoNbd;
import io.stammkunde.metrics.lifetime.PurchaseHistory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelChoiceTest {
    private static final PurchaseFits ALL = new PurchaseFits(
            new ModelFit<>(new BgNbd(0.24, 4.4, 0.8, 2.4), List.of(), -100, 0, 10),
            new ModelFit<>(new MbgNbd(0.5, 6.2, 0.9, 1.6), List.of(), -99, 0, 10),
            new ModelFit<>(new ParetoNbd(0.55, 10.6, 0.6, 11.7), List.of(), -98, 0, 10));
    private static final PurchaseFits BG_ONLY = new PurchaseFits(ALL.bgNbd(), null, null);

    @Test
    void theLeastErrorOnTheHoldoutIsChosenAndSaidInTwoLanguages() {
        var choice = ModelChoice.of(ALL, holdout(1.2, 1.1, 1.15, 1.9));

        assertThat(choice.purchases()).isEqualTo(ModelKind.MBG_NBD);
        assertThat(choice.churn()).isEqualTo(ModelKind.MBG_NBD);
        assertThat(choice.reason().de())
                .contains("MBG/NBD", "RMSE 1,100", "genauer")
                .doesNotContain("nicht");
        assertThat(choice.reason().en()).contains("MBG/NBD", "RMSE 1.100", "is more accurate");
    }

    @Test
    void aRuleOfThumbThatDoesBetterIsNotHidden() {
        var choice = ModelChoice.of(ALL, holdout(1.2, 1.1, 1.15, 0.9));

        assertThat(choice.reason().en()).contains("no more accurate", "0.900");
    }

    @Test
    void bgNbdMayCountPurchasesButDoesNotTellWhoIsGone() {
        var choice = ModelChoice.of(ALL, holdout(1.0, 1.15, 1.1, 1.9));

        assertThat(choice.purchases()).isEqualTo(ModelKind.BG_NBD);
        assertThat(choice.churn()).isEqualTo(ModelKind.PARETO_NBD);
        assertThat(choice.reason().de()).contains("Pareto/NBD");
    }

    @Test
    void withoutAHoldoutTheMostLikelyIsChosen() {
        assertThat(ModelChoice.of(ALL, null).purchases()).isEqualTo(ModelKind.PARETO_NBD);
    }

    @Test
    void oneTimeBuyersHaveNoRiskOfChurnByBgNbdAlone() {
        var choice = ModelChoice.of(BG_ONLY, null);
        var model = BG_ONLY.model(choice.churn());

        assertThat(Outlook.of(model, model, new PurchaseHistory(0, 0, 20), 52).churnRisk())
                .isNull();
        assertThat(Outlook.of(model, model, new PurchaseHistory(2, 3, 20), 52).churnRisk())
                .isBetween(0.0, 1.0);
    }

    private static Holdout holdout(double bg, double mbg, double pareto, double naive) {
        return new Holdout(
                LocalDate.parse("2026-01-01"),
                13,
                100,
                50,
                List.of(
                        method("bg-nbd", bg),
                        method("mbg-nbd", mbg),
                        method("pareto-nbd", pareto),
                        method(Holdout.NAIVE_FREQUENCY, naive),
                        method(Holdout.NAIVE_RECENCY, naive + 0.1)));
    }

    private static Holdout.Method method(String key, double rmse) {
        return new Holdout.Method(key, 0.5, rmse, 50, 0.0, 0.4);
    }
}
