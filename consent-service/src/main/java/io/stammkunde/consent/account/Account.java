package io.stammkunde.consent.account;

import org.jspecify.annotations.Nullable;

/**
 * With which a person signs in.
 *
 * @param id in Keycloak
 * @param username personal
 * @param email personal
 * @param createdTimestamp milliseconds since 1970
 * @param isStaff whether it is of somebody who works here
 */
public record Account(
        String id,
        @Nullable String username,
        @Nullable String email,
        @Nullable Long createdTimestamp,
        boolean isStaff) {
    /** Leaves out what is personal. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
