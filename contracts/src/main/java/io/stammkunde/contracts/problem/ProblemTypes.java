package io.stammkunde.contracts.problem;

/** The general problem types, those that every service may answer with. A feature's own types stand with the feature. */
public final class ProblemTypes {
    /** Put before a slug to make a type. */
    public static final String PREFIX = "urn:stammkunde:problem:";

    public static final String MALFORMED_PATH = PREFIX + "malformed-path";
    public static final String MALFORMED_BODY = PREFIX + "malformed-body";
    public static final String INVALID_REQUEST = PREFIX + "invalid-request";
    public static final String UNAUTHENTICATED = PREFIX + "unauthenticated";
    public static final String FORBIDDEN = PREFIX + "forbidden";
    public static final String NOT_FOUND = PREFIX + "not-found";
    public static final String METHOD_NOT_ALLOWED = PREFIX + "method-not-allowed";
    public static final String NOT_ACCEPTABLE = PREFIX + "not-acceptable";
    public static final String UNSUPPORTED_MEDIA_TYPE = PREFIX + "unsupported-media-type";
    public static final String BODY_TOO_LARGE = PREFIX + "body-too-large";
    public static final String TOO_MANY_REQUESTS = PREFIX + "too-many-requests";
    public static final String CONFLICT = PREFIX + "conflict";
    public static final String UNAVAILABLE = PREFIX + "unavailable";
    public static final String TIMEOUT = PREFIX + "timeout";
    public static final String INTERNAL = PREFIX + "internal";

    private ProblemTypes() {}
}
