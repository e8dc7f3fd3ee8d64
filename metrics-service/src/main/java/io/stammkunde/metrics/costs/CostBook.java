package io.stammkunde.metrics.costs;

import io.smallrye.mutiny.Uni;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where costs are written down: one amount for each channel and month, the last one entered. */
public interface CostBook {
    /** Enters an amount in place of the one that was there. */
    Uni<Void> enter(Cost cost);

    /** Enters all of them, or none if that fails; each in place of the one that was there. */
    Uni<Void> enterAll(List<Cost> costs);

    /** Entries of some months, the end exclusive, by month and channel. */
    Uni<List<Cost>> between(YearMonth from, YearMonth to);

    /** Entries after a position, the latest month first, then by channel. */
    Uni<List<Cost>> entries(@Nullable Position after, int limit);

    /** A place in the list. */
    record Position(YearMonth month, String channel) {}
}
