package io.stammkunde.metrics.ingest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as one event told of it.
 *
 * @param orderKey from the order id
 * @param eventKey the event that told of it
 * @param orderedOn the day of the reporting zone
 * @param revenue after discounts, without tax and shipping, or null if the event told no value
 * @param discount what was taken off, not negative, or null if the event told of none
 */
public record OrderRow(
        UUID orderKey,
        UUID eventKey,
        UUID profileId,
        Instant orderedAt,
        LocalDate orderedOn,
        @Nullable BigDecimal revenue,
        String currency,
        @Nullable BigDecimal discount) {

    /** Of several events with the same order id the first of this order counts, in whatever order they arrive. */
    static final Comparator<OrderRow> PRECEDENCE = Comparator.comparing(OrderRow::orderedAt)
            .thenComparing(row -> row.eventKey().toString());
}
