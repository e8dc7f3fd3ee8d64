package io.stammkunde.profile.imports;

import java.util.EnumMap;
import java.util.Map;

/** Counts while a file is read. */
final class Tally {
    private final long totalBytes;
    private final Map<RejectReason, Long> rejected = new EnumMap<>(RejectReason.class);
    private long lines;
    private long sold;
    private long returned;
    private long orders;
    private long refunds;

    Tally(long totalBytes) {
        this.totalBytes = totalBytes;
    }

    void count(LineReading reading) {
        lines++;
        switch (reading) {
            case LineReading.Sold line -> sold++;
            case LineReading.Returned line -> returned++;
            case LineReading.Rejected line -> rejected.merge(line.reason(), 1L, Long::sum);
        }
    }

    void count(ImportedOrder order) {
        if (order.refund()) {
            refunds++;
        } else {
            orders++;
        }
    }

    long lines() {
        return lines;
    }

    ImportProgress progress(long bytesRead) {
        long rejects = rejected.values().stream().mapToLong(Long::longValue).sum();
        return new ImportProgress(
                Math.min(bytesRead, totalBytes),
                totalBytes,
                lines,
                sold,
                returned,
                rejects,
                rejected,
                orders,
                refunds,
                0,
                0);
    }
}
