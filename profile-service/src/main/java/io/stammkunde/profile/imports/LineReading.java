package io.stammkunde.profile.imports;

/** What became of a line: every line is exactly one of these. */
sealed interface LineReading {
    /** Part of an order. */
    record Sold(OrderLine line) implements LineReading {}

    /** Part of a refund. */
    record Returned(OrderLine line) implements LineReading {}

    record Rejected(RejectReason reason) implements LineReading {}
}
