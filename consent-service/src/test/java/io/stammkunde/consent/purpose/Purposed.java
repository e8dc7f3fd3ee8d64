package io.stammkunde.consent.purpose;

import io.stammkunde.contracts.consent.LegalBasis;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds purposes of which only basis and time matter. */
public final class Purposed {
    public static final Instant LONG_AGO = Instant.parse("2018-05-25T00:00:00Z");

    private Purposed() {}

    public static Purpose purpose(String key, LegalBasis basis) {
        return version(key, basis, 1, LONG_AGO);
    }

    public static Purpose version(String key, LegalBasis basis, int version, Instant validFrom) {
        return purpose(key, basis, version, validFrom, null, SignalMapping.NONE);
    }

    /** One that signals speak about, and that writes to nobody. */
    public static Purpose mapped(String key, LegalBasis basis, SignalMapping signals) {
        return purpose(key, basis, 1, LONG_AGO, null, signals);
    }

    /** One that is over at an instant. */
    public static Purpose ending(String key, LegalBasis basis, Instant end) {
        return purpose(key, basis, 1, LONG_AGO, end, SignalMapping.NONE);
    }

    private static Purpose purpose(
            String key,
            LegalBasis basis,
            int version,
            Instant validFrom,
            @Nullable Instant validUntil,
            SignalMapping signals) {
        var content = new PurposeContent(
                basis,
                new Wording("Zweck", "Purpose"),
                new Wording("Wozu", "What for"),
                List.of("usage"),
                Period.ofMonths(26),
                signals.equals(SignalMapping.NONE)
                        ? Set.of(Channel.NONE, Channel.EMAIL)
                        : Set.of(Channel.NONE, Channel.DEVICE),
                List.of(),
                signals);
        return new Purpose(new PurposeKey(key), version, content, validFrom, validUntil);
    }

    /** The four shipped ones, one that a person can object to, and one to which browsers do. */
    public static Purposes shipped() {
        return new Purposes(List.of(
                purpose("analytics", LegalBasis.ART6_1_A),
                purpose("marketing", LegalBasis.ART6_1_A),
                purpose("personalization", LegalBasis.ART6_1_A),
                purpose("service", LegalBasis.ART6_1_B),
                purpose("fraud-prevention", LegalBasis.ART6_1_F),
                mapped("ads", LegalBasis.ART6_1_A, new SignalMapping(Set.of(), Set.of(), Set.of(), true))));
    }
}
