package io.stammkunde.profile.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one line says of an order. Quantity and amount are positive for a return as well.
 *
 * @param invoice null where the file has no invoices, or for a return without one
 * @param quantity of pieces
 * @param amount of the whole line, exact
 * @param price of one piece, if the file has it
 * @param traits what the line says of the customer
 */
record OrderLine(
        @Nullable String invoice,
        String customer,
        Instant at,
        boolean returned,
        BigDecimal quantity,
        BigDecimal amount,
        @Nullable BigDecimal price,
        @Nullable String product,
        @Nullable String name,
        @Nullable String category,
        String currency,
        Map<String, String> traits) {
    OrderLine {
        traits = Map.copyOf(traits);
    }

    /** Leaves the content out; it is personal. */
    @Override
    public String toString() {
        return "OrderLine[returned=" + returned + "]";
    }
}
