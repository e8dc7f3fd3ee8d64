package io.stammkunde.consent.rights.store;

import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.ledger.EvidenceSeal;
import io.stammkunde.consent.rights.Corrections;
import io.stammkunde.consent.rights.RequestIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts what names a person, so that the files of the database, its log and its backups do not. Without a key it is
 * not kept at all: a request then knows the profile only.
 */
@ApplicationScoped
class IdentitySeal {
    private final Optional<EvidenceSeal> seal;

    IdentitySeal(ConsentConfig config) {
        this.seal = EvidenceSeal.of(config);
    }

    byte @Nullable [] seal(UUID request, List<RequestIdentity> identities) {
        return identities.isEmpty() || seal.isEmpty() ? null : seal.get().seal(request, RightsRow.write(identities));
    }

    List<RequestIdentity> open(UUID request, byte @Nullable [] sealed) {
        return sealed == null || seal.isEmpty()
                ? List.of()
                : List.of(RightsRow.read(seal.get().open(request, sealed), RequestIdentity[].class));
    }

    /** Whether there is a key. */
    boolean isReady() {
        return seal.isPresent();
    }

    byte @Nullable [] seal(UUID request, @Nullable Corrections corrections) {
        return corrections == null || seal.isEmpty() ? null : seal.get().seal(request, RightsRow.write(corrections));
    }

    @Nullable
    Corrections corrections(UUID request, byte @Nullable [] sealed) {
        return sealed == null || seal.isEmpty()
                ? null
                : RightsRow.read(seal.get().open(request, sealed), Corrections.class);
    }

    /** An archive as it is kept. */
    byte[] sealArchive(UUID request, byte[] zip) {
        return seal.map(key -> key.seal(request, Base64.getEncoder().encodeToString(zip)))
                .orElse(zip);
    }

    byte[] openArchive(UUID request, byte[] kept) {
        return seal.map(key -> Base64.getDecoder().decode(key.open(request, kept)))
                .orElse(kept);
    }
}
