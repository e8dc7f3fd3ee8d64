package io.stammkunde.gateway.route;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/** Who may use a route. */
public sealed interface Access {
    /** Anybody, known or not. */
    record Anybody() implements Access {}

    /** A source, known by its write key; the profile-service decides whether the key is good. */
    record WriteKey() implements Access {}

    /** Whoever has signed in, whatever the roles. */
    record SignedIn() implements Access {}

    /** Whoever has signed in and holds one of the roles. */
    record OneOf(Set<String> roles) implements Access {
        public OneOf {
            roles = Set.copyOf(requireNonNull(roles, "roles"));
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("a route that nobody may use is left out of the table");
            }
        }
    }
}
