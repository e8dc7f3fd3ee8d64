package io.stammkunde.sampleshop;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Coffee each month, on the day of the first delivery, until it is cancelled. */
record Subscription(String id, Product coffee, Instant start, Instant end) {
    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("subscription_id", id);
        properties.put("plan", "kaffee-abo");
        properties.put("interval", "month");
        return properties;
    }

    /** Enters all that is known of it; the deliveries are decided on one after the other. */
    void begins(Trail trail, Trail.Sender customer) {
        trail.track(start, customer, "Subscription Started", properties());
        delivers(trail, customer, 0);
        trail.track(end, customer, "Subscription Cancelled", properties());
    }

    private void delivers(Trail trail, Trail.Sender customer, int months) {
        Instant at = start.atZone(Season.ZONE).plusMonths(months).toInstant().plusSeconds(60);
        if (at.isBefore(end)) {
            trail.plan(at, now -> {
                Order order = Order.of(trail.id("B"), List.of(new Order.Line(coffee, 1)), false);
                trail.track(now, customer, "Order Completed", order.completed());
                delivers(trail, customer, months + 1);
            });
        }
    }
}
