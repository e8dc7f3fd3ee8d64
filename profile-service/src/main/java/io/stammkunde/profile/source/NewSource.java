package io.stammkunde.profile.source;

import io.stammkunde.contracts.consent.LegalBasis;
import java.util.List;
import java.util.Set;

/**
 * What is said of a source when it is registered.
 *
 * @param name shown to people; unique without regard to case
 * @param kind how its events arrive; a source of kind {@link SourceKind#HTTP} gets its first write key at once
 * @param allowedOrigins origins of web pages that may send, or {@code *} for all
 */
public record NewSource(
        String name, SourceKind kind, LegalBasis legalBasis, Set<String> purposes, List<String> allowedOrigins) {
    public NewSource {
        name = name.strip();
        purposes = Set.copyOf(purposes);
        allowedOrigins = List.copyOf(allowedOrigins);
    }
}
