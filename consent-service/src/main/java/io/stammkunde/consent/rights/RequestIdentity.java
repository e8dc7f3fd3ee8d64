package io.stammkunde.consent.rights;

/**
 * Something the person is known by, as the request names it. Deleted when an erasure is done.
 *
 * @param type {@code email}, {@code userId} …
 * @param value personal
 */
public record RequestIdentity(String type, String value) {
    /** Leaves the value out; it is personal. */
    @Override
    public String toString() {
        return "RequestIdentity[" + type + "]";
    }
}
