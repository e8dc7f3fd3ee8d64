package io.stammkunde.metrics.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is made of the numbers. */
class VerdictTest {
    private static final UUID SHOP = new UUID(0, 1);

    private final List<ExposedPerson> people = new ArrayList<>();

    /** Some people of a variant, of whom the first ones buy for an amount. */
    private void saw(String variant, int count, int buyers, double amount) {
        for (int i = 0; i < count; i++) {
            boolean buys = i < buyers;
            people.add(new ExposedPerson(
                    new UUID(1, people.size()),
                    variant,
                    LocalDate.parse("2026-03-10"),
                    SHOP,
                    false,
                    new ExposedPerson.Outcome(buys ? 1 : 0, buys ? amount : 0, 0, 0, 0),
                    Set.of()));
        }
    }

    private Verdict verdict(Definition definition) {
        var groups = definition.variants().stream()
                .map(variant -> Group.of(variant, people))
                .toList();
        var metrics =
                new CompareVariants(definition, new ResultsQuestion("EUR", PrePeriod.REVENUE, null), groups).all();
        return Verdict.of(definition, SplitCheck.of(definition, people, 5), metrics);
    }

    private static Definition halves() {
        return Trials.since(Instant.EPOCH, null, OutcomeMetric.REVENUE);
    }

    @Test
    void aSmallDifferenceIsNotDecided() {
        saw("a", 1000, 200, 10);
        saw("b", 1000, 210, 10);

        var verdict = verdict(halves());

        assertThat(verdict.outcome()).isEqualTo("undecided");
        assertThat(verdict.variant()).isNull();
    }

    /** The classical test finds 200 and 250 in a thousand (p 0.007), which looking every day makes worthless. */
    @Test
    void whatOnlyAClassicalTestFindsIsNotDecided() {
        saw("a", 1000, 200, 10);
        saw("b", 1000, 250, 10);

        assertThat(verdict(Trials.since(Instant.EPOCH, null)).outcome()).isEqualTo("undecided");
    }

    @Test
    void aVariantThatHarmsAGuardIsNotRecommended() {
        saw("a", 5000, 1000, 100);
        saw("b", 5000, 1500, 10);

        var verdict = verdict(halves());

        assertThat(verdict.outcome()).isEqualTo("guard-harmed");
        assertThat(verdict.text().en()).contains("but does harm: revenue per person -85.0%");
        assertThat(verdict.text().de()).contains("schadet aber: Umsatz je Person -85,0 %");
    }

    @Test
    void aWorseVariantIsCalledSo() {
        saw("a", 5000, 1500, 10);
        saw("b", 5000, 1000, 10);

        var verdict = verdict(halves());

        assertThat(verdict.outcome()).isEqualTo("worse");
        assertThat(verdict.text().en()).startsWith("“A” remains the best; even “B” is worse");
    }

    @Test
    void ofManyPeopleADifferenceThatDoesNotMatterIsKnownNotTo() {
        saw("a", 40_000, 8000, 10);
        saw("b", 40_000, 8010, 10);

        assertThat(verdict(halves()).outcome()).isEqualTo("no-relevant-difference");
    }

    @Test
    void ofThreeVariantsTheBestIsNamed() {
        saw("a", 3000, 600, 10);
        saw("b", 3000, 750, 10);
        saw("c", 3000, 900, 10);

        var verdict = verdict(Trials.weighted("three", 1 / 3.0, 1 / 3.0, 1 / 3.0));

        assertThat(verdict.outcome()).isEqualTo("better");
        assertThat(verdict.variant()).isEqualTo("c");
    }

    @Test
    void withoutAnyPurchaseItIsTooEarly() {
        saw("a", 500, 0, 0);
        saw("b", 500, 0, 0);

        assertThat(verdict(halves()).outcome()).isEqualTo("too-early");
    }

    @Test
    void aVariantThatNobodySawIsAMismatchAndNoDefect() {
        saw("b", 500, 50, 10);

        assertThat(verdict(halves()).outcome()).isEqualTo("split-mismatch");
    }
}
