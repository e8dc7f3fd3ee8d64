package io.stammkunde.profile.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import and how far it is.
 *
 * @param id time-ordered
 * @param prepared whether the orders are put together and only have to be sent
 * @param sentUntil position in the prepared orders from which on sending goes on
 * @param failure why it failed, without any content of the file
 * @param endedAt when it was completed or failed
 */
public record ImportJob(
        UUID id,
        ImportSettings settings,
        State state,
        ImportProgress progress,
        boolean prepared,
        long sentUntil,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant endedAt) {
    /** Where an import is in its life. */
    public enum State {
        AWAITING_FILE,
        RUNNING,
        COMPLETED,
        FAILED
    }

    static ImportJob create(UUID id, ImportSettings settings, Instant now) {
        return new ImportJob(id, settings, State.AWAITING_FILE, ImportProgress.ofFile(0), false, 0, null, now, null);
    }

    ImportJob running(long totalBytes) {
        return new ImportJob(
                id, settings, State.RUNNING, ImportProgress.ofFile(totalBytes), false, 0, null, createdAt, null);
    }

    ImportJob at(ImportProgress reached) {
        return new ImportJob(id, settings, state, reached, prepared, sentUntil, failure, createdAt, endedAt);
    }

    ImportJob prepared(ImportProgress found) {
        return new ImportJob(id, settings, state, found, true, 0, failure, createdAt, endedAt);
    }

    ImportJob sent(long until, long orders, long refunds) {
        return new ImportJob(
                id, settings, state, progress.withSent(orders, refunds), true, until, failure, createdAt, endedAt);
    }

    ImportJob completed(Instant now) {
        return new ImportJob(id, settings, State.COMPLETED, progress, true, sentUntil, null, createdAt, now);
    }

    ImportJob failed(String why, Instant now) {
        return new ImportJob(id, settings, State.FAILED, progress, prepared, sentUntil, why, createdAt, now);
    }
}
