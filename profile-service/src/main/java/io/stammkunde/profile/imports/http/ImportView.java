package io.stammkunde.profile.imports.http;

import io.stammkunde.contracts.consent.LegalBasis;
import io.stammkunde.profile.imports.ImportJob;
import io.stammkunde.profile.imports.ImportProgress;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as a steward sees it. */
public record ImportView(
        UUID id,
        String fileName,
        String sourceName,
        LegalBasis legalBasis,
        Set<String> purposes,
        String zone,
        @Nullable String currency,
        ImportJob.State state,
        ImportProgress progress,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant endedAt) {
    static ImportView of(ImportJob job) {
        var settings = job.settings();
        var currency = settings.currency();
        return new ImportView(
                job.id(),
                settings.fileName(),
                settings.sourceName(),
                settings.legalBasis(),
                new TreeSet<>(settings.purposes()),
                settings.zone().getId(),
                currency == null ? null : currency.getCurrencyCode(),
                job.state(),
                job.progress(),
                job.failure(),
                job.createdAt(),
                job.endedAt());
    }
}
