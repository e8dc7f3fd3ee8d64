package io.stammkunde.consent.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.subject.ProfileId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds commands with what a test does not care about filled in. */
public final class Commands {
    public static final PurposeKey ANALYTICS = new PurposeKey("analytics");
    public static final PurposeKey MARKETING = new PurposeKey("marketing");

    private Commands() {}

    public static ConsentKey analyticsOf(ProfileId profile) {
        return new ConsentKey(profile, ANALYTICS, Channel.NONE);
    }

    public static ConsentKey marketingOf(ProfileId profile, Channel channel) {
        return new ConsentKey(profile, MARKETING, channel);
    }

    /** A decision; without a time it is made now. */
    public static LedgerCommand.Decide decide(Action action, ConsentKey key, @Nullable Instant at) {
        return decide(action, key, at, null, null);
    }

    public static LedgerCommand.Decide give(ConsentKey key, Instant at, Instant validUntil) {
        return decide(Action.GIVE, key, at, validUntil, null);
    }

    public static LedgerCommand.Decide giveWithEvidence(ConsentKey key, Instant at) {
        return decide(Action.GIVE, key, at, null, "e".repeat(64));
    }

    public static LedgerCommand.Choose choose(boolean allowed, ConsentKey key, Instant at) {
        return new LedgerCommand.Choose(
                UuidCreator.getTimeOrderedEpoch(), key, 1, allowed, Action.REFUSE, at, "event:web:1");
    }

    public static LedgerCommand.Signal signal(
            Method method, Action action, ConsentKey key, Instant at, @Nullable Instant objectedBefore) {
        return new LedgerCommand.Signal(
                UuidCreator.getTimeOrderedEpoch(), key, 1, action, at, method, null, "api", objectedBefore);
    }

    private static LedgerCommand.Decide decide(
            Action action,
            ConsentKey key,
            @Nullable Instant at,
            @Nullable Instant validUntil,
            @Nullable String evidenceDigest) {
        return new LedgerCommand.Decide(
                UuidCreator.getTimeOrderedEpoch(),
                key,
                1,
                action,
                at,
                validUntil,
                Method.API,
                evidenceDigest,
                "api",
                List.of());
    }
}
