package io.stammkunde.gateway.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.stammkunde.gateway.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a moment whose token was good, because checking a signature costs more than all the rest of a call. A
 * token is not believed longer than it says itself; one that was refused is checked anew each time.
 */
@ApplicationScoped
public class VerifiedTokens {
    private static final int MOST = 10_000;

    private final Cache<String, Verified> verified;
    private final Clock clock;

    VerifiedTokens(GatewayConfig config, Clock clock) {
        this.clock = clock;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(config.tokensRememberedFor())
                .build();
    }

    private record Verified(Caller.SignedIn caller, Instant until) {}

    /** The holder of exactly this token, if it was verified a moment ago and has not expired since. */
    @Nullable
    Caller find(String authorization) {
        var known = verified.getIfPresent(authorization);
        return known != null && clock.instant().isBefore(known.until()) ? known.caller() : null;
    }

    void remember(String authorization, Caller.SignedIn caller, Instant expiresAt) {
        verified.put(authorization, new Verified(caller, expiresAt));
    }
}
