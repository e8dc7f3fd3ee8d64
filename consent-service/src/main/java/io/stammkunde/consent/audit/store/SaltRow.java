package io.stammkunde.consent.audit.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "audit_salt")
@NullUnmarked
class SaltRow {
    @Id
    long sequence;

    byte[] salt;
}
