package io.stammkunde.metrics.figure;

import java.util.Optional;

/** What an interval is computed from. */
sealed interface Evidence permits Contributions, ConvertedLosses, MedianBounds {
    /** Where the long-run value lies; nothing where no spread can be seen. */
    Optional<Interval> interval();
}
