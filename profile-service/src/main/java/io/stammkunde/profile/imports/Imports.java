package io.stammkunde.profile.imports;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where imports are kept. A running import has one writer, the process that runs it. */
public interface Imports {
    Uni<Void> insert(ImportJob job);

    Uni<Optional<ImportJob>> byId(UUID id);

    /** Newest first. */
    Uni<Page<ImportJob>> page(int limit, @Nullable String cursor);

    /** All that are to go on after a restart, oldest first. */
    Uni<List<ImportJob>> running();

    /** Takes the place of the stored job, and only if that one is in this state; false otherwise. */
    Uni<Boolean> replace(ImportJob job, ImportJob.State expected);

    /** False if there is none. */
    Uni<Boolean> delete(UUID id);
}
