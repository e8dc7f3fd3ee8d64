package io.stammkunde.metrics.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folder of its own for the store of each start of the application. */
public class TemporaryFolder implements QuarkusTestResourceLifecycleManager {
    /** Null until it is there: whoever starts nothing must not delete anything, least of all the working directory. */
    private @Nullable Path folder;

    @Override
    public Map<String, String> start() {
        try {
            var created = Files.createTempDirectory("metrics-service");
            folder = created;
            return Map.of(
                    "stammkunde.metrics.database.file",
                    created.resolve("figures.duckdb").toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        if (folder == null) {
            return; // another resource failed, and this one was never started
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
