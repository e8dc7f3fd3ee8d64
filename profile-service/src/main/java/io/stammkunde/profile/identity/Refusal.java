package io.stammkunde.profile.identity;

import io.stammkunde.contracts.profile.Identifier;
import java.util.UUID;

/**
 * An identifier of an event was left out of account.
 *
 * @param identifier what was left out
 * @param owner the profile it belongs to, or that it would have been added to
 */
public record Refusal(Reason reason, Identifier identifier, UUID owner) {
    /** Why. */
    public enum Reason {
        /** It belongs to a customer with another user id; two known customers never become one. */
        OTHER_CUSTOMER,
        /** The person would consist of more profiles than are allowed. */
        TOO_MANY_PROFILES,
        /** The person would have more identifiers of the type than are allowed. */
        TOO_MANY_IDENTIFIERS
    }
}
