package io.stammkunde.consent.sms;

/** Nobody can be asked by text message, as there is no gateway to hand it over to. */
public final class NoSmsGateway extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NoSmsGateway() {
        super(
                "No gateway for text messages is set up. The operator of this service sets STAMMKUNDE_SMS_URL and"
                        + " STAMMKUNDE_SMS_TOKEN; until then have consents to other channels confirmed, such as EMAIL.",
                null,
                false,
                false); // an expected outcome: nobody reads its stack trace
    }
}
