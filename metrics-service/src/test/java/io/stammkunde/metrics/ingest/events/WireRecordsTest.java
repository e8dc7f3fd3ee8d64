package io.stammkunde.metrics.ingest.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.metrics.ingest.PoisonedRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireRecordsTest {
    private static final String EVENT = """
            {"eventId":"s:m","messageId":"m","sourceId":"0190a1b2-0000-7000-8000-000000000001",
             "profileId":"0190a1b2-0000-7000-8000-000000000002","type":"track","event":"Order Completed",
             "timestamp":"2026-01-01T00:00:00Z","receivedAt":"2026-01-01T00:00:01Z",
             "properties":{"revenue":19.990000000000000001,"email":"ada@example.org"},
             "purposes":["analytics"],"addedLater":true}
            """;

    @Test
    void fieldsThatAreNotKnownYetAreIgnoredAndAmountsStayExact() {
        var event = WireRecords.event(EVENT.getBytes(UTF_8));

        assertThat(event.properties().get("revenue")).hasToString("19.990000000000000001");
        assertThat(event.purposes()).containsExactly("analytics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{\"eventId\":\"s:m\"}",
                "{\"eventId\":\"s:m\",\"sourceId\":\"ada@example.org\"}",
            })
    void whatIsNoEventIsPoisonedForAReasonWithoutPersonalData(String value) {
        assertThatThrownBy(() -> WireRecords.event(value.getBytes(UTF_8)))
                .isInstanceOf(PoisonedRecord.class)
                .hasMessageNotContaining("ada@example.org");
    }

    @Test
    void momentsOutsideOfEveryCalendarArePoisoned() {
        var late = EVENT.replace("2026-01-01T00:00:00Z", "+200000-01-01T00:00:00Z");

        assertThatThrownBy(() -> WireRecords.event(late.getBytes(UTF_8)))
                .isInstanceOf(PoisonedRecord.class)
                .hasMessageContaining("timestamp");
    }

    @Test
    void anEventThatNamesNoPurposesServesNone() {
        var event = WireRecords.event(EVENT.replace("[\"analytics\"]", "null").getBytes(UTF_8));

        assertThat(event.purposes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"profileId\":\"0190a1b2-0000-7000-8000-000000000002\"}",
                "{\"profileId\":\"0190a1b2-0000-7000-8000-000000000002\",\"change\":\"EXPLODED\",\"revision\":1}",
                "{\"profileId\":\"0190a1b2-0000-7000-8000-000000000002\",\"change\":\"UPDATED\",\"revision\":1,"
                        + "\"snapshot\":{\"identifiers\":[]}}",
            })
    void whatIsNoChangeOfAProfileIsPoisoned(String value) {
        assertThatThrownBy(() -> WireRecords.profile(value.getBytes(UTF_8))).isInstanceOf(PoisonedRecord.class);
    }

    @Test
    void aMergeNeedsNoSnapshot() {
        var merged = WireRecords.profile("""
                {"profileId":"0190a1b2-0000-7000-8000-000000000002","change":"MERGED","revision":4,
                 "at":"2026-01-01T00:00:00Z","absorbed":[],"mergedInto":"0190a1b2-0000-7000-8000-000000000003"}
                """.getBytes(UTF_8));

        assertThat(merged.mergedInto()).hasToString("0190a1b2-0000-7000-8000-000000000003");
    }
}
