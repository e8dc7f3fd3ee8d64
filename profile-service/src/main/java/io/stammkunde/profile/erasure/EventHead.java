package io.stammkunde.profile.erasure;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Enough of an event to decide whether it must be kept.
 *
 * @param id as stored
 * @param name of a tracked event, or null
 * @param at when it happened
 */
public record EventHead(String id, @Nullable String name, Instant at) {
    static final String EVENTS = "events";
    static final String ORDERS = "orders";
    private static final Set<String> OF_ORDERS =
            Set.of("Order Completed", "Completed Order", "Order Refunded", "Order Cancelled");

    /** Vouchers are a category of their own: the law keeps them longer than anything else a person did. */
    String category() {
        return name != null && OF_ORDERS.contains(name) ? ORDERS : EVENTS;
    }
}
