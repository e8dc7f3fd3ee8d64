package io.stammkunde.profile;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;

/** Topics and consumer groups of its own for each start of the application. */
public class ProfileTopics implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        var suffix = "." + UUID.randomUUID().toString().substring(0, 8);
        return Map.of(
                "stammkunde.profile.topics.collected", "events.collected" + suffix,
                "stammkunde.profile.topics.collected-dead-letters", "events.collected.dead-letters" + suffix,
                "stammkunde.profile.topics.resolved", "events.resolved" + suffix,
                "stammkunde.profile.topics.profiles", "profiles.changed" + suffix,
                "stammkunde.profile.topics.consents", "consents.changed" + suffix,
                "stammkunde.profile.topics.consents-dead-letters", "consents.changed.dead-letters" + suffix,
                "mp.messaging.incoming.events-collected.group.id", "profile" + suffix,
                "mp.messaging.incoming.consents-changed.group.id", "profile-consents" + suffix);
    }

    @Override
    public void stop() {
        // the topics go with the run's broker
    }
}
