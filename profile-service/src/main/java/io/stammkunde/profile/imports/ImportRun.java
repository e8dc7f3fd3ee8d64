package io.stammkunde.profile.imports;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.profile.source.NewSource;
import io.stammkunde.profile.source.Source;
import io.stammkunde.profile.source.SourceRefusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One import from its file to the last order. What is durable is noted after each batch; what a crash repeats has the
 * same message ids and changes nothing.
 */
final class ImportRun {
    private static final Logger LOG = Logger.getLogger(ImportRun.class);
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(1);
    private static final Duration MOST_FUTURE = Duration.ofDays(1);
    private static final int BATCH_BYTES = 2 << 20;

    /** Where orders go, and under whose name. Both may be repeated. */
    interface Outlet {
        Uni<Source> sourceOf(NewSource wanted);

        Uni<Void> makeDurable(Source source, List<CollectedEventV1> events);
    }

    private final Imports imports;
    private final Outlet outlet;
    private final Predicate<String> identifies;
    private final ImportsConfig config;
    private final Clock clock;
    private final Patience patience;

    ImportRun(
            Imports imports,
            Outlet outlet,
            Predicate<String> identifies,
            ImportsConfig config,
            Clock clock,
            Patience patience) {
        this.imports = imports;
        this.outlet = outlet;
        this.identifies = identifies;
        this.config = config;
        this.clock = clock;
        this.patience = patience;
    }

    /** Does nothing if the import is not to run, or runs in another process on the same folder. */
    void handle(UUID importId) {
        ImportJob job = patience.await(() -> imports.byId(importId)).orElse(null);
        ImportFiles files = ImportFiles.of(config.folder(), importId);
        if (job == null || job.state() != ImportJob.State.RUNNING) {
            return;
        }
        if (!Files.exists(files.upload())) {
            LOG.warnf("Import is not on this disk import=%s", importId);
            return;
        }
        try (FileChannel lock = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lockOf(lock)) {
            if (held != null) {
                run(job, files);
            }
        } catch (IOException cause) {
            LOG.errorf(cause, "Import cannot use its folder import=%s", importId);
            fail(importId, "The files of the import could not be read or written.");
        }
    }

    private static @Nullable FileLock lockOf(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException runsAlready) {
            return null;
        }
    }

    private void run(ImportJob job, ImportFiles files) throws IOException {
        try {
            Source source = patience.await(() -> outlet.sourceOf(ImportSource.of(job.settings())));
            ImportJob prepared =
                    job.prepared() && Files.exists(files.orders()) ? job : save(job.prepared(prepare(job, files)));
            ImportJob sent = send(prepared, files, source);
            save(sent.completed(clock.instant()));
            files.keepRejectsOnly();
            LOG.infof(
                    "Import completed import=%s lines=%d orders=%d refunds=%d rejects=%d",
                    job.id(),
                    sent.progress().linesRead(),
                    sent.progress().ordersSent(),
                    sent.progress().refundsSent(),
                    sent.progress().linesRejected());
        } catch (UnreadableFile | SourceRefusal refusal) {
            fail(job.id(), String.valueOf(refusal.getMessage()));
            files.endWork();
        } catch (Deleted deleted) {
            files.deleteAll();
        }
    }

    private ImportProgress prepare(ImportJob job, ImportFiles files) throws IOException {
        PrepareOrders.Limits limits = new PrepareOrders.Limits(
                config.maxText().asLongValue(),
                config.sortMemory().asLongValue(),
                job.createdAt().plus(MOST_FUTURE),
                identifies);
        Reports reports = new Reports(job);
        return new PrepareOrders(files, job.settings(), limits).handle(reports::hear);
    }

    /** Tells the store about the progress, but not all the time. */
    private final class Reports {
        private final ImportJob job;
        private Instant last = Instant.EPOCH;

        Reports(ImportJob job) {
            this.job = job;
        }

        void hear(ImportProgress progress) {
            patience.check();
            Instant now = clock.instant();
            if (Duration.between(last, now).compareTo(BETWEEN_REPORTS) >= 0) {
                save(job.at(progress));
                last = now;
            }
        }
    }

    private ImportJob send(ImportJob prepared, ImportFiles files, Source source) throws IOException {
        ImportJob job = prepared;
        PreparedOrders.Batch batch = next(files, job);
        while (!batch.orders().isEmpty()) {
            List<ImportedOrder> orders = batch.orders();
            Instant now = clock.instant();
            List<CollectedEventV1> events = orders.stream()
                    .map(order -> OrderEvents.of(order, source.id(), now))
                    .toList();
            patience.await(() -> outlet.makeDurable(source, events));
            long refunds = orders.stream().filter(ImportedOrder::refund).count();
            job = save(job.sent(batch.end(), orders.size() - refunds, refunds));
            batch = next(files, job);
        }
        return job;
    }

    private PreparedOrders.Batch next(ImportFiles files, ImportJob job) throws IOException {
        return PreparedOrders.read(files.orders(), job.sentUntil(), config.batchOrders(), BATCH_BYTES);
    }

    private ImportJob save(ImportJob job) {
        if (!patience.await(() -> imports.replace(job, ImportJob.State.RUNNING))) {
            throw new Deleted();
        }
        return job;
    }

    private void fail(UUID importId, String why) {
        LOG.infof("Import failed import=%s", importId);
        patience.await(() -> imports.byId(importId))
                .ifPresent(job -> patience.await(
                        () -> imports.replace(job.failed(why, clock.instant()), ImportJob.State.RUNNING)));
    }

    /** Somebody deleted the import while it ran. */
    private static final class Deleted extends RuntimeException {
        Deleted() {
            super("the import was deleted", null, false, false); // an expected outcome
        }
    }
}
