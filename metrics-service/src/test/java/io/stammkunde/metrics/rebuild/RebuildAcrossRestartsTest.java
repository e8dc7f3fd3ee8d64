package io.stammkunde.metrics.rebuild;

import static io.stammkunde.metrics.rebuild.ShopToRebuild.FROM;
import static io.stammkunde.metrics.rebuild.ShopToRebuild.PATIENCE;
import static io.stammkunde.metrics.rebuild.ShopToRebuild.TO;
import static io.stammkunde.metrics.rebuild.ShopToRebuild.orders;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stammkunde.metrics.rebuild.store.DuckDbNewStore;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process finds that begins after a rebuild, or after one that was killed. */
class RebuildAcrossRestartsTest {
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
    void aRebuildCanBeRepeated() {
        rebuilding.replay.events(orders(4));

        for (int times = 0; times < 3; times++) {
            rebuilding.finished();
            assertThat(rebuilding.rebuild.state()).isInstanceOf(RebuildState.Done.class);
        }
        rebuilding.reopen();

        assertThat(rebuilding.answers.value("revenue", FROM, TO)).isEqualTo("4");
    }

    @Test
    void aProcessThatIsKilledMeanwhileFindsTheOldStoreAndOneKilledAfterwardsTheNewOne() {
        rebuilding.shop.events(orders(5));
        rebuilding.replay.events(orders(9));
        var killed = new ArrayList<Path>();
        rebuilding.replay.beforeEachPage(() -> killed.add(copy("killed-" + killed.size())));

        rebuilding.finished();
        var afterwards = copy("afterwards");

        assertThat(killed)
                .hasSizeGreaterThan(3)
                .allSatisfy(copy -> assertThat(revenueIn(copy)).isEqualTo("5"));
        assertThat(revenueIn(afterwards)).isEqualTo("9");
    }

    @Test
    void aFileOfAnotherVersionIsSetAsideAndTheNewOneIsIncompleteUntilItIsRebuilt() {
        rebuilding.shop.events(orders(5));
        rebuilding
                .shop
                .database
                .keep((sql, connection) -> sql.execute("UPDATE about SET value = '1' WHERE name = 'version'"))
                .await()
                .indefinitely();
        rebuilding.reopen();
        assertThat(rebuilding.shop.database.isComplete()).isFalse();
        assertThat(folder.resolve("store/figures.duckdb.set-aside")).exists();
        rebuilding.reopen();
        assertThat(rebuilding.shop.database.isComplete()).as("remembered").isFalse();
        rebuilding.replay.events(orders(9));

        new CompleteFigures(rebuilding.rebuild, new DuckDbNewStore(rebuilding.shop.database)).tryAgain();
        await().atMost(PATIENCE).until(() -> rebuilding.rebuild.state() instanceof RebuildState.Done);

        assertThat(rebuilding.answers.value("revenue", FROM, TO)).isEqualTo("9");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(folder.resolve("store/figures.duckdb.set-aside"))
                        .doesNotExist());
        rebuilding.reopen();
        assertThat(rebuilding.shop.database.isComplete()).isTrue();
        assertThat(rebuilding.answers.value("revenue", FROM, TO)).isEqualTo("9");
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
}
