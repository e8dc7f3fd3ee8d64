package io.stammkunde.metrics.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** A folder of its own for the store of each start of the application. */
public class TemporaryFolder implements QuarkusTestResourceLifecycleManager {
    private Path folder = Path.of("");

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("metrics-service");
            return Map.of(
                    "stammkunde.metrics.database.file",
                    folder.resolve("figures.duckdb").toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
