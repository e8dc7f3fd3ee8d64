package io.stammkunde.launcher.system;

import io.stammkunde.contracts.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the system. Those that are there stay as they are. */
final class KafkaTopics {
    private static final int PARTITIONS = 3;
    private static final short REPLICAS = 1;
    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(28);
    private static final Duration PRIVACY_KEPT = Duration.ofDays(400);
    private static final int LIMIT_SECONDS = 30;

    private static final List<String> KEPT_FOR_DAYS =
            List.of(Topics.EVENTS_COLLECTED, Topics.EVENTS_RESOLVED, Topics.METRICS_ALERTS, Topics.PRIVACY_CORRECTIONS);
    private static final List<String> COMPACTED = List.of(
            Topics.PROFILES_CHANGED,
            Topics.CONSENTS_CHANGED,
            Topics.SEGMENTS_MEMBERSHIPS,
            Topics.SCORES_CHANGED,
            Topics.PRIVACY_PARTICIPANTS,
            Topics.PRIVACY_SUPPRESSIONS);
    /** Proof of what was asked and answered; names people by profile ids only. */
    private static final List<String> KEPT_LONG = List.of(Topics.PRIVACY_COMMANDS, Topics.PRIVACY_RECEIPTS);

    /** So long events stay in the log; an erasure's certificate names it. */
    private static final Map<String, String> KEPT = Map.of(
            "cleanup.policy",
            "delete",
            "retention.ms",
            Long.toString(Duration.ofDays(7).toMillis()));

    /** What a record without a value is to make forgotten is forgotten within a day, however little is written. */
    private static final Map<String, String> FORGETTING = Map.of(
            "cleanup.policy",
            "compact",
            "max.compaction.lag.ms",
            Long.toString(Duration.ofDays(1).toMillis()));

    private KafkaTopics() {}

    static List<NewTopic> all() {
        var topics = new ArrayList<NewTopic>();
        for (var name : KEPT_FOR_DAYS) {
            topics.add(topic(name, KEPT));
            topics.add(deadLetters(name));
        }
        for (var name : COMPACTED) {
            topics.add(topic(name, FORGETTING));
            topics.add(deadLetters(name));
        }
        for (var name : KEPT_LONG) {
            topics.add(topic(
                    name, Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(PRIVACY_KEPT.toMillis()))));
            topics.add(deadLetters(name));
        }
        return topics;
    }

    static void create(int port) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
            Set<String> present = admin.listTopics().names().get(LIMIT_SECONDS, TimeUnit.SECONDS);
            var missing = all().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new LauncherFailure("The Kafka topics cannot be created: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("interrupted while Kafka topics were being created", e);
        }
    }

    private static NewTopic deadLetters(String name) {
        return topic(
                name + Topics.DEAD_LETTERS_SUFFIX,
                Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(DEAD_LETTERS_KEPT.toMillis())));
    }

    private static NewTopic topic(String name, Map<String, String> settings) {
        return new NewTopic(name, PARTITIONS, REPLICAS).configs(settings);
    }
}
