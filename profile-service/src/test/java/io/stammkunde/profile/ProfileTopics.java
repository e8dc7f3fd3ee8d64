package io.stammkunde.profile;

import static java.util.Map.entry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;

/** Topics and consumer groups of its own for each start of the application. */
public class ProfileTopics implements QuarkusTestResourceLifecycleManager {
    /** Bytes 0 to 31. */
    public static final String SUPPRESSION_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @Override
    public Map<String, String> start() {
        var suffix = "." + UUID.randomUUID().toString().substring(0, 8);
        return Map.ofEntries(
                entry("stammkunde.profile.topics.collected", "events.collected" + suffix),
                entry("stammkunde.profile.topics.collected-dead-letters", "events.collected.dead-letters" + suffix),
                entry("stammkunde.profile.topics.resolved", "events.resolved" + suffix),
                entry("stammkunde.profile.topics.profiles", "profiles.changed" + suffix),
                entry("stammkunde.profile.topics.consents", "consents.changed" + suffix),
                entry("stammkunde.profile.topics.consents-dead-letters", "consents.changed.dead-letters" + suffix),
                entry("stammkunde.profile.topics.scores", "scores.changed" + suffix),
                entry("stammkunde.profile.topics.scores-dead-letters", "scores.changed.dead-letters" + suffix),
                entry("stammkunde.profile.topics.suppressions", "privacy.suppressions" + suffix),
                entry("mp.messaging.incoming.privacy-suppressions.group.id", "profile-suppressions" + suffix),
                entry("mp.messaging.incoming.privacy-commands.topic", "privacy.commands" + suffix),
                entry("mp.messaging.incoming.privacy-commands.group.id", "profile-privacy" + suffix),
                entry("mp.messaging.incoming.privacy-corrections.topic", "privacy.corrections" + suffix),
                entry("mp.messaging.incoming.privacy-corrections.group.id", "profile-corrections" + suffix),
                entry("mp.messaging.outgoing.privacy-receipts.topic", "privacy.receipts" + suffix),
                entry("mp.messaging.outgoing.privacy-participants.topic", "privacy.participants" + suffix),
                entry("stammkunde.profile.suppression-key", SUPPRESSION_KEY),
                entry("mp.messaging.incoming.scores-changed.group.id", "profile-scores" + suffix),
                entry("mp.messaging.incoming.events-collected.group.id", "profile" + suffix),
                entry("mp.messaging.incoming.consents-changed.group.id", "profile-consents" + suffix));
    }

    @Override
    public void stop() {
        // the topics go with the run's broker
    }
}
