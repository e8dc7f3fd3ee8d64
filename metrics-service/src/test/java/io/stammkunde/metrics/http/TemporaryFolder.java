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
        // called as well if another resource failed before this one was started
        var created = folder;
        if (created == null) {
            return;
        }
        try (var files = Files.walk(created)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
