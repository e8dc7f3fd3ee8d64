package io.stammkunde.consent.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.sms.SmsGateway;
import io.stammkunde.consent.sms.SmsNotTaken;
import io.stammkunde.context.OnContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Hands one letter over on the way that it takes. */
@ApplicationScoped
class HandOver {
    /** What became of it. */
    enum Outcome {
        TAKEN,
        /** It is worth another attempt. */
        NOT_NOW,
        NEVER
    }

    private static final Logger LOG = Logger.getLogger(HandOver.class);

    private final ReactiveMailer mailer;
    private final SmsGateway gateway;
    private final MailConfig config;

    HandOver(ReactiveMailer mailer, SmsGateway gateway, MailConfig config) {
        this.mailer = mailer;
        this.gateway = gateway;
        this.config = config;
    }

    /** Tries once; never fails. */
    Uni<Outcome> handle(WaitingLetter waiting) {
        return OnContext.resume(post(waiting))
                .ifNoItem()
                .after(config.patience())
                .fail()
                .map(done -> Outcome.TAKEN)
                .onFailure()
                .recoverWithItem(failure -> refused(waiting, failure));
    }

    private Uni<Void> post(WaitingLetter waiting) {
        return switch (waiting.letter()) {
            case Letter.Email email ->
                mailer.send(
                        Mail.withText(email.to(), email.subject(), email.text()).setHtml(email.html()));
            case Letter.Sms sms -> gateway.send(waiting.id(), sms.to(), sms.text(), config.patience());
        };
    }

    /** The text of a failure often holds the address; that of the gateway's answer does not. */
    private static Outcome refused(WaitingLetter waiting, Throwable failure) {
        var reason = failure instanceof SmsNotTaken answer
                ? answer.getMessage()
                : failure.getClass().getName();
        LOG.warnf("Letter %s could not be handed over (attempt %d): %s", waiting.id(), waiting.attempts() + 1, reason);
        return failure instanceof SmsNotTaken answer && answer.isForGood() ? Outcome.NEVER : Outcome.NOT_NOW;
    }
}
