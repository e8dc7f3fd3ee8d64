package io.stammkunde.consent.choice.events;

import static io.stammkunde.consent.Moments.MORNING;
import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.People.ADA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.consent.choice.TravellingChoices;
import io.stammkunde.consent.intake.Reading;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.http.WireJson;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceReaderTest {
    @Test
    void readsTheChoicesOfWhatProfileServiceWrites() throws JsonProcessingException {
        var event = event(Map.of("analytics", true, "marketing", false));

        var reading = read(WireJson.MAPPER.writeValueAsString(event));

        assertThat(reading)
                .isEqualTo(new Reading.Found<>(new TravellingChoices(
                        "web:1", ADA, MORNING, NOON, Map.of("analytics", true, "marketing", false), false)));
    }

    @Test
    void readsThatTheBrowserObjected() throws JsonProcessingException {
        var event = event(Map.of(), Map.of("globalPrivacyControl", true, "locale", "de"));

        assertThat(read(WireJson.MAPPER.writeValueAsString(event)))
                .isEqualTo(new Reading.Found<>(new TravellingChoices("web:1", ADA, MORNING, NOON, Map.of(), true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "\"true\"", "1", "null", "{}"})
    void nothingButTrueIsAnObjection(String value) {
        assertThat(read("""
                {"eventId":"web:1","profileId":"%s","timestamp":"2026-02-28T00:00:00Z",\
                "context":{"globalPrivacyControl":%s}}""".formatted(ADA, value))).isEqualTo(new Reading.Irrelevant<>());
    }

    @Test
    void anEventWithoutChoicesIsIrrelevant() throws JsonProcessingException {
        assertThat(read(WireJson.MAPPER.writeValueAsString(event(Map.of())))).isEqualTo(new Reading.Irrelevant<>());
        assertThat(ChoiceReader.read(record(null))).isEqualTo(new Reading.Irrelevant<>());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "not json;malformed-json",
                "null;malformed-json",
                "[1,2];malformed-json",
                "{\"consents\":\"yes\"};malformed-json",
                "{\"consents\":{\"analytics\":\"perhaps\"}};malformed-json",
                "{\"consents\":{\"analytics\":true}};missing-field",
                "{\"eventId\":\"web:1\",\"profileId\":\"nobody\",\"consents\":{\"analytics\":true}};malformed-json",
                "{\"eventId\":\"web:1\",\"profileId\":\"01900000-0000-7000-8000-00000000000a\",\"timestamp\":\"2026-02-31T00:00:00Z\",\"consents\":{\"a\":true}};malformed-json",
                "{\"eventId\":\"web:1\",\"profileId\":\"01900000-0000-7000-8000-00000000000a\",\"timestamp\":\"1492-10-12T00:00:00Z\",\"consents\":{\"a\":true}};impossible-time",
                "{\"eventId\":\"web\\u0000\",\"profileId\":\"01900000-0000-7000-8000-00000000000a\",\"timestamp\":\"2026-02-28T00:00:00Z\",\"consents\":{\"a\":true}};malformed-event-id"
            })
    void whatCannotBeReadIsPoisonedWithItsReason(String json, String reason) {
        assertThat(read(json))
                .isInstanceOfSatisfying(
                        Reading.Poisoned.class,
                        poisoned -> assertThat(poisoned.reason()).isEqualTo(reason));
    }

    private static Reading<TravellingChoices> read(String json) {
        return ChoiceReader.read(record(json.getBytes(UTF_8)));
    }

    private static ConsumerRecord<String, byte[]> record(byte @Nullable [] value) {
        return new ConsumerRecord<>("events.resolved", 0, 0, ADA.toString(), value);
    }

    private static ResolvedEventV1 event(Map<String, Boolean> consents) {
        return event(consents, Map.of());
    }

    private static ResolvedEventV1 event(Map<String, Boolean> consents, Map<String, Object> context) {
        return new ResolvedEventV1(
                "web:1",
                "1",
                new UUID(0, 1),
                ADA.value(),
                "identify",
                null,
                MORNING,
                NOON,
                Map.of(),
                Map.of(),
                context,
                consents,
                Set.of("analytics"));
    }
}
