package io.stammkunde.consent.rights;

import java.time.Instant;

/**
 * Something that happened to a request.
 *
 * @param at when
 * @param actor who did it: a Keycloak subject, or {@code system}
 * @param action what, such as {@code approved}
 * @param detail more of it, not personal
 */
public record Step(Instant at, String actor, String action, String detail) {
    static final String SYSTEM = "system";
}
