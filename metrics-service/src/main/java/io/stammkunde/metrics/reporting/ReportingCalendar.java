package io.stammkunde.metrics.reporting;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.MetricsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Days as the company counts them, and what callers write when they mean one. */
@ApplicationScoped
public class ReportingCalendar {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final int DEFAULT_DAYS = 30;

    private final ZoneId zone;
    private final Clock clock;

    public ReportingCalendar(MetricsConfig config, Clock clock) {
        this.zone = config.reportingZone();
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The period of a request; without an end until today inclusive, without a beginning thirty days long. */
    public Period period(@Nullable String from, @Nullable String to) {
        var end = to == null ? today().plusDays(1) : day("to", to);
        var start = from == null ? end.minusDays(DEFAULT_DAYS) : day("from", from);
        return new Period(start, end);
    }

    /** The period of a request that means everything known unless it says otherwise. */
    public Period wholePeriod(@Nullable String from, @Nullable String to) {
        var end = to == null ? today().plusDays(1) : day("to", to);
        return new Period(from == null ? EARLIEST : day("from", from), end);
    }

    /** The state of a request: now, an instant, or the beginning of a day. */
    public Snapshot snapshot(@Nullable String asOf) {
        if (asOf == null) {
            return new Snapshot(now(), today());
        }
        var moment = asOf.indexOf('T') < 0 ? startOf(day("asOf", asOf)) : instant(asOf);
        if (moment.isAfter(now())) {
            throw new FutureSnapshot("asOf", moment.toString());
        }
        return new Snapshot(moment, dayOf(moment));
    }

    /** Everything before a state, in whole days: the last one is that of the state, unless it is the beginning of one. */
    public Period upTo(Snapshot snapshot) {
        return new Period(EARLIEST, dayOf(snapshot.moment().minusNanos(1)).plusDays(1));
    }

    /** A day of a request that has begun already, or null if it names none. */
    public @Nullable LocalDate pastDay(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        var day = day(parameter, text);
        if (day.isAfter(today())) {
            throw new FutureSnapshot(parameter, day.toString());
        }
        return day;
    }

    /** The grain of a request, or null if it wants no series. */
    public @Nullable Grain grain(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (var grain : Grain.values()) {
            if (grain.key().equals(text.toLowerCase(Locale.ROOT))) {
                return grain;
            }
        }
        var known = Arrays.stream(Grain.values()).map(Grain::key).collect(Collectors.joining(", "));
        throw new InvalidParameter("grain", "must be one of " + known);
    }

    private static LocalDate day(String parameter, String text) {
        try {
            var day = LocalDate.parse(text);
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                return day;
            }
        } catch (DateTimeException notADay) {
            throw new InvalidParameter(parameter, "must be a date such as 2026-01-31");
        }
        throw new InvalidParameter(parameter, "must lie between %s and %s".formatted(EARLIEST, LATEST));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notAnInstant) {
            throw new InvalidParameter(
                    "asOf", "must be a date such as 2026-01-31 or an instant such as 2026-01-31T12:00:00Z");
        }
    }
}
