package io.stammkunde.metrics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GroupedHistoriesTest {
    private static final int MANY = 120_000;

    /** Histories of which some are equal, others differ in one part only. */
    private static List<PurchaseHistory> histories(Random random, int count, int days) {
        var histories = new ArrayList<PurchaseHistory>();
        for (int i = 0; i < count; i++) {
            int x = random.nextInt(1 + random.nextInt(12));
            int age = 1 + random.nextInt(days);
            histories.add(new PurchaseHistory(x, x == 0 ? 0 : random.nextInt(age + 1) / 7.0, age / 7.0));
        }
        return histories;
    }

    @Property(tries = 50)
    void equalHistoriesAreCountedAndOthersAreNot(@ForAll long seed) {
        var random = new Random(seed);
        var histories = histories(random, 1 + random.nextInt(20_000), 1 + random.nextInt(200));
        Map<PurchaseHistory, Long> expected = new HashMap<>();
        histories.forEach(history -> expected.merge(history, 1L, Long::sum));

        var grouped = GroupedHistories.of(histories);

        Map<PurchaseHistory, Long> found = new HashMap<>();
        for (int group = 0; group < grouped.groups(); group++) {
            found.put(
                    new PurchaseHistory(
                            grouped.distinctRepeats[grouped.repeatsIndex[group]],
                            grouped.recency[group],
                            grouped.age[group]),
                    (long) grouped.weight[group]);
        }
        assertThat(found).isEqualTo(expected);
        assertThat(grouped.customers()).isEqualTo(histories.size());
    }

    @Test
    void theOrderOfCustomersChangesNoBitOfAFit() {
        var histories =
                new ArrayList<>(Simulated.histories(Simulated.bgNbd(new BgNbd(0.25, 4, 0.8, 2.5), 5_000, 5, 1)));
        var once = BgNbd.fit(GroupedHistories.of(histories));

        Collections.shuffle(histories, new Random(6));

        assertThat(BgNbd.fit(GroupedHistories.of(histories))).isEqualTo(once);
    }

    @Test
    void aSampleHasAsManyOfEachKindAsAll() {
        var all = GroupedHistories.of(histories(new Random(7), MANY, 5_000));

        var sample = all.sample();

        assertThat(all.groups()).isGreaterThan(60_000);
        assertThat(sample.customers()).isBetween(19_999L, 20_001L);
        assertThat(sample.repeatCustomers() / (double) sample.customers())
                .isCloseTo(all.repeatCustomers() / (double) all.customers(), within(1e-3));
        assertThat(sample.meanAge()).isCloseTo(all.meanAge(), within(all.meanAge() / 100));
    }
}
