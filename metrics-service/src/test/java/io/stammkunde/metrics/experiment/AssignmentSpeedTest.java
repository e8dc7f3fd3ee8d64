package io.stammkunde.metrics.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** How fast people are assigned, without HTTP. Run with {@code -Dstammkunde.benchmark=true}. */
@EnabledIfSystemProperty(named = "stammkunde.benchmark", matches = "true")
class AssignmentSpeedTest {
    private static final Logger LOG = Logger.getLogger(AssignmentSpeedTest.class);
    private static final int UNITS = 2_000_000;
    private static final int RUNS = 4;
    private static final int REQUESTS = 200_000;

    private final List<String> units =
            IntStream.range(0, UNITS).mapToObj(i -> new UUID(i, i).toString()).toList();

    @Test
    void unitByUnit() {
        var whole = new Allocation(Trials.weighted("salt", 0.5, 0.3, 0.2));
        var sliced = new Allocation(Trials.sliced("salt", new Slice("group", 0, 0.5)));
        for (int run = 0; run < RUNS; run++) {
            timed("assign, run " + run, () -> assertThat(assigned(whole)).isEqualTo(UNITS));
            timed(
                    "assign within a slice, run " + run,
                    () -> assertThat(assigned(sliced)).isBetween(UNITS / 3, UNITS));
        }
    }

    private int assigned(Allocation allocation) {
        int assigned = 0;
        for (var unit : units) {
            assigned += allocation.of(unit) == null ? 0 : 1;
        }
        return assigned;
    }

    /** One unit a request, through the use case; the experiment is for a segment. */
    @Test
    void requestByRequest(@TempDir Path folder) {
        var book = new InMemoryExperimentBook();
        var known = new KnownExperiments(book);
        book.hold(new Experiment(
                "trial", Trials.forSegment("regulars"), new ExperimentState.Running(Shop.NOW), Shop.NOW));
        try (var shop = new Shop(folder)) {
            var assign = new AssignVariants(known, new EligiblePeople(known, shop.database));
            for (int run = 0; run < RUNS; run++) {
                long begun = System.nanoTime();
                for (int i = 0; i < REQUESTS; i++) {
                    assertThat(assign.handle("trial", units.subList(i, i + 1))
                                    .await()
                                    .indefinitely())
                            .isNotEmpty();
                }
                LOG.infof("Timed what=requests, run %d, nanos=%d each", run, (System.nanoTime() - begun) / REQUESTS);
            }
        }
        assertThat(book.questions).isEqualTo(1);
    }

    private static void timed(String what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        LOG.infof("Timed what=%s nanos=%d each", what, (System.nanoTime() - begun) / UNITS);
    }
}
