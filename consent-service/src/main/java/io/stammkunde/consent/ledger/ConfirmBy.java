package io.stammkunde.consent.ledger;

import static java.util.Objects.requireNonNull;

/**
 * How the person is asked whether it was them.
 *
 * @param address on the channel that is agreed to
 * @param language of the message, {@code de} or {@code en}
 */
public record ConfirmBy(String address, String language) {
    public ConfirmBy {
        requireNonNull(address, "address");
        requireNonNull(language, "language");
    }

    /** Leaves the address out; it is personal. */
    @Override
    public String toString() {
        return "ConfirmBy[" + language + "]";
    }
}
