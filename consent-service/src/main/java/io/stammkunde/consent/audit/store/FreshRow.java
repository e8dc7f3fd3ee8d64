package io.stammkunde.consent.audit.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.consent.audit.AuditLog.Fresh;
import io.stammkunde.http.WireJson;
import java.util.List;

/** An entry on its way into the table, under the names of its columns. */
record FreshRow(
        long sequence,
        @JsonProperty("recorded_at") String recordedAt,
        String actor,
        String action,
        @JsonProperty("object_type") String objectType,
        @JsonProperty("object_id") String objectId,
        String commitment,
        @JsonProperty("previous_hash") String previousHash,
        String hash,
        String salt) {
    static String json(List<Fresh> entries) {
        try {
            return WireJson.MAPPER.writeValueAsString(
                    entries.stream().map(FreshRow::of).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of plain values can be written as JSON", impossible);
        }
    }

    private static FreshRow of(Fresh fresh) {
        var entry = fresh.entry();
        return new FreshRow(
                entry.sequence(),
                entry.at().toString(),
                entry.actor(),
                entry.action(),
                entry.object().type(),
                entry.object().id(),
                entry.commitment(),
                entry.previousHash(),
                entry.hash(),
                fresh.salt());
    }
}
