package io.stammkunde.consent.preference;

import io.stammkunde.consent.ledger.ConsentState;
import io.stammkunde.consent.ledger.StandingConsent;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.Say;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person decides, and how it stands.
 *
 * @param permitted whether it is done now
 * @param state what they decided last, or null if nothing
 * @param decidedAt when, or null
 * @param validUntil until when it holds by itself, or null
 */
public record Preference(
        Purpose purpose,
        Channel channel,
        boolean permitted,
        @Nullable ConsentState state,
        @Nullable Instant decidedAt,
        @Nullable Instant validUntil) {

    /** What a person decides, of all purposes: one for each channel. What they have no say in is told as well. */
    static List<Preference> of(List<Purpose> purposes, List<StandingConsent> standing, Instant now) {
        var byKey = new HashMap<String, StandingConsent>();
        standing.forEach(consent ->
                byKey.put(name(consent.key().purpose().value(), consent.key().channel()), consent));
        var preferences = new ArrayList<Preference>();
        for (var purpose : purposes) {
            for (var channel : channels(purpose)) {
                preferences.add(of(purpose, channel, byKey, now));
            }
        }
        return List.copyOf(preferences);
    }

    private static List<Channel> channels(Purpose purpose) {
        return purpose.say() == Say.NONE
                ? List.of(Channel.NONE)
                : purpose.content().channels().stream().sorted().toList();
    }

    private static Preference of(Purpose purpose, Channel channel, Map<String, StandingConsent> byKey, Instant now) {
        var own = byKey.get(name(purpose.key().value(), channel));
        var permitted = own == null ? purpose.say() != Say.CONSENT : own.permitsAt(now);
        return own == null
                ? new Preference(purpose, channel, permitted, null, null, null)
                : new Preference(purpose, channel, permitted, own.state(), own.decidedAt(), own.validUntil());
    }

    private static String name(String purpose, Channel channel) {
        return purpose + '|' + channel;
    }
}
