package io.stammkunde.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Renaming a setting, or changing its default, breaks somebody's system. */
class ConsentConfigTest {
    @Test
    void defaultsAreTheDocumentedOnes() {
        var config = TestConfig.defaults();

        assertThat(config.clockSkew()).isEqualTo(Duration.ofMinutes(1));
        assertThat(config.evidenceKey()).isEmpty();
        assertThat(config.rememberHandled()).isEqualTo(Duration.ofDays(90));
        assertThat(config.decisions().timeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.outbox().pollInterval()).isEqualTo(Duration.ofMillis(100));
        assertThat(config.outbox().batchSize()).isEqualTo(500);
        assertThat(config.outbox().sendTimeout()).isEqualTo(Duration.ofSeconds(15));
        assertThat(config.outbox().keepSent()).isEqualTo(Duration.ofDays(1));
        assertThat(config.expiry().every()).isEqualTo(Duration.ofSeconds(1));
        assertThat(config.expiry().batchSize()).isEqualTo(500);
        assertThat(config.profiles().timeout()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void namesAreTheDocumentedOnes() {
        var config = TestConfig.with(Map.of(
                "stammkunde.consent.clock-skew", "PT2S",
                "stammkunde.consent.evidence-key", "key",
                "stammkunde.consent.remember-handled", "P1D",
                "stammkunde.consent.decisions.timeout", "PT3S",
                "stammkunde.consent.outbox.poll-interval", "PT4S",
                "stammkunde.consent.outbox.batch-size", "5",
                "stammkunde.consent.expiry.batch-size", "6",
                "stammkunde.consent.profiles.timeout", "PT7S"));

        assertThat(config.clockSkew()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.evidenceKey()).contains("key");
        assertThat(config.rememberHandled()).isEqualTo(Duration.ofDays(1));
        assertThat(config.decisions().timeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(config.outbox().pollInterval()).isEqualTo(Duration.ofSeconds(4));
        assertThat(config.outbox().batchSize()).isEqualTo(5);
        assertThat(config.expiry().batchSize()).isEqualTo(6);
        assertThat(config.profiles().timeout()).isEqualTo(Duration.ofSeconds(7));
    }
}
