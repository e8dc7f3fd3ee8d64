package io.stammkunde.consent.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What became of some requests.
 *
 * @param received how many there are
 * @param late fulfilled or refused, but too late
 * @param overdue open, and too late already
 * @param timeToFulfil of those that are fulfilled
 */
public record RequestCounts(
        long received,
        long fulfilled,
        long refused,
        long withdrawn,
        long duplicates,
        long open,
        long extended,
        long late,
        long overdue,
        Optional<Spread> timeToFulfil) {
    static RequestCounts of(Collection<RequestFacts> requests, Instant now) {
        return new RequestCounts(
                requests.size(),
                count(requests, ended(Outcome.FULFILLED)),
                count(requests, ended(Outcome.REFUSED)),
                count(requests, ended(Outcome.WITHDRAWN)),
                count(requests, ended(Outcome.DUPLICATE)),
                count(requests, ended(Outcome.OPEN)),
                count(requests, RequestFacts::isExtended),
                count(requests, RequestFacts::isLate),
                count(requests, request -> request.isOverdue(now)),
                Spread.of(times(requests).toList()));
    }

    private static Predicate<RequestFacts> ended(Outcome outcome) {
        return request -> request.outcome() == outcome;
    }

    private static long count(Collection<RequestFacts> requests, Predicate<RequestFacts> which) {
        return requests.stream().filter(which).count();
    }

    private static Stream<Duration> times(Collection<RequestFacts> requests) {
        return requests.stream()
                .filter(ended(Outcome.FULFILLED))
                .map(RequestFacts::took)
                .filter(Objects::nonNull);
    }
}
