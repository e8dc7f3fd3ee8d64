package io.stammkunde.profile.source.store;

import io.stammkunde.contracts.consent.LegalBasis;
import io.stammkunde.profile.source.Source;
import io.stammkunde.profile.source.SourceKind;
import io.stammkunde.profile.source.WriteKey;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;

/** Sources and keys as documents and back. */
final class SourceDocuments {
    static final String KEY_ID = "keyId";
    static final String ENABLED = "enabled";
    static final String LAST_SEEN = "lastSeenAt";

    private SourceDocuments() {}

    static String nameKey(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    static Document document(Source source) {
        return new Document("_id", source.id().toString())
                .append("name", source.name())
                .append("nameKey", nameKey(source.name()))
                .append("kind", source.kind().name())
                .append("legalBasis", source.legalBasis().name())
                .append("purposes", source.purposes().stream().sorted().toList())
                .append("allowedOrigins", source.allowedOrigins())
                .append(ENABLED, source.enabled())
                .append("createdAt", Date.from(source.createdAt()));
    }

    static Document document(UUID sourceId, WriteKey key) {
        return new Document("_id", key.key())
                .append(KEY_ID, key.id().toString())
                .append("source", sourceId.toString())
                .append(ENABLED, key.enabled())
                .append("createdAt", Date.from(key.createdAt()));
    }

    static Source source(Document document, List<WriteKey> keys) {
        return new Source(
                UUID.fromString(document.getString("_id")),
                document.getString("name"),
                SourceKind.valueOf(document.getString("kind")),
                LegalBasis.valueOf(document.getString("legalBasis")),
                Set.copyOf(document.getList("purposes", String.class)),
                document.getList("allowedOrigins", String.class),
                document.getBoolean(ENABLED),
                keys.stream().sorted(Comparator.comparing(WriteKey::id)).toList(),
                document.getDate("createdAt").toInstant());
    }

    static WriteKey key(Document document) {
        var seen = document.getDate(LAST_SEEN);
        return new WriteKey(
                UUID.fromString(document.getString(KEY_ID)),
                document.getString("_id"),
                document.getBoolean(ENABLED),
                document.getDate("createdAt").toInstant(),
                seen == null ? null : seen.toInstant());
    }
}
