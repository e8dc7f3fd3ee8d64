package io.stammkunde.consent.deadline;

import static java.util.Objects.requireNonNull;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Which days are working days in a company's place. */
public final class WorkCalendar {
    /** The library's own language; asked for English it would answer in that of a server that speaks another. */
    private static final Locale ENGLISH = Locale.ROOT;

    private final ZoneId zone;
    private final HolidayManager holidays;
    private final String[] place;

    private WorkCalendar(ZoneId zone, HolidayManager holidays, String... place) {
        this.zone = zone;
        this.holidays = holidays;
        this.place = place;
    }

    /** Germany with the holidays that all Länder have. Reads the rules of the holidays: blocks for a moment. */
    public static WorkCalendar nationwide(ZoneId zone) {
        return new WorkCalendar(requireNonNull(zone, "zone"), germany());
    }

    /**
     * Germany with the holidays of one Land.
     *
     * @param land as in ISO 3166-2:DE, such as {@code BY}
     * @throws IllegalArgumentException if there is no such Land
     */
    public static WorkCalendar of(ZoneId zone, String land) {
        var germany = germany();
        var place = land.toLowerCase(Locale.ROOT);
        if (!germany.getCalendarHierarchy().getChildren().containsKey(place)) {
            throw new IllegalArgumentException(
                    "no Land '%s'; name it as ISO 3166-2:DE does, such as BY".formatted(land));
        }
        return new WorkCalendar(requireNonNull(zone, "zone"), germany, place);
    }

    private static HolidayManager germany() {
        var reader = new Properties(); // the library looks for another one by default
        reader.setProperty("configuration.service.impl", "de.focus_shift.jollyday.jaxb.JaxbConfigurationService");
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY, reader));
    }

    /** In which it is decided what day it is. */
    public ZoneId zone() {
        return zone;
    }

    /** The day itself if it is a working day, else the next one, with a reason for each day in between. */
    public Due roll(LocalDate nominal) {
        var reasons = new ArrayList<Reason>();
        var date = nominal;
        for (var reason = restOn(date); reason.isPresent(); reason = restOn(date)) {
            reasons.add(reason.get());
            date = date.plusDays(1);
        }
        return new Due(nominal, date, reasons);
    }

    /** Why nobody works on that day; empty for a working day. */
    public Optional<Reason> restOn(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of(new Reason(day, Reason.Rule.SATURDAY, "Samstag", "Saturday"));
            case SUNDAY -> Optional.of(new Reason(day, Reason.Rule.SUNDAY, "Sonntag", "Sunday"));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
                holidaysOn(day).stream().findFirst();
        };
    }

    /** Public holidays on that day, whichever day of the week it is. */
    List<Reason> holidaysOn(LocalDate day) {
        return holidays.getHolidays(day, day, HolidayType.PUBLIC_HOLIDAY, place).stream()
                .map(WorkCalendar::reason)
                .toList();
    }

    private static Reason reason(Holiday holiday) {
        return new Reason(
                holiday.getDate(),
                Reason.Rule.HOLIDAY,
                holiday.getDescription(Locale.GERMAN),
                holiday.getDescription(ENGLISH));
    }
}
