package io.stammkunde.consent.retention;

/** Something asked of rules or holds that cannot be. */
public abstract sealed class RetentionRefusal extends RuntimeException permits StaleRule, UnknownHold {
    RetentionRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }
}
