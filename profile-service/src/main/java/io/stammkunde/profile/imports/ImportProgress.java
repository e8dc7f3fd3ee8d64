package io.stammkunde.profile.imports;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far an import is. Once all is read, {@code linesAccepted + linesRefunded + linesRejected = linesRead}.
 *
 * @param bytesRead of the file as it was uploaded, compressed or not
 * @param linesRead without the header
 * @param ordersFound known when all lines are read
 * @param ordersSent durable; never more than were found
 */
public record ImportProgress(
        long bytesRead,
        long totalBytes,
        long linesRead,
        long linesAccepted,
        long linesRefunded,
        long linesRejected,
        Map<RejectReason, Long> rejectedByReason,
        long ordersFound,
        long refundsFound,
        long ordersSent,
        long refundsSent) {
    public ImportProgress {
        Map<RejectReason, Long> ordered = new EnumMap<>(RejectReason.class);
        ordered.putAll(rejectedByReason);
        rejectedByReason = Collections.unmodifiableMap(ordered);
    }

    /** Nothing is read yet. */
    public static ImportProgress ofFile(long totalBytes) {
        return new ImportProgress(0, totalBytes, 0, 0, 0, 0, Map.of(), 0, 0, 0, 0);
    }

    ImportProgress withSent(long orders, long refunds) {
        return new ImportProgress(
                bytesRead,
                totalBytes,
                linesRead,
                linesAccepted,
                linesRefunded,
                linesRejected,
                rejectedByReason,
                ordersFound,
                refundsFound,
                ordersSent + orders,
                refundsSent + refunds);
    }
}
