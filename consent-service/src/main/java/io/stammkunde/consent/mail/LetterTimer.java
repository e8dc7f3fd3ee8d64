package io.stammkunde.consent.mail;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for letters that wait. A failed look is logged by the scheduler; the next one follows. */
@ApplicationScoped
class LetterTimer {
    private final SendLetters send;

    LetterTimer(SendLetters send) {
        this.send = send;
    }

    @Scheduled(
            every = "${stammkunde.consent.mail.every:PT1S}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    Uni<Void> look() {
        return send.handle().chain(more -> more ? look() : Uni.createFrom().voidItem());
    }
}
