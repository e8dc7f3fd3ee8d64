package io.stammkunde.metrics.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.relation.SatisfactionRetention.Group;
import io.stammkunde.metrics.relation.ShowSatisfactionRetention.Outcome;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowSatisfactionRetentionTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private SatisfactionRetention ask(Outcome outcome, double k) {
        return new ShowSatisfactionRetention(shop.database, shop.calendar)
                .handle("nps", outcome, shop.calendar.snapshot("2026-05-01"), shop.calendar.wholePeriod(null, null), k)
                .await()
                .indefinitely();
    }

    private static ResolvedEventV1 answer(String person, int score) {
        return Shop.event(
                "nps-" + person,
                person,
                "Survey Answered",
                Shop.noon("2026-01-02"),
                Map.of("survey", "s", "kind", "nps", "score", score));
    }

    /** Everybody buys on the first of January and answers on the second; who is happier tends to be back sooner. */
    private void manyCustomers() {
        var random = new Random(11);
        var events = new ArrayList<ResolvedEventV1>();
        for (int i = 0; i < 300; i++) {
            var name = "p" + i;
            int score = random.nextInt(11);
            events.add(Shop.order(name, name + "-first", START.toString(), "1"));
            events.add(answer(name, score));
            long days = 2 + Math.round(-Math.log(random.nextDouble()) * 60 / Math.exp(0.2 * score));
            if (days < 100) {
                events.add(
                        Shop.order(name, name + "-second", START.plusDays(days).toString(), "1"));
            }
        }
        shop.permit(
                java.util.stream.IntStream.range(0, 300).mapToObj(i -> "p" + i).toArray(String[]::new));
        shop.events(events);
    }

    @Test
    void whoeverIsHappierComesBackSooner() {
        manyCustomers();

        var answer = ask(Outcome.PURCHASE, 3);

        assertThat(answer.people()).isEqualTo(300);
        assertThat(answer.plain()).isNotNull().satisfies(effect -> {
            assertThat(effect.lower()).isGreaterThan(1);
            assertThat(effect.hazardRatio()).isBetween(Math.exp(0.1), Math.exp(0.3));
            assertThat(effect.pValue()).isLessThan(0.001);
        });
        // everybody had bought once: nothing to adjust by
        assertThat(answer.adjusted()).isNull();
        assertThat(answer.reason()).contains("same for everybody");
        assertThat(answer.groups()).extracting(Group::name).containsExactly("detractors", "passives", "promoters");
        assertThat(answer.groups().stream().mapToLong(Group::people).sum()).isEqualTo(300);
        assertThat(answer.logRank()).isNotNull();
        assertThat(answer.logRank().pValue()).isLessThan(0.001);
    }

    @Test
    void theCurveOfAGroupReachesHalfAtItsMedian() {
        manyCustomers();

        var groups = ask(Outcome.PURCHASE, 3).groups();

        assertThat(groups).allSatisfy(group -> {
            var half = group.points().stream()
                    .filter(point -> point.survival() <= 0.5)
                    .findFirst();
            assertThat(group.points().getFirst().atRisk()).isEqualTo(group.people());
            assertThat(half.map(point -> point.days()).orElse(null)).isEqualTo(group.medianDays());
        });
    }

    @Test
    void churnIsWaitedForFromTheAnswerOn() {
        shop.permit("ada", "ben", "cyd");
        shop.events(
                Shop.order("ada", "a1", "2025-12-21", "1"),
                Shop.order("ada", "a2", "2025-12-31", "1"),
                // ben had left before he answered, and cyd had bought nothing
                Shop.order("ben", "b1", "2025-06-01", "1"),
                answer("ada", 9),
                answer("ben", 1),
                answer("cyd", 5));

        var answer = ask(Outcome.CHURN, 3);

        assertThat(answer.inactiveAfterDays()).isEqualTo(31);
        assertThat(answer.people()).isEqualTo(1);
        assertThat(answer.reached()).isEqualTo(1);
        // silent since 31 December, gone 31 days later, and the answer is of 2 January
        assertThat(answer.groups()).containsExactly(new Group("promoters", 1, 1, 29.0, List.of()));
        assertThat(answer.plain()).isNull();
        assertThat(answer.logRank()).isNull();
    }

    @Test
    void withoutAnswersNothingIsSaid() {
        var answer = ask(Outcome.PURCHASE, 3);

        assertThat(answer.people()).isZero();
        assertThat(answer.plain()).isNull();
        assertThat(answer.reason()).isNotNull();
        assertThat(answer.groups()).isEmpty();
    }
}
