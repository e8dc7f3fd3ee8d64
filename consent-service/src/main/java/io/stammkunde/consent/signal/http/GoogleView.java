package io.stammkunde.consent.signal.http;

import io.stammkunde.consent.purpose.GoogleType;
import io.stammkunde.consent.subject.ProfileId;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * What Google's consent mode is to be told.
 *
 * @param consent {@code granted} or {@code denied} by type, as {@code gtag('consent', 'update', …)} takes it
 */
public record GoogleView(UUID profileId, Map<GoogleType, String> consent) {
    static GoogleView of(ProfileId profile, Map<GoogleType, Boolean> granted) {
        var consent = new EnumMap<GoogleType, String>(GoogleType.class);
        granted.forEach((type, isGranted) -> consent.put(type, isGranted ? "granted" : "denied"));
        return new GoogleView(profile.value(), consent);
    }
}
