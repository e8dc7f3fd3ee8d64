package io.stammkunde.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bucket4j.TimeMeter;
import io.stammkunde.gateway.GatewayConfig;
import io.stammkunde.gateway.GatewayConfigs;
import io.stammkunde.gateway.answer.Refusal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private static final Counted KEY = new Counted.WriteKey("a");

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimits limits = new RateLimits(rates(), new StoppedTime());

    @Test
    void letsABurstPassAndThenTheRate() {
        for (var request = 0; request < 3; request++) {
            limits.count(KEY);
        }
        assertThat(refusal(KEY).status()).isEqualTo(429);

        nanos.addAndGet(Duration.ofMillis(501).toNanos()); // two a second

        assertThatCode(() -> limits.count(KEY)).doesNotThrowAnyException();
        assertThat(refusal(KEY).status()).isEqualTo(429);
    }

    @Test
    void saysHowManyWholeSecondsToWait() {
        for (var request = 0; request < 3; request++) {
            limits.count(KEY);
        }

        assertThat(refusal(KEY).headers()).containsEntry("Retry-After", "1");
    }

    @Test
    void countsEachOneForItself() {
        for (var request = 0; request < 3; request++) {
            limits.count(KEY);
        }

        assertThatCode(() -> limits.count(new Counted.WriteKey("b"))).doesNotThrowAnyException();
        assertThatCode(() -> limits.count(new Counted.SignedIn("a"))).doesNotThrowAnyException();
    }

    @Test
    void takesAllAddressesOfAnIpv6SubscriberForOne() {
        assertThat(Counted.Client.at("2001:db8:1:2:3::1")).isEqualTo(Counted.Client.at("2001:db8:1:2:ffff::2"));
        assertThat(Counted.Client.at("2001:db8:1:2::1")).isNotEqualTo(Counted.Client.at("2001:db8:1:3::1"));
        assertThat(Counted.Client.at("192.0.2.1")).isNotEqualTo(Counted.Client.at("192.0.2.2"));
    }

    private Refusal refusal(Counted counted) {
        return catchThrowableOfType(Refusal.class, () -> limits.count(counted));
    }

    private static GatewayConfig.Rates rates() {
        return GatewayConfigs.with("rates.write-key-per-second", "2", "rates.write-key-burst", "3")
                .rates();
    }

    private final class StoppedTime implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
