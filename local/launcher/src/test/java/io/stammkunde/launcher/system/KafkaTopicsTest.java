package io.stammkunde.launcher.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.Topics;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class KafkaTopicsTest {
    @Test
    void eachTopicOfTheContractsIsCreatedWithOneForItsDeadLetters() {
        // When
        var names = KafkaTopics.all().stream().map(NewTopic::name).collect(Collectors.toSet());

        // Then
        var contracted = Arrays.stream(Topics.class.getFields())
                .filter(field -> !field.getName().equals("DEAD_LETTERS_SUFFIX"))
                .map(KafkaTopicsTest::value)
                .toList();
        assertThat(names).containsAll(contracted);
        assertThat(names)
                .containsAll(
                        contracted.stream().map(name -> name + ".dead-letters").toList());
    }

    @Test
    void currentStatesAreCompactedAndDeadLettersAreKeptForWeeks() {
        // When
        var topics = KafkaTopics.all().stream().collect(Collectors.toMap(NewTopic::name, NewTopic::configs));

        // Then
        assertThat(topics.get(Topics.PROFILES_CHANGED)).containsEntry("cleanup.policy", "compact");
        assertThat(topics.get(Topics.EVENTS_COLLECTED)).containsEntry("cleanup.policy", "delete");
        assertThat(topics.get(Topics.PROFILES_CHANGED + ".dead-letters"))
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "2419200000");
    }

    @Test
    void whatAnErasureMakesATopicForgetIsForgottenWithinADay() {
        // When
        var topics = KafkaTopics.all().stream().collect(Collectors.toMap(NewTopic::name, NewTopic::configs));

        // Then
        assertThat(topics.get(Topics.PROFILES_CHANGED)).containsEntry("max.compaction.lag.ms", "86400000");
        assertThat(topics.get(Topics.EVENTS_COLLECTED)).containsEntry("retention.ms", "604800000");
        assertThat(topics.get(Topics.PRIVACY_CORRECTIONS)).containsEntry("retention.ms", "604800000");
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
