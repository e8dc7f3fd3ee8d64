package io.stammkunde.profile.collect;

/** Something in an event is wrong; carries where and what would be right, never the value, which is personal. */
final class Mistake extends RuntimeException {
    private final String pointer;

    Mistake(String pointer, String detail) {
        super(detail, null, false, false); // an expected outcome: nobody reads its stack trace
        this.pointer = pointer;
    }

    /** JSON Pointer into the event. */
    String pointer() {
        return pointer;
    }

    String detail() {
        return getMessage();
    }
}
