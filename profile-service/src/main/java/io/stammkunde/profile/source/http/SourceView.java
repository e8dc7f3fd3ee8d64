package io.stammkunde.profile.source.http;

import io.stammkunde.contracts.consent.LegalBasis;
import io.stammkunde.profile.source.Source;
import io.stammkunde.profile.source.SourceKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A source with its keys, which are public by nature. */
public record SourceView(
        UUID id,
        String name,
        SourceKind kind,
        LegalBasis legalBasis,
        List<String> purposes,
        List<String> allowedOrigins,
        boolean enabled,
        List<WriteKeyView> writeKeys,
        Instant createdAt,
        @Nullable Instant lastSeenAt) {
    static SourceView of(Source source) {
        return new SourceView(
                source.id(),
                source.name(),
                source.kind(),
                source.legalBasis(),
                source.purposes().stream().sorted().toList(),
                source.allowedOrigins(),
                source.enabled(),
                source.writeKeys().stream().map(WriteKeyView::of).toList(),
                source.createdAt(),
                source.lastSeenAt());
    }
}
