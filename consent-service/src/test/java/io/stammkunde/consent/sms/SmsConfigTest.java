package io.stammkunde.consent.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Renaming a setting, or changing its default, breaks somebody's system. */
class SmsConfigTest {
    @Test
    void withoutSettingsThereIsNoGatewayAndNumbersAreGerman() {
        var config = with(Map.of());

        assertThat(config.url()).isEmpty();
        assertThat(config.token()).isEmpty();
        assertThat(config.sender()).isEmpty();
        assertThat(config.countries()).isEmpty();
        assertThat(config.defaultRegion()).isEqualTo("DE");
    }

    @Test
    void namesAreTheDocumentedOnes() {
        var config = with(Map.of(
                "stammkunde.consent.sms.url", "https://gateway.example/messages",
                "stammkunde.consent.sms.token", "token",
                "stammkunde.consent.sms.sender", "Laden",
                "stammkunde.consent.sms.countries", "DE,AT",
                "stammkunde.consent.sms.default-region", "AT"));

        assertThat(config.url()).contains("https://gateway.example/messages");
        assertThat(config.token()).contains("token");
        assertThat(config.sender()).contains("Laden");
        assertThat(config.countries())
                .hasValueSatisfying(named -> assertThat(named).containsExactlyInAnyOrder("DE", "AT"));
        assertThat(config.defaultRegion()).isEqualTo("AT");
    }

    private static SmsConfig with(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(SmsConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(SmsConfig.class);
    }
}
