package io.stammkunde.consent.ledger;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.subject.ProfileId;
import java.util.List;

/** What one consent is about. Its text form is the key of its messages. */
public record ConsentKey(ProfileId profile, PurposeKey purpose, Channel channel) {
    public ConsentKey {
        requireNonNull(profile, "profile");
        requireNonNull(purpose, "purpose");
        requireNonNull(channel, "channel");
    }

    /** Reads the text form. */
    public static ConsentKey fromString(String text) {
        var parts = List.of(text.split("\\|", -1));
        if (parts.size() != 3) {
            throw new IllegalArgumentException("must be profile|purpose|channel");
        }
        return new ConsentKey(
                ProfileId.fromString(parts.get(0)), new PurposeKey(parts.get(1)), Channel.valueOf(parts.get(2)));
    }

    /** The same consent of another person. */
    ConsentKey of(ProfileId other) {
        return new ConsentKey(other, purpose, channel);
    }

    @Override
    public String toString() {
        return profile + "|" + purpose + "|" + channel;
    }
}
