package io.stammkunde.consent.ledger.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.digest.Sha256;
import io.stammkunde.consent.ledger.EvidenceSeal;
import io.stammkunde.consent.ledger.EvidenceVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

@ApplicationScoped
class PostgresEvidenceVault implements EvidenceVault {
    private static final Logger LOG = Logger.getLogger(PostgresEvidenceVault.class);

    private final Optional<EvidenceSeal> seal;

    PostgresEvidenceVault(ConsentConfig config) {
        this.seal = EvidenceSeal.of(config);
    }

    void warn(@Observes StartupEvent start) {
        if (seal.isEmpty()) {
            LOG.warn("No stammkunde.consent.evidence-key is set: of evidence only the digest is kept");
        }
    }

    @Override
    public String digest(UUID entryId, String evidence) {
        return seal.map(key -> key.digest(entryId, evidence)).orElseGet(() -> Sha256.hex(entryId + "\0" + evidence));
    }

    @Override
    @WithSession
    public Uni<Void> keep(UUID entryId, String evidence, Instant now) {
        return seal.map(key -> EvidenceRow.of(entryId, key.seal(entryId, evidence), now))
                .map(row -> Panache.getSession().chain(session -> session.persist(row)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
