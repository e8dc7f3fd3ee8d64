package io.stammkunde.profile.source;

import static java.util.Objects.requireNonNull;

import io.stammkunde.contracts.consent.LegalBasis;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sender of events.
 *
 * @param id never changes
 * @param name unique without regard to case
 * @param legalBasis the ground on which the source's events are processed
 * @param purposes keys of the purposes that the legal basis covers; without meaning where the basis is consent
 * @param allowedOrigins origins of web pages that may send, or {@code *} for all
 * @param writeKeys in order of creation
 */
public record Source(
        UUID id,
        String name,
        SourceKind kind,
        LegalBasis legalBasis,
        Set<String> purposes,
        List<String> allowedOrigins,
        boolean enabled,
        List<WriteKey> writeKeys,
        Instant createdAt) {
    private static final Set<LegalBasis> CONSENT =
            Set.of(LegalBasis.ART6_1_A, LegalBasis.ART9_2_A, LegalBasis.TDDDG_25_1);

    public Source {
        requireNonNull(id, "id");
        purposes = Set.copyOf(purposes);
        allowedOrigins = List.copyOf(allowedOrigins);
        writeKeys = List.copyOf(writeKeys);
    }

    /** Whether this source's events may only be used where the person has agreed. */
    public boolean restsOnConsent() {
        return CONSENT.contains(legalBasis);
    }

    /** Whether the source's own legal basis permits the purpose, without a word of the person. */
    public boolean covers(String purpose) {
        return !restsOnConsent() && purposes.contains(purpose);
    }

    /** Whether pages of the origin may send to this source. */
    public boolean allows(String origin) {
        return allowedOrigins.contains("*") || allowedOrigins.contains(origin);
    }

    /** When an event last came with any of its keys, or null. */
    public @Nullable Instant lastSeenAt() {
        return writeKeys.stream()
                .map(WriteKey::lastSeenAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The same source with other keys. */
    public Source with(List<WriteKey> keys) {
        return new Source(id, name, kind, legalBasis, purposes, allowedOrigins, enabled, keys, createdAt);
    }
}
