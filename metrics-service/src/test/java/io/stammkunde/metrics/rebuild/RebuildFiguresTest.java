package io.stammkunde.metrics.rebuild;

import static io.stammkunde.metrics.rebuild.ShopToRebuild.FROM;
import static io.stammkunde.metrics.rebuild.ShopToRebuild.PATIENCE;
import static io.stammkunde.metrics.rebuild.ShopToRebuild.TO;
import static io.stammkunde.metrics.rebuild.ShopToRebuild.orders;
import static io.stammkunde.metrics.testshop.Shop.id;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.FigureStore.Contents;
import io.stammkunde.metrics.ingest.Watermark;
import io.stammkunde.metrics.rebuild.RebuildState.Progress;
import io.stammkunde.metrics.testshop.Shop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildFiguresTest {
    @TempDir
    Path folder;

    private ShopToRebuild rebuilding;

    @BeforeEach
    void open() {
        rebuilding = new ShopToRebuild(folder);
    }

    @AfterEach
    void close() {
        rebuilding.close();
    }

    @Test
    void whatKafkaHasForgottenComesFromTheReplay() {
        rebuilding.replay.events(orders(10));

        rebuilding.finished();

        assertThat(rebuilding.rebuild.state())
                .isEqualTo(new RebuildState.Done(Shop.NOW, Shop.NOW, new Progress(2, 2), new Progress(10, 10)));
        assertThat(rebuilding.answers.value("revenue", FROM, TO)).isEqualTo("10");
        assertThat(rebuilding.shop.database.isComplete()).isTrue();
    }

    @Test
    void whatTheStoreHadThoughNobodyKeepsItIsGoneAfterwards() {
        rebuilding.shop.events(orders(4));
        rebuilding.replay.events(orders(2));

        rebuilding.finished();

        assertThat(contents()).isEqualTo(new Contents(2, 2, 0));
    }

    @Test
    void eventsThatArriveMeanwhileCountOnceWhetherTheReplayTellsThemOrNot() {
        rebuilding.replay.events(orders(9));
        var page = new AtomicInteger();
        rebuilding.replay.beforeEachPage(() -> {
            int number = page.incrementAndGet();
            var early = order("ada", "0-%d".formatted(number), "2026-04-01", "100");
            var late = order("ben", "z-%d".formatted(number), "2026-04-01", "1000");
            rebuilding.replay.events(List.of(early, late));
            rebuilding.shop.events(early, late);
        });

        rebuilding.finished();

        int happened = page.get();
        assertThat(happened).isGreaterThan(3);
        assertThat(contents()).isEqualTo(new Contents(9 + 2L * happened, 9 + 2L * happened, 0));
        assertThat(rebuilding.answers.value("revenue", FROM, TO)).isEqualByComparingTo("" + (9 + 1100 * happened));
    }

    @Test
    void theOldStoreAnswersUntilTheNewOneIsWhole() {
        rebuilding.shop.events(orders(5));
        rebuilding.replay.events(orders(9));
        var seen = new ArrayList<String>();
        rebuilding.replay.beforeEachPage(() -> seen.add(String.valueOf(rebuilding.answers.value("revenue", FROM, TO))));

        rebuilding.finished();

        assertThat(seen).hasSizeGreaterThan(3).containsOnly("5");
        assertThat(rebuilding.answers.value("revenue", FROM, TO)).isEqualTo("9");
    }

    @Test
    void whoeverIsErasedStaysErased() {
        rebuilding.shop.events(order("ada", "o1", "2026-03-01", "10"), order("ben", "o2", "2026-03-01", "7"));
        rebuilding.shop.erase("ada");
        rebuilding.replay.events(
                List.of(order("ada", "o1", "2026-03-01", "10"), order("ben", "o2", "2026-03-01", "7")));

        rebuilding.finished();
        rebuilding.shop.events(order("ada", "o3", "2026-03-02", "10"));

        assertThat(contents()).isEqualTo(new Contents(1, 1, 0));
    }

    @Test
    void aMergeIsKnownFromTheReplayAlone() {
        rebuilding.replay.merged("phone", 2, "ada");
        rebuilding.replay.events(
                List.of(order("phone", "o1", "2026-03-01", "10"), order("ada", "o2", "2026-03-02", "20")));

        rebuilding.finished();

        assertThat(rebuilding.answers.value("customers", FROM, TO)).isEqualTo("1");
        assertThat(rebuilding.answers.value("revenue", FROM, TO)).isEqualTo("30");
    }

    @Test
    void whatCannotBeReplayedIsTakenOver() {
        rebuilding.shop.enter("early-birds", "ada");
        rebuilding
                .shop
                .store
                .add(EventBatch.of(List.of(), List.of(new Watermark("t", 0, 5))))
                .await()
                .indefinitely();
        rebuilding
                .shop
                .database
                .keep((sql, connection) -> sql.execute(
                        "INSERT INTO published_scores VALUES (?, 0.1, NULL, 1, 2, 3, 0.25, 1e-300)", id("ada")))
                .await()
                .indefinitely();
        var page = new AtomicInteger();
        rebuilding.replay.beforeEachPage(() -> rebuilding
                .shop
                .store
                .add(EventBatch.of(List.of(), List.of(new Watermark("t", 0, 5 + page.incrementAndGet()))))
                .await()
                .indefinitely());

        rebuilding.finished();

        assertThat(rebuilding.shop.store.watermarks("t").await().indefinitely()).isEqualTo(Map.of(0, 5L + page.get()));
        assertThat(rows("SELECT segment FROM memberships")).isEqualTo("early-birds");
        assertThat(rows("SELECT expected_purchases = 1e-300 AND clv IS NULL FROM published_scores"))
                .isEqualTo("true");
    }

    @Test
    void ofTwoRebuildsAtOnceTheSecondIsRefused() {
        var hold = new CountDownLatch(1);
        rebuilding.replay.beforeEachPage(() -> waitFor(hold));
        new Thread(rebuilding.rebuild::begin).start();
        await().atMost(PATIENCE).until(() -> rebuilding.rebuild.state() instanceof RebuildState.Running);

        assertThatThrownBy(rebuilding.rebuild::begin).isInstanceOf(RebuildRunning.class);

        hold.countDown();
        await().atMost(PATIENCE).until(() -> rebuilding.rebuild.state() instanceof RebuildState.Done);
    }

    @Test
    void aReplayThatFailsLeavesTheOldStoreAndTheNextTrySucceeds() {
        rebuilding.shop.events(orders(5));
        rebuilding.replay.events(orders(9));
        var page = new AtomicInteger();
        rebuilding.replay.beforeEachPage(() -> {
            if (page.incrementAndGet() == 3) {
                throw new ReplayFailure("profile-service is away", new IOException());
            }
        });

        rebuilding.finished();
        assertThat(rebuilding.rebuild.state())
                .isInstanceOfSatisfying(
                        RebuildState.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo("profile-service is away"));
        assertThat(rebuilding.answers.value("revenue", FROM, TO)).isEqualTo("5");

        rebuilding.finished();
        assertThat(rebuilding.answers.value("revenue", FROM, TO)).isEqualTo("9");
    }

    private Contents contents() {
        return rebuilding.shop.store.contents().await().indefinitely();
    }

    private String rows(String query) {
        return rebuilding
                .shop
                .database
                .ask(sql -> String.valueOf(sql.fetchValue(query)))
                .await()
                .indefinitely();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
