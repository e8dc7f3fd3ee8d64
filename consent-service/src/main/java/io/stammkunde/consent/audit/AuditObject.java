package io.stammkunde.consent.audit;

import static java.util.Objects.requireNonNull;

/**
 * What something is done to.
 *
 * @param type such as {@code profile} or {@code purpose}
 * @param id within its type; a pseudonym where it stands for a person
 */
public record AuditObject(String type, String id) {
    public AuditObject {
        requireNonNull(type, "type");
        requireNonNull(id, "id");
    }
}
