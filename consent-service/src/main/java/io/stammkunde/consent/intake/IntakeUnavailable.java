package io.stammkunde.consent.intake;

/** The broker does not say how far the intake has come. */
public final class IntakeUnavailable extends RuntimeException {
    IntakeUnavailable(Throwable cause) {
        super("The broker does not answer; try again.", cause, false, false);
    }
}
