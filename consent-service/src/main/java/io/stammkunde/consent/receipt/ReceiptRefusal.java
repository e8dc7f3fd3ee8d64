package io.stammkunde.consent.receipt;

import java.util.UUID;

/** Why there is no receipt. */
public abstract sealed class ReceiptRefusal extends RuntimeException {
    ReceiptRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** The ledger has no such entry. */
    public static final class UnknownEntry extends ReceiptRefusal {
        UnknownEntry(UUID id) {
            super("The ledger has no entry %s. GET /v1/consents/history lists a person's entries.".formatted(id));
        }
    }

    /** A receipt that nobody signed would prove nothing. */
    public static final class Unprovable extends ReceiptRefusal {
        Unprovable() {
            super("Without a signing key a receipt would prove nothing. Set STAMMKUNDE_CONSENT_SIGNING_KEY.");
        }
    }
}
