package io.stammkunde.consent.confirmation;

/** Why a link confirms nothing. */
public abstract sealed class ConfirmationRefusal extends RuntimeException permits LinkInvalid, LinkUsed {
    ConfirmationRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }
}
