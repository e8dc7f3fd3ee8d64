package io.stammkunde.profile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything an operator may set for this service, except for addresses and what the frameworks bring. */
@ConfigMapping(prefix = "stammkunde.profile")
public interface ProfileConfig {
    Topics topics();

    Collect collect();

    Identity identity();

    Stream stream();

    Sources sources();

    Duplicates duplicates();

    /**
     * Key of the hashes by which erased identifiers are recognised (32 bytes in Base64). Without one nobody can be
     * erased; with another one than at the time of an erasure, the erased would become known again.
     */
    Optional<String> suppressionKey();

    /**
     * Purposes that Global Privacy Control objects to, as consent-service has them marked. They are named here as well so
     * that no event serves one while the ledger's answer to a new objection is under way.
     */
    @WithDefault("advertising,marketing")
    Set<String> objectedByBrowsers();

    /** The zone whose days are meant where a law keeps what happened from one day to another. */
    @WithDefault("Europe/Berlin")
    ZoneId retentionZone();

    /** Names of the Kafka topics. */
    interface Topics {
        @WithDefault("events.collected")
        @NotBlank
        String collected();

        @WithDefault("events.collected.dead-letters")
        @NotBlank
        String collectedDeadLetters();

        @WithDefault("events.resolved")
        @NotBlank
        String resolved();

        @WithDefault("profiles.changed")
        @NotBlank
        String profiles();

        @WithDefault("consents.changed")
        @NotBlank
        String consents();

        @WithDefault("consents.changed.dead-letters")
        @NotBlank
        String consentsDeadLetters();

        @WithDefault("scores.changed")
        @NotBlank
        String scores();

        @WithDefault("scores.changed.dead-letters")
        @NotBlank
        String scoresDeadLetters();

        @WithDefault("privacy.suppressions")
        @NotBlank
        String suppressions();
    }

    /** Bounds of what senders may submit; sizes count decompressed bytes. */
    interface Collect {
        /** Largest event. */
        @WithDefault("32768")
        @Min(1024)
        int maxEventBytes();

        /** Largest batch. */
        @WithDefault("524288")
        @Min(1024)
        int maxBatchBytes();

        /** Largest batch of a RudderStack SDK, which packs more into one. */
        @WithDefault("4194304")
        @Min(1024)
        int maxRudderstackBatchBytes();

        /** Most events in a batch. */
        @WithDefault("2500")
        @Positive
        int maxBatchEvents();

        /** How far a sender's clock may be off before a plain {@code timestamp} is corrected. */
        @WithDefault("1m")
        Duration clockTolerance();

        /** How far in the future an event may lie after the correction. */
        @WithDefault("24h")
        Duration maxFuture();

        /** What a sender is told to wait when events cannot be made durable. */
        @WithDefault("5s")
        Duration retryAfter();
    }

    /** Which identifiers recognise people. */
    interface Identity {
        /** Identifier types, strongest first; {@code userId} must be the first and {@code anonymousId} the last. */
        @WithDefault("userId,email,phone,crmId,anonymousId")
        @NotEmpty
        List<String> types();

        /** Most identifiers of a type that one person may have; one where nothing is said. */
        @WithDefault("10")
        Map<String, @Positive Integer> limits();

        /** Values that never identify anybody, without regard to case. Runs of zeros and dashes never do either. */
        @WithDefault(
                "0,-1,null,none,nan,undefined,true,false,id,email,anonymous,guest,not_authenticated,[object Object]")
        Set<String> blockedValues();

        /** Country of phone numbers that come without a country code. */
        @WithDefault("DE")
        @Size(min = 2, max = 2)
        String defaultRegion();

        /** Most profiles that may become one person. */
        @WithDefault("50")
        @Min(2)
        @Max(1000)
        int maxMergedProfiles();
    }

    /** How events are made durable. */
    interface Stream {
        /** After this time without an acknowledgement an event counts as not accepted. */
        @WithDefault("10s")
        Duration timeout();

        /** Submissions that may wait for the log; more are refused with 503 at once. */
        @WithDefault("256")
        @WithName("queue")
        @Positive
        int queue();
    }

    /** Sources and their write keys. */
    interface Sources {
        /** After this time a change made by another instance is seen. */
        @WithDefault("5s")
        Duration cacheFor();

        /** Most sources and unknown keys that are remembered. */
        @WithDefault("10000")
        @Positive
        int cacheEntries();
    }

    /** The search for people who may be one. */
    interface Duplicates {
        /** Most people that are compared, the newest; each takes about a kilobyte of memory during the search. */
        @WithDefault("50000")
        @Positive
        int mostExamined();
    }
}
