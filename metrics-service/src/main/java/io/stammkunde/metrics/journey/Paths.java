package io.stammkunde.metrics.journey;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people did next after an event, or before it.
 *
 * @param from the first day
 * @param to the day after the last; other steps may lie outside of the period, within the window
 * @param windowSeconds from the event to the last step that counts, either way
 * @param direction {@code next} or {@code previous}
 * @param start the event
 * @param starts how often it happened in the period; null if suppressed
 * @param people to whom; null if suppressed
 * @param leastPeople below which a path is not shown
 * @param paths the most frequent first
 * @param others how often it went on in another way than the paths that are shown; null if suppressed
 * @param suppressed whether all of it is about too few people to be shown
 * @param excluded whom the paths leave out
 */
public record Paths(
        LocalDate from,
        LocalDate to,
        long windowSeconds,
        String direction,
        String start,
        @Nullable Integer starts,
        @Nullable Integer people,
        int leastPeople,
        List<Path> paths,
        @Nullable Integer others,
        boolean suppressed,
        Excluded excluded) {

    /**
     * One way to go on.
     *
     * @param next the events after the start, or before it, the latest first; fewer than asked for where nothing more happened within the window
     * @param count how often
     * @param people how many of them
     * @param share of all starts
     */
    public record Path(List<String> next, int count, int people, double share) {}
}
