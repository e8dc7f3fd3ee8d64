package io.stammkunde.metrics.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stammkunde.metrics.ingest.FigureStore.Contents;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the process in the middle of its work, again and again; rows and position always agree. */
class KilledProcessTest {
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    void everyRecordCountsExactlyOnceHoweverOftenTheProcessIsKilled() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        long before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killAfterSomeGrowth(random);

            try (var shop = new Shop(folder)) {
                shop.permit("ada");
                long position = IngestUntilKilled.position(shop);
                assertThat(position).as("seed %d, kill %d", seed, kill).isGreaterThan(before);
                assertThat(shop.store.contents().await().indefinitely())
                        .as("seed %d, kill %d", seed, kill)
                        .isEqualTo(new Contents(position, position / 4, 0));
                assertThat(new Answers(shop).value("revenue", "2025-12-31", "2027-01-01"))
                        .isEqualByComparingTo(java.math.BigDecimal.valueOf(position / 4));
                before = position;
            }
        }
    }

    private void killAfterSomeGrowth(Random random) throws IOException, InterruptedException {
        var process = start();
        try {
            long size = size();
            long growth = 100_000L + random.nextInt(400_000);
            await().atMost(Duration.ofMinutes(2)).until(() -> size() > size + growth || !process.isAlive());
            assertThat(process.isAlive())
                    .as("the process works until it is killed")
                    .isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** The write-ahead log grows with every batch. */
    private long size() {
        var log = folder.resolve("figures.duckdb.wal");
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    private Process start() throws IOException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var command = List.of(
                java,
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                IngestUntilKilled.class.getName(),
                folder.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(new File(folder.toFile(), "process.log")))
                .start();
    }
}
