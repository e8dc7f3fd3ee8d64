package io.stammkunde.consent.sms;

import java.util.Set;

/** The gateway has not taken a message. */
public final class SmsNotTaken extends RuntimeException {
    /**
     * These speak of the message. All others speak of the moment (429, 5xx) or of how the gateway is set up (a token that
     * has run out, an address that has changed, no credit), which somebody can put right while the message waits.
     */
    private static final Set<Integer> ABOUT_THE_MESSAGE = Set.of(400, 410, 413, 422, 451);

    private static final long serialVersionUID = 1;

    private final int status;

    /** The gateway's status code, which is not one of success. */
    public SmsNotTaken(int status) {
        super(
                "the gateway answered " + status,
                null,
                false,
                false); // an expected outcome: nobody reads its stack trace
        this.status = status;
    }

    /** Whether the same message will never be taken. */
    public boolean isForGood() {
        return ABOUT_THE_MESSAGE.contains(status);
    }
}
