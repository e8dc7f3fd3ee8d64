package io.stammkunde.consent.purpose;

/** Something asked of a purpose that cannot be. */
public abstract sealed class PurposeRefusal extends RuntimeException
        permits UnknownPurpose, PurposeExists, StalePurpose, EndsTooEarly {
    PurposeRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }
}
