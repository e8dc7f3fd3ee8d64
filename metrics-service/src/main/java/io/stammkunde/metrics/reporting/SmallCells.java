package io.stammkunde.metrics.reporting;

/** Groups so small that a value would tell of somebody in particular. */
public final class SmallCells {
    /** The least number of people whose value is shown. */
    public static final int LEAST_PEOPLE = 5;

    private SmallCells() {}

    /** Whether a cell about so many people is kept back. Nobody at all is nobody to protect. */
    public static boolean hide(int people) {
        return people > 0 && people < LEAST_PEOPLE;
    }
}
