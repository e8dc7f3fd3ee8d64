package io.stammkunde.consent.mail;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.audit.AppendAudit;
import io.stammkunde.consent.audit.AuditObject;
import io.stammkunde.consent.backoff.Backoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * Hands letters over to the mail server or the gateway for text messages, at least once: between handing over and
 * forgetting the process may die.
 */
@ApplicationScoped
public class SendLetters {
    /** Few enough that a slow server does not take longer than nobody else gets them. */
    private static final int BATCH = 10;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final LetterBox box;
    private final HandOver handOver;
    private final AppendAudit audit;
    private final MailConfig config;
    private final Clock clock;

    SendLetters(LetterBox box, HandOver handOver, AppendAudit audit, MailConfig config, Clock clock) {
        this.box = box;
        this.handOver = handOver;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** Hands over what is due, one after the other; whether there may be more. */
    public Uni<Boolean> handle() {
        var now = clock.instant();
        var lease = config.patience().multipliedBy(BATCH + 1L);
        return box.take(now, now.plus(lease), BATCH)
                .chain(letters -> Multi.createFrom()
                        .iterable(letters)
                        .onItem()
                        .transformToUniAndConcatenate(this::send)
                        .collect()
                        .asList()
                        .map(sent -> letters.size() == BATCH));
    }

    private Uni<HandOver.Outcome> send(WaitingLetter waiting) {
        return handOver.handle(waiting).call(outcome -> note(waiting, outcome));
    }

    private Uni<Void> note(WaitingLetter waiting, HandOver.Outcome outcome) {
        return switch (outcome) {
            case TAKEN -> box.forget(waiting.id());
            case NOT_NOW -> again(waiting);
            case NEVER -> giveUp(waiting);
        };
    }

    private Uni<Void> again(WaitingLetter waiting) {
        var now = clock.instant();
        return waiting.writtenAt().plus(config.giveUpAfter()).isAfter(now)
                ? box.putBack(
                        waiting.id(),
                        now.plus(new Backoff(config.retryPause(), LONGEST_PAUSE).after(waiting.attempts())))
                : giveUp(waiting);
    }

    private Uni<Void> giveUp(WaitingLetter waiting) {
        return audit.handle(
                        Actor.service("consent-service"),
                        "letter.given-up",
                        new AuditObject("letter", waiting.id().toString()),
                        Map.of("attempts", waiting.attempts() + 1, "kind", LetterKind.of(waiting.letter())))
                .chain(() -> box.forget(waiting.id()));
    }
}
