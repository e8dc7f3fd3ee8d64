package io.stammkunde.profile.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.profile.collect.CollectEvents;
import io.stammkunde.profile.identity.IdentifierRules;
import io.stammkunde.profile.source.EnsureSource;
import io.stammkunde.profile.source.NewSource;
import io.stammkunde.profile.source.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Runs imports one after the other, in a thread of its own. Those that a crash or a restart interrupted go on when the
 * service starts: reading begins again, sending continues after the last batch that is known to be durable.
 */
@ApplicationScoped
public class RunImports {
    private static final Logger LOG = Logger.getLogger(RunImports.class);
    private static final int SECONDS_TO_FINISH_A_BATCH = 8;

    private final ExecutorService runner = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("imports").daemon().factory());
    private final Patience patience = new Patience();
    private final Imports imports;
    private final ImportRun run;

    RunImports(
            Imports imports,
            EnsureSource ensureSource,
            CollectEvents collectEvents,
            IdentifierRules identifiers,
            ImportsConfig config,
            Clock clock) {
        this.imports = imports;
        run = new ImportRun(
                imports, new Collecting(ensureSource, collectEvents), identifiers::identifies, config, clock, patience);
    }

    void resume(@Observes StartupEvent started) {
        runner.execute(() -> guarded("resume", () -> {
            for (ImportJob job : patience.await(imports::running)) {
                LOG.infof("Import goes on import=%s", job.id());
                start(job.id());
            }
        }));
    }

    void start(UUID importId) {
        runner.execute(() -> guarded(importId.toString(), () -> run.handle(importId)));
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        patience.end();
        runner.shutdown();
        if (!runner.awaitTermination(SECONDS_TO_FINISH_A_BATCH, TimeUnit.SECONDS)) {
            LOG.warn("An import was cut off; it goes on at the next start");
        }
    }

    /** The thread outlives whatever an import does; a defect must not keep the others from running. */
    private void guarded(String what, Runnable task) {
        try {
            if (!patience.isOver()) {
                task.run();
            }
        } catch (Patience.Over over) {
            LOG.infof("Import pauses import=%s", what);
        } catch (RuntimeException defect) {
            LOG.errorf(defect, "Import broke off import=%s", what);
        }
    }

    private record Collecting(EnsureSource ensureSource, CollectEvents collectEvents) implements ImportRun.Outlet {
        @Override
        public Uni<Source> sourceOf(NewSource wanted) {
            return ensureSource.handle(wanted);
        }

        @Override
        public Uni<Void> makeDurable(Source source, List<CollectedEventV1> events) {
            return collectEvents.handle(source, events).replaceWithVoid();
        }
    }
}
