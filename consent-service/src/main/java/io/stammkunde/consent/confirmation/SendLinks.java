package io.stammkunde.consent.confirmation;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ledger.AskForConfirmation;
import io.stammkunde.consent.ledger.ConfirmBy;
import io.stammkunde.consent.ledger.LedgerEntry;
import io.stammkunde.consent.link.LinkToken;
import io.stammkunde.consent.mail.Letter;
import io.stammkunde.consent.mail.LetterBox;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.PurposeRegister;
import io.stammkunde.consent.purpose.UnknownPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Writes the message with the link. While a fresh one is on its way none is written for the same again. */
@ApplicationScoped
class SendLinks implements AskForConfirmation {
    private final Confirmations confirmations;
    private final PurposeRegister purposes;
    private final ConfirmationLetter letters;
    private final ConfirmationText texts;
    private final LetterBox box;
    private final ConfirmationConfig config;
    private final Clock clock;

    SendLinks(
            Confirmations confirmations,
            PurposeRegister purposes,
            ConfirmationLetter letters,
            ConfirmationText texts,
            LetterBox box,
            ConfirmationConfig config,
            Clock clock) {
        this.confirmations = confirmations;
        this.purposes = purposes;
        this.letters = letters;
        this.texts = texts;
        this.box = box;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Uni<Void> ask(LedgerEntry entry, ConfirmBy by) {
        var now = clock.instant();
        return confirmations
                .isWaiting(entry.statement().key(), now.minus(config.resendAfter()), now)
                .chain(waiting -> waiting ? Uni.createFrom().voidItem() : send(entry, by, now));
    }

    private Uni<Void> send(LedgerEntry entry, ConfirmBy by, Instant now) {
        var token = LinkToken.random();
        var confirmation = confirmation(entry, by, token, now);
        var profile = confirmation.key().profile().value();
        return purpose(confirmation)
                .map(purpose -> write(confirmation, purpose, by, token))
                .chain(letter -> confirmations.add(confirmation).chain(() -> box.drop(letter, profile, now)));
    }

    private Letter write(Confirmation confirmation, Purpose purpose, ConfirmBy by, LinkToken token) {
        return switch (by) {
            case ConfirmBy.Email email -> letters.write(confirmation, purpose, email, token);
            case ConfirmBy.Sms sms -> texts.write(purpose, sms, token);
        };
    }

    private Confirmation confirmation(LedgerEntry entry, ConfirmBy by, LinkToken token, Instant now) {
        var said = entry.statement();
        return new Confirmation(
                token.digest(),
                entry.id(),
                said.key(),
                said.purposeVersion(),
                said.notices(),
                by.language(),
                by.address(),
                now,
                now.plus(config.validFor()),
                null);
    }

    private Uni<Purpose> purpose(Confirmation confirmation) {
        var key = confirmation.key().purpose();
        return purposes.load()
                .map(known -> known.versionsOf(key).stream()
                        .filter(purpose -> purpose.version() == confirmation.purposeVersion())
                        .findFirst()
                        .orElseThrow(() -> new UnknownPurpose(key)));
    }
}
