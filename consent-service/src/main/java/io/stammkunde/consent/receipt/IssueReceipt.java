package io.stammkunde.consent.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.CanonicalJson;
import io.stammkunde.consent.ledger.ConsentLedger;
import io.stammkunde.consent.ledger.LedgerEntry;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.PurposeRegister;
import io.stammkunde.consent.purpose.Purposes;
import io.stammkunde.consent.register.RegisterConfig;
import io.stammkunde.consent.signature.Signature;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Makes the receipt of one entry of the ledger. Nothing is kept of it: it says what the ledger says. */
@ApplicationScoped
public class IssueReceipt {
    private final ConsentLedger ledger;
    private final PurposeRegister purposes;
    private final Signature signature;
    private final RegisterConfig config;
    private final Clock clock;

    public IssueReceipt(
            ConsentLedger ledger, PurposeRegister purposes, Signature signature, RegisterConfig config, Clock clock) {
        this.ledger = ledger;
        this.purposes = purposes;
        this.signature = signature;
        this.config = config;
        this.clock = clock;
    }

    /** The receipt; whose it is stands in it. Fails with a {@link ReceiptRefusal}. */
    @WithSession
    public Uni<Issued> handle(UUID entryId) {
        if (!signature.canSign()) {
            throw new ReceiptRefusal.Unprovable();
        }
        return ledger.entry(entryId)
                .map(found -> found.orElseThrow(() -> new ReceiptRefusal.UnknownEntry(entryId)))
                .chain(entry -> purposes.load().map(known -> issue(entry, decidedOn(known, entry))));
    }

    private Issued issue(LedgerEntry entry, Purpose purpose) {
        var receipt = ConsentReceipt.of(entry, purpose, config, clock.instant());
        var document = new String(CanonicalJson.bytes(receipt), UTF_8);
        return new Issued(entry.statement().key().profile(), document, signature.sign(document));
    }

    private static Purpose decidedOn(Purposes known, LedgerEntry entry) {
        var said = entry.statement();
        return known.versionsOf(said.key().purpose()).stream()
                .filter(purpose -> purpose.version() == said.purposeVersion())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an entry refers to no version: " + entry.id()));
    }
}
