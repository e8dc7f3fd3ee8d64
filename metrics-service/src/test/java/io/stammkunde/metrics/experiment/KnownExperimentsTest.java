package io.stammkunde.metrics.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownExperimentsTest {
    @TempDir
    static Path folder;

    private static Shop shop;

    private final InMemoryExperimentBook book = new InMemoryExperimentBook();
    private final KnownExperiments known = new KnownExperiments(book);
    private final AssignVariants assign = new AssignVariants(known, new EligiblePeople(known, shop.database));
    private final ExperimentState.Running running = new ExperimentState.Running(Shop.NOW);
    private final Experiment experiment =
            new Experiment("checkout", Trials.weighted("salt", 0.5, 0.5), running, Shop.NOW);

    @BeforeAll
    static void open() {
        shop = new Shop(folder);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @Test
    void assignmentsDoNotAskTheDatabase() {
        book.hold(experiment);
        known.refresh().await().indefinitely();

        for (int i = 0; i < 100; i++) {
            assertThat(assign.handle("checkout", List.of("user-" + i)).await().indefinitely())
                    .hasSize(1);
        }

        assertThat(book.questions).isZero();
    }

    @Test
    void whatAnotherInstanceHasStoppedIsRefusedAfterARefresh() {
        book.hold(experiment);
        known.refresh().await().indefinitely();

        book.hold(experiment.in(running.stop(Shop.NOW)));
        known.refresh().await().indefinitely();

        assertThatThrownBy(() -> assign.handle("checkout", List.of("u")).await().indefinitely())
                .isInstanceOf(ExperimentRefusal.WrongState.class);
    }

    @Test
    void aRefreshThatWasReadBeforeAStopDoesNotUndoIt() {
        known.remember(experiment.in(running.stop(Shop.NOW)));
        book.hold(experiment);

        known.refresh().await().indefinitely();

        assertThatThrownBy(() -> assign.handle("checkout", List.of("u")).await().indefinitely())
                .isInstanceOf(ExperimentRefusal.WrongState.class);
    }

    @Test
    void nobodyIsAssignedToWhatNobodyHasCreated() {
        assertThatThrownBy(() -> assign.handle("nothing", List.of("u")).await().indefinitely())
                .isInstanceOf(ExperimentRefusal.Unknown.class);
    }
}
