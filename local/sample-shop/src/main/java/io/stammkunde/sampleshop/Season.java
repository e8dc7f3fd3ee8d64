package io.stammkunde.sampleshop;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When people shop: more before Christmas, on Sundays and in the evening. */
final class Season {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    /** The busiest month in comparison to an average one. */
    static final double PEAK = 1.75;

    private static final double[] MONTHS = {0.85, 0.82, 0.95, 0.98, 1.0, 0.88, 0.8, 0.82, 0.95, 1.05, 1.45, PEAK};
    private static final double[] HOURS = {
        1, 0.5, 0.3, 0.2, 0.2, 0.5, 1.2, 2.2, 3.2, 4, 4.6, 4.8, 5, 4.8, 4.6, 4.8, 5, 5.6, 6.2, 7.4, 8, 7, 4.6, 2.4
    };

    private Season() {}

    static double weight(Instant at) {
        return weight(at.atZone(ZONE).getMonth());
    }

    static double weight(Month month) {
        return MONTHS[month.getValue() - 1];
    }

    static double weight(DayOfWeek day) {
        return switch (day) {
            case SUNDAY -> 1.35;
            case MONDAY -> 1.1;
            case SATURDAY -> 0.85;
            case TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> 1;
        };
    }

    /** Some moment of that day at which people are awake. */
    static Instant momentOf(LocalDate day, Dice dice) {
        int hour = dice.weighted(HOURS);
        return day.atTime(hour, dice.between(0, 59), dice.between(0, 59))
                .atZone(ZONE)
                .toInstant()
                .plusMillis(dice.between(0, 999));
    }

    /** The time of day that suits, not before {@code earliest}: later on that day or on the next one. */
    static Instant afterwards(Instant earliest, Dice dice) {
        LocalDate day = earliest.atZone(ZONE).toLocalDate();
        Instant moment = momentOf(day, dice);
        return moment.isBefore(earliest) ? momentOf(day.plusDays(1), dice) : moment;
    }

    /** Support works from eight to six on weekdays; anything else waits for the next morning. */
    static Instant inOfficeHours(Instant at, Duration workNeeded) {
        ZonedDateTime time = at.atZone(ZONE);
        if (time.getHour() >= 18) {
            time = time.toLocalDate().plusDays(1).atTime(8, 0).atZone(ZONE);
        } else if (time.getHour() < 8) {
            time = time.toLocalDate().atTime(8, 0).atZone(ZONE);
        }
        while (time.getDayOfWeek() == DayOfWeek.SATURDAY || time.getDayOfWeek() == DayOfWeek.SUNDAY) {
            time = time.toLocalDate().plusDays(1).atTime(8, 0).atZone(ZONE);
        }
        return time.toInstant().plus(workNeeded);
    }
}
