package io.stammkunde.gateway.caller;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who calls, as far as the route wants to know. */
public sealed interface Caller {
    /** The route is open, nobody was asked. */
    record Anybody() implements Caller {}

    /** A source of events; the key is absent if it can only be in the body, which the gateway does not read. */
    record Source(@Nullable String writeKey) implements Caller {}

    /**
     * A user or program whose token was verified.
     *
     * @param subject stable id of the issuer
     * @param token the access token that was verified, to be passed on
     */
    record SignedIn(String subject, String name, String username, Set<String> roles, String token) implements Caller {
        public SignedIn {
            roles = Set.copyOf(roles);
        }

        /** Neither the token nor the person's name belongs into a log. */
        @Override
        public String toString() {
            return "SignedIn[subject=" + subject + "]";
        }
    }
}
