package io.stammkunde.consent.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
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
import org.jboss.logging.Logger;

/**
 * Hands letters over to the mail server, at least once: between handing over and forgetting the process may die.
 */
@ApplicationScoped
public class SendLetters {
    /** Few enough that a slow server does not take longer than nobody else gets them. */
    private static final int BATCH = 10;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Logger LOG = Logger.getLogger(SendLetters.class);

    private final LetterBox box;
    private final ReactiveMailer mailer;
    private final AppendAudit audit;
    private final MailConfig config;
    private final Clock clock;

    public SendLetters(LetterBox box, ReactiveMailer mailer, AppendAudit audit, MailConfig config, Clock clock) {
        this.box = box;
        this.mailer = mailer;
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

    private Uni<Boolean> send(WaitingLetter waiting) {
        var letter = waiting.letter();
        return mailer.send(Mail.withText(letter.to(), letter.subject(), letter.text())
                        .setHtml(letter.html()))
                .ifNoItem()
                .after(config.patience())
                .fail()
                .map(done -> true)
                .onFailure()
                .recoverWithItem(failure -> refused(waiting, failure))
                .call(sent -> sent ? box.forget(waiting.id()) : again(waiting));
    }

    /** The failure's own text often holds the address. */
    private static boolean refused(WaitingLetter waiting, Throwable failure) {
        LOG.warnf(
                "Letter %s could not be handed over (attempt %d): %s",
                waiting.id(), waiting.attempts() + 1, failure.getClass().getName());
        return false;
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
                        Map.of("attempts", waiting.attempts() + 1))
                .chain(() -> box.forget(waiting.id()));
    }
}
