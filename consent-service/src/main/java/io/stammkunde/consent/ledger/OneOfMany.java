package io.stammkunde.consent.ledger;

/** One of several decisions cannot be recorded, and so none of them is. The cause says why. */
public final class OneOfMany extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int index;

    /**
     * Why one cannot be recorded.
     *
     * @param index which, from 0
     */
    OneOfMany(int index, RuntimeException cause) {
        super(cause.getMessage(), cause, false, false); // an expected outcome: nobody reads its stack trace
        this.index = index;
    }

    /** Which of them, from 0. */
    public int index() {
        return index;
    }
}
