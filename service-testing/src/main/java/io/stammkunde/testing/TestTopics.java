package io.stammkunde.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives each start of the application topics and consumer groups of its own, so that one test class never reads the
 * messages of another. Arguments: {@code incoming} and {@code outgoing}, each a comma-separated list of {@code
 * channel=topic}. Tests learn the real names from the setting {@code mp.messaging.<direction>.<channel>.topic}.
 */
public class TestTopics implements QuarkusTestResourceLifecycleManager {
    private final Map<String, String> settings = new HashMap<>();

    @Override
    public void init(Map<String, String> arguments) {
        var suffix = "." + UUID.randomUUID().toString().substring(0, 8);
        channels(arguments.getOrDefault("incoming", "")).forEach((channel, topic) -> {
            settings.put("mp.messaging.incoming." + channel + ".topic", topic + suffix);
            settings.put("mp.messaging.incoming." + channel + ".group.id", channel + suffix);
        });
        channels(arguments.getOrDefault("outgoing", ""))
                .forEach((channel, topic) ->
                        settings.put("mp.messaging.outgoing." + channel + ".topic", topic + suffix));
    }

    @Override
    public Map<String, String> start() {
        return settings;
    }

    @Override
    public void stop() {
        // the topics go with the run's broker
    }

    private static Map<String, String> channels(String list) {
        var channels = new HashMap<String, String>();
        for (var entry : list.split(",", -1)) {
            var parts = entry.strip().split("=", 2);
            if (parts.length == 2) {
                channels.put(parts[0], parts[1]);
            }
        }
        return channels;
    }
}
