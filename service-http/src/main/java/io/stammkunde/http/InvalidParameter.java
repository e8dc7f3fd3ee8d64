package io.stammkunde.http;

/** A parameter or field of a request cannot be understood; answered as 400 {@code invalid-request}. */
public final class InvalidParameter extends RuntimeException {
    private final String pointer;

    /**
     * @param pointer JSON Pointer into the body, or name of the parameter
     * @param detail what would be right
     */
    public InvalidParameter(String pointer, String detail) {
        super(detail, null, false, false); // an expected outcome: nobody reads its stack trace
        this.pointer = pointer;
    }

    /** The same mistake in something that stands at a place of a larger body. */
    public InvalidParameter at(String place) {
        return new InvalidParameter(place + pointer, detail());
    }

    /** JSON Pointer into the body, or name of the parameter. */
    public String pointer() {
        return pointer;
    }

    /** What would be right. */
    public String detail() {
        return getMessage();
    }
}
