package io.stammkunde.profile.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.source.EnsureSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Opens an import, which then waits for its file. */
@ApplicationScoped
public class CreateImport {
    private final EnsureSource ensureSource;
    private final Imports imports;
    private final Clock clock;

    CreateImport(EnsureSource ensureSource, Imports imports, Clock clock) {
        this.ensureSource = ensureSource;
        this.imports = imports;
        this.clock = clock;
    }

    /** Fails as {@link EnsureSource} does if the source of that name rests on another ground. */
    public Uni<ImportJob> handle(ImportSettings settings) {
        ImportJob job = ImportJob.create(
                UuidCreator.getTimeOrderedEpoch(), settings, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return ensureSource
                .handle(ImportSource.of(settings))
                .chain(() -> imports.insert(job))
                .replaceWith(job);
    }
}
