package io.stammkunde.consent.deadline;

import static io.stammkunde.consent.deadline.Calendars.BERLIN;
import static io.stammkunde.consent.deadline.Calendars.GERMANY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RemindersTest {
    private static final Instant RECEIVED = Instant.parse("2026-04-14T10:00:00Z");

    /** Legal: 14 May is Ascension Day, so 15 May. */
    private final Deadlines deadlines = Deadlines.of(RECEIVED, GERMANY);

    @Test
    void aReminderIsDueWhenItsDayBegins() {
        assertThat(between("2026-04-30T21:59:59Z", "2026-04-30T22:00:00Z")).containsExactly(Reminder.DAYS_14);
        assertThat(between("2026-05-07T21:59:59Z", "2026-05-07T22:00:00Z")).containsExactly(Reminder.DAYS_7);
        assertThat(between("2026-05-11T21:59:59Z", "2026-05-11T22:00:00Z")).containsExactly(Reminder.DAYS_3);
        assertThat(between("2026-05-13T21:59:59Z", "2026-05-13T22:00:00Z")).containsExactly(Reminder.DAYS_1);
        assertThat(between("2026-05-15T21:59:59Z", "2026-05-15T22:00:00Z")).containsExactly(Reminder.OVERDUE);
    }

    @Test
    void nothingIsDueOnADayInBetween() {
        assertThat(between("2026-05-08T00:00:00Z", "2026-05-11T21:00:00Z")).isEmpty();
    }

    @Test
    void anExtensionMovesTheReminders() {
        var due = Reminders.due(deadlines, true, RECEIVED, Instant.parse("2026-07-13T00:00:00Z"), BERLIN);

        assertThat(due).containsExactly(Reminder.DAYS_14, Reminder.DAYS_7, Reminder.DAYS_3, Reminder.DAYS_1);
    }

    @Property
    void looksThatFollowEachOtherMissNoneAndRepeatNone(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 200) Integer> pauses) {
        var seen = new ArrayList<Reminder>();
        var last = RECEIVED;
        for (var hours : pauses) {
            var now = last.plus(Duration.ofHours(hours));
            seen.addAll(Reminders.due(deadlines, false, last, now, BERLIN));
            last = now;
        }

        assertThat(seen).isEqualTo(Reminders.due(deadlines, false, RECEIVED, last, BERLIN));
    }

    private List<Reminder> between(String last, String now) {
        return Reminders.due(deadlines, false, Instant.parse(last), Instant.parse(now), BERLIN);
    }
}
