package io.stammkunde.privacy;

/** A command to rectify does not say what. */
final class NothingToRectify extends RuntimeException {
    private static final long serialVersionUID = 1;

    NothingToRectify() {
        super("the command does not say what is to be corrected");
    }
}
