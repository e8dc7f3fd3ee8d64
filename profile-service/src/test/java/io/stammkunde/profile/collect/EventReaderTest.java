package io.stammkunde.profile.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.profile.collect.EventReader.Circumstances;
import io.stammkunde.profile.identity.TestRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private final EventReader reader = new EventReader(
            TestRules.shipped(), new Timestamps(Duration.ofMinutes(1), Duration.ofHours(24)), () -> "generated");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/type | {'userId':'u'}",
                "/type | {'type':'buy','userId':'u'}",
                "/type | {'type':7,'userId':'u'}",
                "/event | {'type':'track','userId':'u'}",
                "/event | {'type':'track','userId':'u','event':['x']}",
                "/event | {'type':'track','userId':'u','event':'  '}",
                "/userId | {'type':'page'}",
                "/userId | {'type':'page','userId':42}",
                "/userId | {'type':'page','userId':'null'}",
                "/anonymousId | {'type':'page','anonymousId':'000-000'}",
                "/messageId | {'type':'page','userId':'u','messageId':7}",
                "/groupId | {'type':'group','userId':'u'}",
                "/previousId | {'type':'alias','userId':'u'}",
                "/userId | {'type':'alias','anonymousId':'a','previousId':'p'}",
                "/properties | {'type':'page','userId':'u','properties':[]}",
                "/traits | {'type':'identify','userId':'u','traits':'x'}",
                "/context | {'type':'page','userId':'u','context':3}",
                "/context/consent/categoryPreferences/a~1b |"
                        + " {'type':'page','userId':'u','context':{'consent':{'categoryPreferences':{'a/b':1}}}}",
                "/context/consentManagement/deniedConsentIds |"
                        + " {'type':'page','userId':'u','context':{'consentManagement':{'deniedConsentIds':[1]}}}",
                "/timestamp | {'type':'page','userId':'u','timestamp':'2026-02-30T00:00:00Z'}",
                "/timestamp | {'type':'page','userId':'u','timestamp':'yesterday'}",
                "/timestamp | {'type':'page','userId':'u','timestamp':1767225600}",
                "/timestamp | {'type':'page','userId':'u','timestamp':'2027-01-01T00:00:00Z'}",
                "/timestamp | {'type':'page','userId':'u','timestamp':'1899-12-31T00:00:00Z'}",
                "/properties/a | {'type':'page','userId':'u','properties':{'a':1e999}}",
                "/properties/a/1 | {'type':'page','userId':'u','properties':{'a':['x','\\u0000']}}",
                "/properties/a | {'type':'page','userId':'u','properties':{'a':'\\ud800'}}"
            })
    void whatIsWrongIsNamed(String pointer, String event) {
        var mistake = catchThrowableOfType(Mistake.class, () -> read(event));
        assertThat(mistake).as(event).isNotNull();
        assertThat(mistake.pointer()).isEqualTo(pointer);
    }

    @Test
    void aMessageIdHasLessThanAHundredCharacters() {
        var event = "{'type':'page','userId':'u','messageId':'%s'}";
        assertThat(read(event.formatted("m".repeat(99))).messageId()).hasSize(99);
        assertThat(catchThrowableOfType(Mistake.class, () -> read(event.formatted("m".repeat(100)))))
                .isNotNull();
    }

    @Test
    void aMissingMessageIdIsMade() {
        assertThat(read("{'type':'page','userId':'u'}").messageId()).isEqualTo("generated");
    }

    @Test
    void numbersStayExact() {
        var event = read("{'type':'track','userId':'u','event':'E','properties':{'a':0.10}}");
        assertThat(event.properties().get("a")).isEqualTo(new BigDecimal("0.10"));
    }

    @Test
    void theClockOfTheSenderIsCorrected() {
        var event = read(
                "{'type':'page','userId':'u','originalTimestamp':'2026-03-01T15:00:00Z','sentAt':'2026-03-01T15:00:10Z'}");
        assertThat(event.timestamp()).isEqualTo(NOON.minusSeconds(10));
    }

    @Test
    void theTimeARequestTravelsIsNoClockSkew() {
        var event =
                read("{'type':'page','userId':'u','timestamp':'2026-03-01T11:59:00Z','sentAt':'2026-03-01T11:59:58Z'}");
        assertThat(event.timestamp()).isEqualTo(Instant.parse("2026-03-01T11:59:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T10:00:00Z",
                "2026-03-01T10:00:00.000Z",
                "2026-03-01T11:00:00+01:00",
                "2026-03-01T11:00:00+0100",
                "2026-03-01T10:00:00"
            })
    void instantsAreReadAsSdksWriteThem(String written) {
        assertThat(read("{'type':'page','userId':'u','timestamp':'%s'}".formatted(written))
                        .timestamp())
                .isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @Test
    void whatIsKnownOfAGroupIsNotSaidOfThePerson() {
        var event = read("{'type':'group','userId':'u','groupId':'g','traits':{'name':'Acme'}}");
        assertThat(event.traits()).isEmpty();
        assertThat(event.properties()).containsEntry("name", "Acme");
    }

    @Test
    void aPurposeThatIsAllowedAndDeniedIsDenied() {
        var event = read("""
            {'type':'page','userId':'u','context':{'consentManagement':{'allowedConsentIds':['a','b'],'deniedConsentIds':['b']}}}\
            """);
        assertThat(event.consents()).isEqualTo(Map.of("a", true, "b", false));
    }

    @Test
    void theContextOfABatchIsTheDefaultForItsEvents() {
        var circumstances =
                new Circumstances(new UUID(0, 1), null, Map.of("ip", "none", "locale", "de"), null, NOON, false);
        var event = reader.read(object("{'type':'page','userId':'u','context':{'locale':'en'}}"), circumstances);
        assertThat(event.context()).isEqualTo(Map.of("ip", "none", "locale", "en"));
    }

    @Test
    void theBrowsersObjectionStandsInTheContextWhateverTheSenderSays() {
        var circumstances = new Circumstances(new UUID(0, 1), null, Map.of("locale", "de"), null, NOON, true);
        var event = reader.read(
                object("{'type':'page','userId':'u','context':{'globalPrivacyControl':false}}"), circumstances);
        assertThat(event.context()).isEqualTo(Map.of("locale", "de", "globalPrivacyControl", true));
    }

    private CollectedEventV1 read(String event) {
        return reader.read(object(event), new Circumstances(new UUID(0, 1), null, Map.of(), null, NOON, false));
    }

    private static Map<String, Object> object(String json) {
        return CollectJson.object(json.replace('\'', '"').getBytes(UTF_8));
    }
}
