package io.stammkunde.metrics.rebuild;

import static io.stammkunde.metrics.testshop.Shop.id;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.FigureStore.Contents;
import io.stammkunde.metrics.ingest.InterpretEvents;
import io.stammkunde.metrics.ingest.Watermark;
import io.stammkunde.metrics.rebuild.RebuildState.Progress;
import io.stammkunde.metrics.rebuild.store.DuckDbNewStore;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
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
    private static final String FROM = "2026-01-01";
    private static final String TO = "2027-01-01";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final InMemoryReplay replay = new InMemoryReplay(3);
    private Shop shop;
    private Answers answers;
    private RebuildFigures rebuild;

    @BeforeEach
    void open() {
        shop = new Shop(folder.resolve("store"));
        answers = new Answers(shop);
        rebuild = rebuild(shop);
        replay.person("ada", 1, true);
        replay.person("ben", 1, true);
        shop.permit("ada", "ben");
    }

    private RebuildFigures rebuild(Shop of) {
        return new RebuildFigures(
                replay,
                new DuckDbNewStore(of.database),
                new InterpretEvents(of.config),
                Clock.fixed(Shop.NOW, Shop.ZONE));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatKafkaHasForgottenComesFromTheReplay() {
        replay.events(orders(10));

        finished();

        assertThat(rebuild.state())
                .isEqualTo(new RebuildState.Done(Shop.NOW, Shop.NOW, new Progress(2, 2), new Progress(10, 10)));
        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("10");
        assertThat(shop.database.isComplete()).isTrue();
    }

    @Test
    void whatTheStoreHadThoughNobodyKeepsItIsGoneAfterwards() {
        shop.events(orders(4));
        replay.events(orders(2));

        finished();

        assertThat(contents()).isEqualTo(new Contents(2, 2, 0));
    }

    @Test
    void eventsThatArriveMeanwhileCountOnceWhetherTheReplayTellsThemOrNot() {
        replay.events(orders(9));
        var page = new AtomicInteger();
        replay.beforeEachPage(() -> {
            int number = page.incrementAndGet();
            var early = order("ada", "0-%d".formatted(number), "2026-04-01", "100");
            var late = order("ben", "z-%d".formatted(number), "2026-04-01", "1000");
            replay.events(List.of(early, late));
            shop.events(early, late);
        });

        finished();

        int happened = page.get();
        assertThat(happened).isGreaterThan(3);
        assertThat(contents()).isEqualTo(new Contents(9 + 2L * happened, 9 + 2L * happened, 0));
        assertThat(answers.value("revenue", FROM, TO)).isEqualByComparingTo("" + (9 + 1100 * happened));
    }

    @Test
    void theOldStoreAnswersUntilTheNewOneIsWhole() {
        shop.events(orders(5));
        replay.events(orders(9));
        var seen = new ArrayList<String>();
        replay.beforeEachPage(() -> seen.add(String.valueOf(answers.value("revenue", FROM, TO))));

        finished();

        assertThat(seen).hasSizeGreaterThan(3).containsOnly("5");
        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("9");
    }

    @Test
    void whoeverIsErasedStaysErased() {
        shop.events(order("ada", "o1", "2026-03-01", "10"), order("ben", "o2", "2026-03-01", "7"));
        shop.erase("ada");
        replay.events(List.of(order("ada", "o1", "2026-03-01", "10"), order("ben", "o2", "2026-03-01", "7")));

        finished();
        shop.events(order("ada", "o3", "2026-03-02", "10"));

        assertThat(contents()).isEqualTo(new Contents(1, 1, 0));
    }

    @Test
    void aMergeIsKnownFromTheReplayAlone() {
        replay.merged("phone", 2, "ada");
        replay.events(List.of(order("phone", "o1", "2026-03-01", "10"), order("ada", "o2", "2026-03-02", "20")));

        finished();

        assertThat(answers.value("customers", FROM, TO)).isEqualTo("1");
        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("30");
    }

    @Test
    void whatCannotBeReplayedIsTakenOver() {
        shop.enter("early-birds", "ada");
        shop.store
                .add(EventBatch.of(List.of(), List.of(new Watermark("t", 0, 5))))
                .await()
                .indefinitely();
        shop.database
                .keep((sql, connection) -> sql.execute(
                        "INSERT INTO published_scores VALUES (?, 0.1, NULL, 1, 2, 3, 0.25, 1e-300)", id("ada")))
                .await()
                .indefinitely();
        var page = new AtomicInteger();
        replay.beforeEachPage(() -> shop.store
                .add(EventBatch.of(List.of(), List.of(new Watermark("t", 0, 5 + page.incrementAndGet()))))
                .await()
                .indefinitely());

        finished();

        assertThat(shop.store.watermarks("t").await().indefinitely()).isEqualTo(Map.of(0, 5L + page.get()));
        assertThat(rows("SELECT segment FROM memberships")).isEqualTo("early-birds");
        assertThat(rows("SELECT expected_purchases = 1e-300 AND clv IS NULL FROM published_scores"))
                .isEqualTo("true");
    }

    @Test
    void ofTwoRebuildsAtOnceTheSecondIsRefused() {
        var hold = new CountDownLatch(1);
        replay.beforeEachPage(() -> waitFor(hold));
        new Thread(rebuild::begin).start();
        await().atMost(PATIENCE).until(() -> rebuild.state() instanceof RebuildState.Running);

        assertThatThrownBy(rebuild::begin).isInstanceOf(RebuildRunning.class);

        hold.countDown();
        await().atMost(PATIENCE).until(() -> rebuild.state() instanceof RebuildState.Done);
    }

    @Test
    void aReplayThatFailsLeavesTheOldStoreAndTheNextTrySucceeds() {
        shop.events(orders(5));
        replay.events(orders(9));
        var page = new AtomicInteger();
        replay.beforeEachPage(() -> {
            if (page.incrementAndGet() == 3) {
                throw new ReplayFailure("profile-service is away", new IOException());
            }
        });

        finished();
        assertThat(rebuild.state())
                .isInstanceOfSatisfying(
                        RebuildState.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo("profile-service is away"));
        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("5");

        finished();
        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("9");
    }

    @Test
    void aRebuildCanBeRepeated() {
        replay.events(orders(4));

        for (int times = 0; times < 3; times++) {
            finished();
            assertThat(rebuild.state()).isInstanceOf(RebuildState.Done.class);
        }
        reopen();

        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("4");
    }

    @Test
    void aProcessThatIsKilledMeanwhileFindsTheOldStoreAndOneKilledAfterwardsTheNewOne() {
        shop.events(orders(5));
        replay.events(orders(9));
        var killed = new ArrayList<Path>();
        replay.beforeEachPage(() -> killed.add(copy("killed-" + killed.size())));

        finished();
        var afterwards = copy("afterwards");

        assertThat(killed)
                .hasSizeGreaterThan(3)
                .allSatisfy(copy -> assertThat(revenueIn(copy)).isEqualTo("5"));
        assertThat(revenueIn(afterwards)).isEqualTo("9");
    }

    @Test
    void aFileOfAnotherVersionIsSetAsideAndTheNewOneIsIncompleteUntilItIsRebuilt() {
        shop.events(orders(5));
        shop.database
                .keep((sql, connection) -> sql.execute("UPDATE about SET value = '1' WHERE name = 'version'"))
                .await()
                .indefinitely();
        reopen();
        assertThat(shop.database.isComplete()).isFalse();
        assertThat(folder.resolve("store/figures.duckdb.set-aside")).exists();
        reopen();
        assertThat(shop.database.isComplete()).as("remembered").isFalse();
        replay.events(orders(9));
        rebuild = rebuild(shop);

        new CompleteFigures(rebuild, new DuckDbNewStore(shop.database)).tryAgain();
        await().atMost(PATIENCE).until(() -> rebuild.state() instanceof RebuildState.Done);

        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("9");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(folder.resolve("store/figures.duckdb.set-aside"))
                        .doesNotExist());
        reopen();
        assertThat(shop.database.isComplete()).isTrue();
        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("9");
    }

    /** Orders of 1 of ada and ben in turn. */
    private static List<ResolvedEventV1> orders(int count) {
        var orders = new ArrayList<ResolvedEventV1>();
        for (int i = 0; i < count; i++) {
            orders.add(order(i % 2 == 0 ? "ada" : "ben", "m-" + i, "2026-03-0" + (1 + i % 9), "1"));
        }
        return orders;
    }

    private void finished() {
        rebuild.begin();
        await().atMost(PATIENCE).until(() -> !(rebuild.state() instanceof RebuildState.Running));
    }

    private void reopen() {
        shop.close();
        shop = new Shop(folder.resolve("store"));
        answers = new Answers(shop);
    }

    /** What a killed process leaves on the disk. */
    private Path copy(String name) {
        var target = folder.resolve(name);
        try (var files = Files.list(folder.resolve("store"))) {
            Files.createDirectories(target);
            for (var file : files.filter(Files::isRegularFile).toList()) {
                copy(file, target);
            }
            return target;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file that is deleted just now is one that a process killed a moment later has deleted. */
    private static void copy(Path file, Path target) throws IOException {
        try {
            Files.copy(file, target.resolve(file.getFileName()));
        } catch (NoSuchFileException deleted) {
            Files.deleteIfExists(target.resolve(file.getFileName()));
        }
    }

    private static String revenueIn(Path copy) {
        try (var opened = new Shop(copy)) {
            return String.valueOf(new Answers(opened).value("revenue", FROM, TO))
                    .replaceAll("\\.0+$", "");
        }
    }

    private Contents contents() {
        return shop.store.contents().await().indefinitely();
    }

    private String rows(String query) {
        return shop.database
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
