package io.stammkunde.metrics.alert;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.ingest.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Looks at the targets and announces what was raised, again and again. What fails is tried again the next time. */
@ApplicationScoped
class AlertTimer {
    private static final Logger LOG = Logger.getLogger(AlertTimer.class);
    /** Records that may wait to be read; with more, a figure would be missed that is only not there yet. */
    private static final long MOST_BACKLOG = 10_000;

    private final CheckTargets check;
    private final AnnounceAlerts announce;
    private final Backlog backlog;

    AlertTimer(CheckTargets check, AnnounceAlerts announce, Backlog backlog) {
        this.check = check;
        this.announce = announce;
        this.backlog = backlog;
    }

    @Scheduled(
            every = "${stammkunde.metrics.alerts.check-every:1h}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return backlog.records()
                .chain(waiting -> waiting > MOST_BACKLOG
                        ? Uni.createFrom().nullItem()
                        : check.handle().invoke(AlertTimer::log))
                .onFailure()
                .invoke(failure -> LOG.error("The targets could not be checked; the next look tries again", failure))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static void log(CheckTargets.Outcome outcome) {
        LOG.infof("Targets checked=%d raised=%d failed=%d", outcome.checked(), outcome.raised(), outcome.failed());
    }

    @Scheduled(
            every = "${stammkunde.metrics.alerts.announce-every:10s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> announce() {
        return announce.handle()
                .onFailure()
                .invoke(failure -> LOG.error("Alerts could not be announced and are sent again later", failure))
                .onFailure()
                .recoverWithItem(0)
                .replaceWithVoid();
    }
}
