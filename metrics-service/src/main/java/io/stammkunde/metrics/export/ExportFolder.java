package io.stammkunde.metrics.export;

import io.quarkus.runtime.StartupEvent;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.database.DatabaseSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The folder beside the store in which files are written before they are sent. A file is gone once it is sent; one that
 * was left behind, because the process died, goes when the next one starts, or a later one is made.
 */
@ApplicationScoped
public class ExportFolder {
    private static final Duration KEPT_AT_MOST = Duration.ofHours(1);

    private final Path folder;
    private final Clock clock;

    public ExportFolder(MetricsConfig config, Clock clock) {
        this.folder = DatabaseSettings.exportsBeside(config.database().file());
        this.clock = clock;
    }

    /** Whatever is there when the service starts was left behind. */
    void clear(@Observes StartupEvent started) {
        removeAll(file -> true);
    }

    /** Removes what was left behind. */
    public void removeLeft() {
        removeAll(this::isOld);
    }

    private void removeAll(Predicate<Path> which) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var left : files.filter(which).toList()) {
                Files.deleteIfExists(left);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file that is not there yet, under a name that nobody can guess. */
    Path newFile() {
        try {
            Files.createDirectories(folder);
            removeLeft();
            return folder.resolve(UUID.randomUUID() + ".parquet");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isOld(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(longAgo());
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private Instant longAgo() {
        return clock.instant().minus(KEPT_AT_MOST);
    }
}
