package io.stammkunde.consent;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/** Everything an operator may set for this service beyond what Quarkus itself offers. */
@ConfigMapping(prefix = "stammkunde.consent")
public interface ConsentConfig {
    /** How far the clock of a caller may be ahead; a decision within it counts as made now, one beyond is refused. */
    @WithDefault("PT1M")
    Duration clockSkew();

    /**
     * Key that seals the content of evidence (32 bytes in Base64). Without one only the digest of evidence is kept,
     * which proves a content that is shown, but cannot show it.
     */
    Optional<String> evidenceKey();

    /** How long a handled message or request is remembered, so that a repetition changes nothing. */
    @WithDefault("P90D")
    Duration rememberHandled();

    Decisions decisions();

    Outbox outbox();

    Expiry expiry();

    Profiles profiles();

    /** The answer whether data may be used. */
    interface Decisions {
        /** A check that takes longer counts as failed, and so as a refusal. */
        @WithDefault("PT2S")
        Duration timeout();
    }

    /** The relay from the table to Kafka. */
    interface Outbox {
        /** Upper bound for the delay between a commit and its message. */
        @WithDefault("PT0.1S")
        Duration pollInterval();

        /** Messages sent before they are marked; bounds memory and what is repeated after a kill. */
        @WithDefault("500")
        @Min(1)
        @Max(2000)
        int batchSize();

        /** How long the broker may take to acknowledge a batch before it is sent again. */
        @WithDefault("PT15S")
        Duration sendTimeout();

        /** How long sent messages stay readable for an operator. */
        @WithDefault("P1D")
        Duration keepSent();
    }

    /** The timer that ends consents. */
    interface Expiry {
        /** How often it looks; decisions respect the end of a consent before it does. */
        @WithDefault("PT1S")
        Duration every();

        /** Consents ended in one transaction. */
        @WithDefault("500")
        @Min(1)
        @Max(5000)
        int batchSize();
    }

    /** The service that knows which profile an identifier belongs to. */
    interface Profiles {
        /** How long to wait for its answer. */
        @WithDefault("PT3S")
        Duration timeout();
    }
}
