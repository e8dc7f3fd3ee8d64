package io.stammkunde.profile.erasure;

/**
 * An event with one of the person's identifiers would still be accepted: the suppression has not arrived, or the person
 * has got an identifier since they were identified. The erasure waits to be asked for again.
 */
final class NotSuppressedYet extends IllegalStateException {
    private static final long serialVersionUID = 1;

    NotSuppressedYet() {
        super("an identifier of the person is not suppressed yet");
    }
}
