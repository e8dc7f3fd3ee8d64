package io.stammkunde.consent.rights;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How requests of people about their data are carried out. */
@ConfigMapping(prefix = "stammkunde.consent.rights")
public interface RightsConfig {
    /** Services without which nothing is planned: each keeps personal data, so nothing could be proven. */
    @WithDefault("profile-service,consent-service,segment-service,metrics-service")
    Set<String> requiredParticipants();

    /** Where participants answer HTTP, for archives; by name. */
    Map<String, String> addresses();

    /** Topics whose input must have been read before an erasure is believed. */
    @WithDefault(
            "events.collected,events.resolved,profiles.changed,consents.changed,segments.memberships,scores.changed")
    List<String> barrierTopics();

    /** How long a command is waited for. */
    @WithDefault("PT40S")
    Duration answerPatience();

    /** Before a command is repeated that was not answered acceptably; doubles from attempt to attempt. */
    @WithDefault("PT1S")
    Duration retryPause();

    /** After this many attempts the request is blocked. */
    @WithDefault("6")
    @Min(1)
    int attempts();

    /**
     * How many erasures are worked on at the same time; others wait for their turn. More of them are done sooner, and what
     * is collected meanwhile waits longer.
     */
    @WithDefault("6")
    @Min(1)
    int erasuresAtOnce();

    /** How many dry runs are worked on at the same time; others wait for their turn. */
    @WithDefault("4")
    @Min(1)
    int dryRunsAtOnce();

    /** How often requests are looked at that wait for a time. */
    @WithDefault("PT0.3S")
    Duration lookEvery();

    /** How often it is looked whether a law or a hold has ended that kept something from being erased. */
    @WithDefault("PT1H")
    Duration comeBackEvery();

    /** How long the archive of an access request can be fetched. */
    @WithDefault("P30D")
    Duration keepArchive();

    /** How long backups are kept: until then they may hold what was erased, and a restored one is erased again. */
    @WithDefault("P30D")
    Duration backupsKept();

    /** How long the topics of events keep their records. */
    @WithDefault("P7D")
    Duration topicsKept();

    default Patience patience() {
        return new Patience(answerPatience(), retryPause(), attempts());
    }
}
