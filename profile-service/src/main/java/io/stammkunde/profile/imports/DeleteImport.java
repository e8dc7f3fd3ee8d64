package io.stammkunde.profile.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** Forgets an import with its files, the rejects among them. Orders that were sent stay. Blocks. */
@ApplicationScoped
public class DeleteImport {
    private static final Duration STORE = Duration.ofSeconds(30);

    private final Imports imports;
    private final Path root;

    DeleteImport(Imports imports, ImportsConfig config) {
        this.imports = imports;
        root = config.folder();
    }

    /** A running import stops with its next batch. */
    public void handle(UUID importId) {
        if (!imports.delete(importId).await().atMost(STORE)) {
            throw new ImportRefusal.UnknownImport();
        }
        try {
            ImportFiles.of(root, importId).deleteAll();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
