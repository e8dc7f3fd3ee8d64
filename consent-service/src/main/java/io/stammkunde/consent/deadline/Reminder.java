package io.stammkunde.consent.deadline;

/** How much time is left. */
public enum Reminder {
    DAYS_14(14),
    DAYS_7(7),
    DAYS_3(3),
    DAYS_1(1),
    /** The date has passed. */
    OVERDUE(-1);

    private final int daysBefore;

    Reminder(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    /** Days between the one on which it is due and the last day; negative when that has passed. */
    public int daysBefore() {
        return daysBefore;
    }
}
