package io.stammkunde.consent.breach;

import io.stammkunde.consent.deadline.BreachClock;
import java.time.Duration;
import java.time.Instant;

/** How the clock of Art. 33 GDPR stands for an entry of the register. */
public sealed interface ClockLight {
    /** The colour that goes with it; never shown alone. */
    Colour colour();

    /** There is time. */
    record Ample(Duration left) implements ClockLight {
        @Override
        public Colour colour() {
            return Colour.GREEN;
        }
    }

    /** The last third of the time, counted strictly, has begun. */
    record Soon(Duration left) implements ClockLight {
        @Override
        public Colour colour() {
            return Colour.AMBER;
        }
    }

    /** Over for who counts the hour of awareness, and not for the law: less than an hour. */
    record LastHour(Duration left) implements ClockLight {
        @Override
        public Colour colour() {
            return Colour.RED;
        }
    }

    /** The legal time has passed, and the authority has not been told. */
    record Overdue(Duration since) implements ClockLight {
        @Override
        public Colour colour() {
            return Colour.RED;
        }
    }

    /** Told in time. */
    record InTime(Duration after) implements ClockLight {
        @Override
        public Colour colour() {
            return Colour.NONE;
        }
    }

    /** Told after the legal time. */
    record Late(Duration after) implements ClockLight {
        @Override
        public Colour colour() {
            return Colour.NONE;
        }
    }

    /** The authority need not be told. */
    record NotNeeded() implements ClockLight {
        @Override
        public Colour colour() {
            return Colour.NONE;
        }
    }

    /** Of a traffic light; none where nothing is left to be done. */
    enum Colour {
        GREEN,
        AMBER,
        RED,
        NONE
    }

    /** How the clock stands at an instant. */
    static ClockLight of(BreachClock clock, AuthorityCase authority, Instant now) {
        return switch (authority) {
            case AuthorityCase.NotReportable not -> new NotNeeded();
            case AuthorityCase.Notified told -> told(clock, told.firstAt());
            case AuthorityCase.Undecided undecided -> running(clock, now);
            case AuthorityCase.Due due -> running(clock, now);
        };
    }

    private static ClockLight told(BreachClock clock, Instant at) {
        var after = Duration.between(clock.awareness(), at);
        return at.isBefore(clock.legal()) ? new InTime(after) : new Late(after);
    }

    private static ClockLight running(BreachClock clock, Instant now) {
        var left = clock.remaining(now);
        if (left.isNegative() || left.isZero()) {
            return new Overdue(left.negated());
        }
        if (!now.isBefore(clock.strict())) {
            return new LastHour(left);
        }
        var lastThird = Duration.between(clock.awareness(), clock.strict()).dividedBy(3);
        return now.isBefore(clock.strict().minus(lastThird)) ? new Ample(left) : new Soon(left);
    }
}
