package io.stammkunde.profile.imports;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Finds the file of the lines that an import left out. */
@ApplicationScoped
public class ReadRejects {
    private final Imports imports;
    private final Path root;

    ReadRejects(Imports imports, ImportsConfig config) {
        this.imports = imports;
        root = config.folder();
    }

    /** Fails with {@link ImportRefusal.WrongState} as long as there is no such file. */
    public Uni<Path> handle(UUID importId) {
        return imports.byId(importId)
                .map(found -> found.orElseThrow(ImportRefusal.UnknownImport::new))
                .map(job -> fileOf(job.id()));
    }

    private Path fileOf(UUID importId) {
        Path rejects = ImportFiles.of(root, importId).rejects();
        if (!Files.exists(rejects)) {
            throw new ImportRefusal.WrongState("The file has not been read yet.");
        }
        return rejects;
    }
}
