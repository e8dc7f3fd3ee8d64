package io.stammkunde.consent.confirmation;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.ledger.Action;
import io.stammkunde.consent.ledger.AppendToLedger;
import io.stammkunde.consent.ledger.EvidenceVault;
import io.stammkunde.consent.ledger.LedgerCommand;
import io.stammkunde.consent.ledger.LedgerEntry;
import io.stammkunde.consent.ledger.LineageMoved;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.ledger.NoteEntry;
import io.stammkunde.consent.link.LinkInvalid;
import io.stammkunde.consent.link.LinkRefusal;
import io.stammkunde.consent.link.LinkToken;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A person uses their link: what waited becomes a consent, with the link as its evidence. */
@ApplicationScoped
public class ConfirmConsent {
    private static final int RETRIES = 3;

    private final Confirmations confirmations;
    private final AppendToLedger append;
    private final EvidenceVault vault;
    private final NoteEntry note;
    private final Clock clock;

    public ConfirmConsent(
            Confirmations confirmations, AppendToLedger append, EvidenceVault vault, NoteEntry note, Clock clock) {
        this.confirmations = confirmations;
        this.append = append;
        this.vault = vault;
        this.note = note;
        this.clock = clock;
    }

    /** What the link would confirm. Fails with a {@link LinkRefusal}. */
    @WithTransaction
    public Uni<Confirmation> look(LinkToken token) {
        return open(token, clock.instant());
    }

    /** The entry that records the consent. Fails with a {@link LinkRefusal}. */
    public Uni<LedgerEntry> handle(LinkToken token) {
        return confirm(token).onFailure(LineageMoved.class).retry().atMost(RETRIES);
    }

    @WithTransaction
    Uni<LedgerEntry> confirm(LinkToken token) {
        var now = clock.instant();
        return open(token, now)
                .call(confirmation -> confirmations.markUsed(confirmation.tokenDigest(), now))
                .chain(confirmation -> record(confirmation, now));
    }

    private Uni<Confirmation> open(LinkToken token, Instant now) {
        return confirmations
                .find(token.digest())
                .map(found -> found.orElseThrow(LinkInvalid::new).requireOpen(now));
    }

    private Uni<LedgerEntry> record(Confirmation confirmation, Instant now) {
        var entryId = UuidCreator.getTimeOrderedEpoch();
        var evidence = evidence(confirmation, now);
        return append.handle(List.of(give(entryId, confirmation, evidence)))
                .map(plan -> plan.entries().getFirst())
                .call(() -> vault.keep(entryId, evidence, now))
                .call(entry -> note.handle(Actor.service("link"), "consent.confirmed", entry));
    }

    private LedgerCommand give(UUID entryId, Confirmation confirmation, String evidence) {
        return new LedgerCommand.Decide(
                entryId,
                confirmation.key(),
                confirmation.purposeVersion(),
                Action.GIVE,
                null,
                null,
                Method.DOI_LINK,
                vault.digest(entryId, evidence),
                "confirmation:" + confirmation.entryId(),
                confirmation.notices());
    }

    private static String evidence(Confirmation confirmation, Instant now) {
        return new JsonObject()
                .put("asked", confirmation.entryId().toString())
                .put("askedAt", confirmation.requestedAt().toString())
                .put("address", confirmation.address())
                .put("language", confirmation.language())
                .put("linkDigest", confirmation.tokenDigest())
                .put("confirmedAt", now.toString())
                .encode();
    }
}
