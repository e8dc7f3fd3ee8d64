package io.stammkunde.consent.ledger;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/** Keeps the content of evidence where it can be forgotten, while its digest stays in the ledger. */
public interface EvidenceVault {
    /** Digest of an evidence, in hex; differs for each entry, so that equal contents cannot be told. */
    String digest(UUID entryId, String evidence);

    /** Keeps the content, sealed; joins the running transaction. Keeps nothing where the operator has set no key. */
    Uni<Void> keep(UUID entryId, String evidence, Instant now);
}
