package io.stammkunde.profile.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stammkunde.contracts.event.CollectedEventV1;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Writes an imported order as the event that the shop would have sent. */
final class OrderEvents {
    private static final int LONGEST_ID_IN_PLAIN = 60;

    private OrderEvents() {}

    /** The message id depends on the order id only, so the same order is recognised whenever it comes again. */
    static CollectedEventV1 of(ImportedOrder order, UUID sourceId, Instant receivedAt) {
        return new CollectedEventV1(
                messageId(order),
                sourceId,
                "track",
                order.customer(),
                null,
                order.refund() ? "Order Refunded" : "Order Completed",
                null,
                null,
                order.at(),
                receivedAt,
                properties(order),
                Map.copyOf(order.traits()),
                Map.of("library", Map.of("name", "stammkunde-import")),
                Map.of());
    }

    private static String messageId(ImportedOrder order) {
        String id = order.orderId();
        String unique = id.length() <= LONGEST_ID_IN_PLAIN
                ? id
                : UUID.nameUUIDFromBytes(id.getBytes(UTF_8)).toString();
        return (order.refund() ? "refund:" : "order:") + unique;
    }

    private static Map<String, Object> properties(ImportedOrder order) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("order_id", order.orderId());
        properties.put("revenue", order.revenue());
        if (order.refund()) {
            properties.put("total", order.revenue());
        }
        properties.put("currency", order.currency());
        properties.put("quantity", order.quantity());
        if (order.productLines() > 0) {
            properties.put("products", order.products());
        }
        if (order.products().size() < order.productLines()) {
            properties.put("products_truncated", true);
            properties.put("products_total", order.productLines());
        }
        return properties;
    }
}
