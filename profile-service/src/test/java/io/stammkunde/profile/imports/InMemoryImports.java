package io.stammkunde.profile.imports;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Page;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports for tests of what happens to them. */
final class InMemoryImports implements Imports {
    private final Map<UUID, ImportJob> jobs = new LinkedHashMap<>();

    ImportJob get(UUID id) {
        return Optional.ofNullable(jobs.get(id)).orElseThrow();
    }

    @Override
    public Uni<Void> insert(ImportJob job) {
        jobs.put(job.id(), job);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Optional<ImportJob>> byId(UUID id) {
        return Uni.createFrom().item(Optional.ofNullable(jobs.get(id)));
    }

    @Override
    public Uni<Page<ImportJob>> page(int limit, @Nullable String cursor) {
        return Uni.createFrom()
                .item(Page.of(jobs.values().stream()
                        .sorted(Comparator.comparing(ImportJob::id).reversed())
                        .limit(limit)
                        .toList()));
    }

    @Override
    public Uni<List<ImportJob>> running() {
        return Uni.createFrom()
                .item(jobs.values().stream()
                        .filter(job -> job.state() == ImportJob.State.RUNNING)
                        .toList());
    }

    @Override
    public Uni<Boolean> replace(ImportJob job, ImportJob.State expected) {
        ImportJob stored = jobs.get(job.id());
        boolean replaced = stored != null && stored.state() == expected;
        if (replaced) {
            jobs.put(job.id(), job);
        }
        return Uni.createFrom().item(replaced);
    }

    @Override
    public Uni<Boolean> delete(UUID id) {
        return Uni.createFrom().item(jobs.remove(id) != null);
    }
}
