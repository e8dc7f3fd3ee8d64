package io.stammkunde.consent.rights.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stammkunde.consent.rights.RightsRequest;
import io.stammkunde.consent.rights.Stage;
import io.stammkunde.consent.rights.Turn;
import io.stammkunde.http.WireJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "rights_request")
@NullUnmarked
class RightsRow {
    private static final ObjectMapper MAPPER = WireJson.MAPPER.copy().addMixIn(Stage.class, NamedStage.class);

    @Id
    UUID id;

    String type;
    String state;

    @Column(name = "profile_id")
    @Nullable
    UUID profileId;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "look_at")
    @Nullable
    Instant lookAt;

    @Nullable
    LocalDate resumes;

    @Nullable
    String turn;

    byte @Nullable [] identities;

    byte @Nullable [] corrections;

    String document;

    static RightsRow of(RightsRequest request, IdentitySeal seal) {
        var row = new RightsRow();
        row.id = request.id();
        row.type = request.type().name();
        row.receivedAt = request.receivedAt();
        row.set(request, null, seal);
        return row;
    }

    final void set(RightsRequest request, @Nullable Instant next, IdentitySeal seal) {
        state = request.stage().state();
        profileId = request.profileId();
        lookAt = next;
        resumes = request.stage() instanceof Stage.PartiallyFulfilled partly ? partly.resumes() : null;
        turn = Turn.of(request).map(Turn::name).orElse(null);
        document = write(request.forgotten());
        identities = seal.seal(id, request.identities());
        corrections = seal.seal(id, request.corrections());
    }

    RightsRequest toRequest(IdentitySeal seal) {
        return read(document, RightsRequest.class).naming(seal.open(id, identities), seal.corrections(id, corrections));
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of plain values can be written as JSON", impossible);
        }
    }

    static <T> T read(String document, Class<T> form) {
        try {
            return MAPPER.readValue(document, form);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a document in the table is not of its form", impossible);
        }
    }

    /** How stages are told apart in documents. Names are part of the table: they are never changed. */
    @JsonIgnoreProperties("open")
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "stage")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Stage.Received.class, name = "received"),
        @JsonSubTypes.Type(value = Stage.IdentityPending.class, name = "identity-pending"),
        @JsonSubTypes.Type(value = Stage.Triage.class, name = "triage"),
        @JsonSubTypes.Type(value = Stage.Duplicate.class, name = "duplicate"),
        @JsonSubTypes.Type(value = Stage.Refused.class, name = "refused"),
        @JsonSubTypes.Type(value = Stage.Planned.class, name = "planned"),
        @JsonSubTypes.Type(value = Stage.Executing.class, name = "executing"),
        @JsonSubTypes.Type(value = Stage.Blocked.class, name = "blocked"),
        @JsonSubTypes.Type(value = Stage.Fulfilled.class, name = "fulfilled"),
        @JsonSubTypes.Type(value = Stage.PartiallyFulfilled.class, name = "partially-fulfilled"),
        @JsonSubTypes.Type(value = Stage.Withdrawn.class, name = "withdrawn")
    })
    private interface NamedStage {}
}
