package io.stammkunde.profile.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An order, or a refund, put together from its lines.
 *
 * @param orderId the invoice, or derived from the content of the only line
 * @param revenue exact sum of all lines, positive for a refund as well
 * @param quantity pieces of all lines
 * @param products as many of them as an event can hold, in the order of the file
 * @param productLines how many there are
 */
record ImportedOrder(
        String orderId,
        boolean refund,
        String customer,
        Instant at,
        String currency,
        BigDecimal revenue,
        BigDecimal quantity,
        List<Map<String, Object>> products,
        int productLines,
        Map<String, String> traits) {
    ImportedOrder {
        products = List.copyOf(products);
        traits = Map.copyOf(traits);
    }

    /** Leaves the content out; it is personal. */
    @Override
    public String toString() {
        return "ImportedOrder[refund=%s, productLines=%d]".formatted(refund, productLines);
    }
}
