package io.stammkunde.consent.audit;

import static java.util.Objects.requireNonNull;

/**
 * Who does something.
 *
 * @param id subject of a person in Keycloak, or name of a service
 * @param name by which colleagues know them; not kept in the log
 */
public record Actor(String id, String name) {
    public Actor {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        if (id.isBlank()) {
            throw new IllegalArgumentException("nobody does something anonymously");
        }
    }

    /** A program that acts by itself. */
    public static Actor service(String name) {
        return new Actor(name, name);
    }

    @Override
    public String toString() {
        return id; // the name is personal
    }
}
