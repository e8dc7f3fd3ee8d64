package io.stammkunde.consent.ledger.http;

/** A request that is right, to be spoilt in one place, and what the answer is then. */
final class Refused {
    static final String ADA = "01900000-0000-7000-8000-00000000000a";
    static final String VALID = """
            {"subject":{"profileId":"%s"},"purpose":"analytics","action":"GIVE"}""".formatted(ADA);
    static final String PROBLEM = "application/problem+json";
    static final String PREFIX = "urn:stammkunde:problem:";

    private Refused() {}
}
