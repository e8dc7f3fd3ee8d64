package io.stammkunde.consent.audit;

/** Whether the log is the one that was written. */
public sealed interface Verdict {
    /** How many entries were checked without fault. */
    long checked();

    /** Nothing was changed, removed or added. */
    record Intact(long checked) implements Verdict {}

    /**
     * The first entry that is not what was written there.
     *
     * @param sequence of that entry
     * @param reason what is wrong with it
     */
    record Broken(long sequence, long checked, String reason) implements Verdict {}
}
