package io.stammkunde.profile.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An order that is growing line by line. Needs memory for the products that fit into an event only. */
final class OrderDraft {
    /** Leaves 8 KiB of an event's 32 for everything but the products. */
    static final int MOST_PRODUCT_BYTES = 24 * 1024;

    private static final int KEYS_OF_PRODUCT = 90;

    private final String orderId;
    private final OrderLine first;
    private final List<Map<String, Object>> products = new ArrayList<>();
    private final Map<String, String> traits;
    private Instant at;
    private BigDecimal revenue = BigDecimal.ZERO;
    private BigDecimal quantity = BigDecimal.ZERO;
    private int productLines;
    private int productBytes;

    OrderDraft(String orderId, OrderLine first) {
        this.orderId = orderId;
        this.first = first;
        at = first.at();
        traits = new LinkedHashMap<>(first.traits());
    }

    /** An order is made at the time of its earliest line. */
    void add(OrderLine line) {
        revenue = revenue.add(line.amount());
        quantity = quantity.add(line.quantity());
        at = line.at().isBefore(at) ? line.at() : at;
        if (line.product() != null || line.name() != null) {
            productLines++;
            int bytes = KEYS_OF_PRODUCT
                    + length(line.product())
                    + length(line.name())
                    + length(line.category())
                    + line.quantity().toPlainString().length()
                    + line.amount().toPlainString().length();
            if (productBytes + bytes <= MOST_PRODUCT_BYTES) {
                productBytes += bytes;
                products.add(product(line));
            }
        }
    }

    private static Map<String, Object> product(OrderLine line) {
        Map<String, Object> product = new LinkedHashMap<>();
        put(product, "product_id", line.product());
        put(product, "name", line.name());
        put(product, "category", line.category());
        put(product, "price", line.price());
        put(product, "quantity", line.quantity());
        return product;
    }

    private static void put(Map<String, Object> product, String key, @Nullable Object value) {
        if (value != null) {
            product.put(key, value);
        }
    }

    /** Upper bound for the bytes of a text in JSON. */
    private static int length(@Nullable String text) {
        return text == null
                ? 0
                : text.chars()
                        .map(c -> c < 0x20 ? 6 : c == '"' || c == '\\' ? 2 : c < 0x80 ? 1 : 3)
                        .sum();
    }

    ImportedOrder finish() {
        return new ImportedOrder(
                orderId,
                first.returned(),
                first.customer(),
                at,
                first.currency(),
                revenue,
                quantity,
                products,
                productLines,
                traits);
    }
}
