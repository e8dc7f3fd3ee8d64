package io.stammkunde.consent.selfservice;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.audit.Actor;

/**
 * A signed-in customer.
 *
 * @param subject of the account in Keycloak
 * @param address verified e-mail address; personal
 */
public record Customer(String subject, String address) {
    public Customer {
        requireNonNull(subject, "subject");
        requireNonNull(address, "address");
    }

    Actor actor() {
        return new Actor(subject, subject);
    }

    /** Leaves the address out; it is personal. */
    @Override
    public String toString() {
        return "Customer[" + subject + "]";
    }
}
