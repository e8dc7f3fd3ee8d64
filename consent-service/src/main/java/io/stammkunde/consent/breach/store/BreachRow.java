package io.stammkunde.consent.breach.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stammkunde.consent.breach.AuthorityCase;
import io.stammkunde.consent.breach.Breach;
import io.stammkunde.consent.breach.BreachState;
import io.stammkunde.consent.breach.PeopleCase;
import io.stammkunde.http.WireJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "breach_version")
@IdClass(BreachRow.Id.class)
@NullUnmarked
class BreachRow {
    private static final ObjectMapper MAPPER = WireJson.MAPPER
            .copy()
            .addMixIn(AuthorityCase.class, NamedAuthority.class)
            .addMixIn(PeopleCase.class, NamedPeople.class)
            .addMixIn(BreachState.class, NamedState.class);

    @jakarta.persistence.Id
    @Column(name = "breach_id")
    UUID breachId;

    @jakarta.persistence.Id
    int version;

    @Column(name = "aware_at")
    Instant awareAt;

    boolean open;
    String risk;
    String action;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    String changedBy;

    String document;

    static BreachRow of(Breach breach) {
        var row = new BreachRow();
        row.breachId = breach.id();
        row.version = breach.version();
        row.awareAt = breach.facts().awareness();
        row.open = breach.state() instanceof BreachState.Open;
        row.risk = breach.facts().risk().name();
        row.action = breach.change().action().name();
        row.changedAt = breach.change().at();
        row.changedBy = breach.change().by();
        row.document = write(breach);
        return row;
    }

    Breach toBreach() {
        try {
            return MAPPER.readValue(document, Breach.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a document in the table is not of its form", impossible);
        }
    }

    private static String write(Breach breach) {
        try {
            return MAPPER.writeValueAsString(breach);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of plain values can be written as JSON", impossible);
        }
    }

    /** How cases are told apart in documents. Names are part of the table: they are never changed. */
    @JsonIgnoreProperties("complete")
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "case")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = AuthorityCase.Undecided.class, name = "undecided"),
        @JsonSubTypes.Type(value = AuthorityCase.NotReportable.class, name = "not-reportable"),
        @JsonSubTypes.Type(value = AuthorityCase.Due.class, name = "due"),
        @JsonSubTypes.Type(value = AuthorityCase.Notified.class, name = "notified")
    })
    private interface NamedAuthority {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "case")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PeopleCase.Undecided.class, name = "undecided"),
        @JsonSubTypes.Type(value = PeopleCase.NotNeeded.class, name = "not-needed"),
        @JsonSubTypes.Type(value = PeopleCase.Due.class, name = "due"),
        @JsonSubTypes.Type(value = PeopleCase.Informed.class, name = "informed")
    })
    private interface NamedPeople {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = BreachState.Open.class, name = "open"),
        @JsonSubTypes.Type(value = BreachState.Closed.class, name = "closed")
    })
    private interface NamedState {}

    static class Id {
        UUID breachId;
        int version;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Id id && version == id.version && Objects.equals(breachId, id.breachId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(breachId, version);
        }
    }
}
