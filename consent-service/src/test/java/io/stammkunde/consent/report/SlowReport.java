package io.stammkunde.consent.report;

import io.stammkunde.consent.breach.AuthorityCase;
import io.stammkunde.consent.breach.Breach;
import io.stammkunde.consent.breach.PeopleCase;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The counts of a report by loops, as the definitions say them. */
final class SlowReport {
    private SlowReport() {}

    static RequestCounts count(List<RequestFacts> requests, Instant now) {
        long fulfilled = 0;
        long refused = 0;
        long withdrawn = 0;
        long duplicates = 0;
        long open = 0;
        long extended = 0;
        long late = 0;
        long overdue = 0;
        var times = new ArrayList<Long>();
        for (var request : requests) {
            if (request.isExtended()) {
                extended++;
            }
            var end = request.endedAt();
            if (end == null) {
                open++;
                if (now.compareTo(request.expiry()) >= 0) {
                    overdue++;
                }
                continue;
            }
            var isTooLate = end.compareTo(request.expiry()) >= 0;
            if (request.outcome() == Outcome.WITHDRAWN) {
                withdrawn++;
            } else if (request.outcome() == Outcome.DUPLICATE) {
                duplicates++;
            } else if (request.outcome() == Outcome.REFUSED) {
                refused++;
                late += isTooLate ? 1 : 0;
            } else {
                fulfilled++;
                late += isTooLate ? 1 : 0;
                times.add(end.getEpochSecond() - request.receivedAt().getEpochSecond());
            }
        }
        return new RequestCounts(
                requests.size(),
                fulfilled,
                refused,
                withdrawn,
                duplicates,
                open,
                extended,
                late,
                overdue,
                spread(times));
    }

    static BreachCounts countBreaches(List<Breach> breaches, int hours, Instant now) {
        long told = 0;
        long notReportable = 0;
        long untold = 0;
        long late = 0;
        long overdue = 0;
        long people = 0;
        var times = new ArrayList<Long>();
        for (var breach : breaches) {
            var aware = breach.facts().awareness();
            var tooLate = aware.truncatedTo(ChronoUnit.HOURS).plus(hours + 1L, ChronoUnit.HOURS);
            if (breach.people() instanceof PeopleCase.Informed) {
                people++;
            }
            if (breach.authority() instanceof AuthorityCase.Notified notified) {
                told++;
                var at = notified.phases().get(0).at();
                late += at.compareTo(tooLate) >= 0 ? 1 : 0;
                times.add(at.getEpochSecond() - aware.getEpochSecond());
            } else if (breach.authority() instanceof AuthorityCase.NotReportable) {
                notReportable++;
            } else {
                untold++;
                overdue += now.compareTo(tooLate) >= 0 ? 1 : 0;
            }
        }
        return new BreachCounts(breaches.size(), told, notReportable, untold, late, overdue, people, spread(times));
    }

    private static Optional<Spread> spread(List<Long> seconds) {
        if (seconds.isEmpty()) {
            return Optional.empty();
        }
        Collections.sort(seconds);
        var size = seconds.size();
        var middle = size % 2 == 1
                ? Duration.ofSeconds(seconds.get(size / 2))
                : Duration.ofSeconds(seconds.get(size / 2 - 1) + seconds.get(size / 2))
                        .dividedBy(2);
        var rank = (int) Math.ceil(size * 9 / 10.0);
        return Optional.of(new Spread(
                middle, Duration.ofSeconds(seconds.get(rank - 1)), Duration.ofSeconds(seconds.get(size - 1))));
    }
}
