package io.stammkunde.consent.reminder;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for requests whose time runs out. A failed look is logged by the scheduler; the next one follows. */
@ApplicationScoped
class ReminderTimer {
    private final RemindDesk remind;

    ReminderTimer(RemindDesk remind) {
        this.remind = remind;
    }

    @Scheduled(
            every = "${stammkunde.consent.reminders.every:PT5M}",
            delayed = "20s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    Uni<Void> look() {
        return remind.handle().replaceWithVoid();
    }
}
