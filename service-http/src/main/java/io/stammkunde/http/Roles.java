package io.stammkunde.http;

/** The realm roles of Keycloak; each endpoint names those that may call it. */
public final class Roles {
    public static final String ANALYST = "analyst";
    public static final String MARKETER = "marketer";
    public static final String DATA_STEWARD = "data-steward";
    public static final String COMPLIANCE_OFFICER = "compliance-officer";
    public static final String ADMINISTRATOR = "administrator";
    /** Takes the events along under pseudonyms, and may do nothing else: not see whose they are. */
    public static final String BI_READER = "bi-reader";
    /** Other programs, the services among themselves included. */
    public static final String SERVICE = "service";
    /** A signed-in customer; sees nobody but themselves. */
    public static final String CUSTOMER = "customer";

    private Roles() {}
}
