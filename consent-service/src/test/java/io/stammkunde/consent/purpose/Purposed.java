package io.stammkunde.consent.purpose;

import io.stammkunde.contracts.consent.LegalBasis;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;

/** Builds purposes of which only basis and time matter. */
public final class Purposed {
    public static final Instant LONG_AGO = Instant.parse("2018-05-25T00:00:00Z");

    private Purposed() {}

    public static Purpose purpose(String key, LegalBasis basis) {
        return version(key, basis, 1, LONG_AGO);
    }

    public static Purpose version(String key, LegalBasis basis, int version, Instant validFrom) {
        var content = new PurposeContent(
                basis,
                new Wording("Zweck", "Purpose"),
                new Wording("Wozu", "What for"),
                List.of("usage"),
                Period.ofMonths(26),
                Set.of(Channel.NONE, Channel.EMAIL),
                List.of(),
                SignalMapping.NONE);
        return new Purpose(new PurposeKey(key), version, content, validFrom, null);
    }

    /** The four shipped ones, and one that a person can object to. */
    public static Purposes shipped() {
        return new Purposes(List.of(
                purpose("analytics", LegalBasis.ART6_1_A),
                purpose("marketing", LegalBasis.ART6_1_A),
                purpose("personalization", LegalBasis.ART6_1_A),
                purpose("service", LegalBasis.ART6_1_B),
                purpose("fraud-prevention", LegalBasis.ART6_1_F)));
    }
}
