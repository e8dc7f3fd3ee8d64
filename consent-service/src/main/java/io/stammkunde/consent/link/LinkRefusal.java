package io.stammkunde.consent.link;

/** Why a link does nothing. */
public abstract sealed class LinkRefusal extends RuntimeException permits LinkInvalid, LinkUsed {
    LinkRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }
}
