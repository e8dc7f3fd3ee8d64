package io.stammkunde.consent.sms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** The gateway that text messages are handed over to; without one nobody is asked to confirm by text message. */
@ConfigMapping(prefix = "stammkunde.consent.sms")
public interface SmsConfig {
    /**
     * Where messages are posted to: an address that begins with {@code https://}, or with {@code http://} for a gateway
     * on this machine.
     */
    Optional<String> url();

    /** What this service proves itself by at the gateway; needed with an address. */
    Optional<String> token();

    /** Who writes, as phones show it; the gateway decides without it. Networks allow 11 letters and digits, or a number. */
    Optional<String> sender();

    /** Country of numbers without a country code, in ISO 3166-1 alpha-2. */
    @WithDefault("DE")
    String defaultRegion();

    /**
     * Countries whose numbers are written to, in ISO 3166-1 alpha-2; all of them without any. Whoever has forms filled in
     * with costly numbers abroad earns from each message, so name those where customers are.
     */
    Optional<Set<String>> countries();
}
