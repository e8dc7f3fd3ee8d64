package io.stammkunde.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody's settings break if a name changes, and somebody's system if a default does. */
public class SegmentConfigTest {
    @Test
    void defaultsAreThese() {
        SegmentConfig config = with(Map.of());
        assertThat(config.maxSegments()).isEqualTo(1000);
        assertThat(config.rules().maxDepth()).isEqualTo(10);
        assertThat(config.rules().maxNodes()).isEqualTo(100);
        assertThat(config.rules().maxListLength()).isEqualTo(200);
        assertThat(config.rules().maxTextLength()).isEqualTo(300);
        assertThat(config.rules().maxWindow()).isEqualTo(Duration.ofDays(3660));
        assertThat(config.history().maxEvents()).isEqualTo(10_000);
        assertThat(config.history().inlineEvents()).isEqualTo(200);
        assertThat(config.history().maxNames()).isEqualTo(60);
        assertThat(config.history().maxTextLength()).isEqualTo(300);
        assertThat(config.history().maxItems()).isEqualTo(50);
        assertThat(config.catalogue().maxAge()).isEqualTo(Duration.ofSeconds(1));
        assertThat(config.backFill().batchSize()).isEqualTo(500);
        assertThat(config.backFill().sample()).isEqualTo(2000);
        assertThat(config.timer().batchSize()).isEqualTo(500);
        assertThat(config.timer().lookBack()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.store().minPause()).isEqualTo(Duration.ofMillis(200));
        assertThat(config.store().maxPause()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void namesAreInKebabCase() {
        SegmentConfig config = with(Map.of(
                "stammkunde.segment.max-segments", "7",
                "stammkunde.segment.rules.max-window", "P1D",
                "stammkunde.segment.back-fill.batch-size", "9"));
        assertThat(config.maxSegments()).isEqualTo(7);
        assertThat(config.rules().maxWindow()).isEqualTo(Duration.ofDays(1));
        assertThat(config.backFill().batchSize()).isEqualTo(9);
    }

    /** The configuration with some settings made. */
    public static SegmentConfig with(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters() // durations such as 1s are an extension of the framework
                .withMapping(SegmentConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(SegmentConfig.class);
    }
}
