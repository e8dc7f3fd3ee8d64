package io.stammkunde.consent.report;

import io.stammkunde.consent.breach.AuthorityCase;
import io.stammkunde.consent.breach.Breach;
import io.stammkunde.consent.breach.ClockLight;
import io.stammkunde.consent.breach.PeopleCase;
import io.stammkunde.consent.deadline.BreachClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What became of some breaches.
 *
 * @param known of how many the company became aware
 * @param told the authority was told of them
 * @param notReportable the authority need not be told
 * @param untold the authority has not been told yet, or nobody has decided
 * @param late told after the legal time
 * @param overdue not told, and too late already
 * @param peopleTold the people concerned were told
 * @param timeToTell from awareness to the first message to the authority
 */
public record BreachCounts(
        long known,
        long told,
        long notReportable,
        long untold,
        long late,
        long overdue,
        long peopleTold,
        Optional<Spread> timeToTell) {
    /**
     * Counts.
     *
     * @param hours of the clock of Art. 33
     */
    static BreachCounts of(Collection<Breach> breaches, int hours, Instant now) {
        var lights = breaches.stream()
                .map(breach ->
                        ClockLight.of(BreachClock.of(breach.facts().awareness(), hours), breach.authority(), now))
                .toList();
        return new BreachCounts(
                breaches.size(),
                count(breaches, breach -> breach.authority() instanceof AuthorityCase.Notified),
                count(breaches, breach -> breach.authority() instanceof AuthorityCase.NotReportable),
                count(breaches, BreachCounts::isUntold),
                count(lights, ClockLight.Late.class::isInstance),
                count(lights, ClockLight.Overdue.class::isInstance),
                count(breaches, breach -> breach.people() instanceof PeopleCase.Informed),
                Spread.of(times(lights)));
    }

    private static boolean isUntold(Breach breach) {
        return switch (breach.authority()) {
            case AuthorityCase.Undecided undecided -> true;
            case AuthorityCase.Due due -> true;
            case AuthorityCase.NotReportable not -> false;
            case AuthorityCase.Notified told -> false;
        };
    }

    private static List<Duration> times(List<ClockLight> lights) {
        return lights.stream()
                .mapMulti((ClockLight light, Consumer<Duration> times) -> {
                    switch (light) {
                        case ClockLight.InTime told -> times.accept(told.after());
                        case ClockLight.Late told -> times.accept(told.after());
                        default -> {}
                    }
                })
                .toList();
    }

    private static <T> long count(Collection<T> all, Predicate<T> which) {
        return all.stream().filter(which).count();
    }
}
