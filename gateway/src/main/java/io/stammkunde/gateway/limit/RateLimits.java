package io.stammkunde.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.stammkunde.gateway.GatewayConfig;
import io.stammkunde.gateway.answer.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Counts requests in token buckets: a short burst passes, a steady excess does not. The counts are this instance's
 * own, so several instances let through as many times the rate.
 */
@ApplicationScoped
public class RateLimits {
    /** A bucket nobody has asked for so long is full again in any case. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final Cache<Counted, Bucket> buckets;
    private final GatewayConfig.Rates rates;
    private final TimeMeter time;

    @Inject
    public RateLimits(GatewayConfig config) {
        this(config.rates(), TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimits(GatewayConfig.Rates rates, TimeMeter time) {
        this.rates = rates;
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(rates.remembered())
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build();
    }

    /**
     * Counts one request.
     *
     * @throws Refusal 429 with the time until the next one is let in
     */
    public void count(Counted counted) {
        var probe = buckets.get(counted, this::full).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Refusal.tooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket full(Counted counted) {
        return switch (counted) {
            case Counted.Client client -> bucket(rates.clientPerSecond(), rates.clientBurst());
            case Counted.SignedIn caller -> bucket(rates.callerPerSecond(), rates.callerBurst());
            case Counted.WriteKey key -> bucket(rates.writeKeyPerSecond(), rates.writeKeyBurst());
        };
    }

    private Bucket bucket(int perSecond, int burst) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}
