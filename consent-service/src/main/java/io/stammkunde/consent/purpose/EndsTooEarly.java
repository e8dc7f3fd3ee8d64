package io.stammkunde.consent.purpose;

/** A version that would have ended before it begins, or before it is published. */
public final class EndsTooEarly extends PurposeRefusal {
    public EndsTooEarly() {
        super("must lie after validFrom and after now; leave it out for no end");
    }
}
