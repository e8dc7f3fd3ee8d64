package io.stammkunde.consent.deadline;

import java.time.ZoneId;

/** Companies in different places. */
public final class Calendars {
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final WorkCalendar GERMANY = WorkCalendar.nationwide(BERLIN);
    public static final WorkCalendar BAVARIA = WorkCalendar.of(BERLIN, "BY");

    private Calendars() {}
}
