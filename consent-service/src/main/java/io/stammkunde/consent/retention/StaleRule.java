package io.stammkunde.consent.retention;

/** Somebody else has changed the rule at the same time. */
public final class StaleRule extends RetentionRefusal {
    public StaleRule(String key) {
        super("Another version of '%s' has just been added. Read it, and send yours if it is still needed."
                .formatted(key));
    }
}
