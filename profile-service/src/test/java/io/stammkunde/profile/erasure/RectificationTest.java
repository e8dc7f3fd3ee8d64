package io.stammkunde.profile.erasure;

import static io.stammkunde.profile.Api.PATIENCE;
import static io.stammkunde.profile.Api.newId;
import static io.stammkunde.profile.Api.personWith;
import static io.stammkunde.profile.Api.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.CorrectionV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.RectificationV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.profile.Api;
import io.stammkunde.profile.Broker;
import io.stammkunde.profile.RunningService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rectifications as they are asked for and answered, over the real broker and store. */
@QuarkusTest
@RunningService
class RectificationTest {
    private static final Instant DECIDED = Instant.parse("2026-03-05T10:00:00Z");

    private final Requests request = new Requests();
    private final String userId = newId();
    private Api.Registered shop;
    private UUID profileId;

    @BeforeEach
    void aPersonWithAWrongName() {
        shop = Api.shop();
        identify("2026-03-03T10:00:00Z", "\"lastName\":\"Meier\",\"title\":\"Dr.\",\"address\":{\"city\":\"Bon\"}");
        profileId = personWith(1, "userId", userId).getUUID("id");
    }

    private void identify(String at, String traits) {
        send(shop, "identify", """
            {"userId":"%s","timestamp":"%s","traits":{%s}}""".formatted(userId, at, traits));
    }

    private static RectificationV1 right(CorrectionV1... corrections) {
        return new RectificationV1(DECIDED, List.of(corrections));
    }

    private static CorrectionV1 field(String name, @Nullable Object value) {
        return new CorrectionV1(name, value);
    }

    private static final RectificationV1 ALL =
            right(field("lastName", "Meyer"), field("title", null), field("address.city", "Bonn"));

    private JsonNode ask(PrivacyMode mode, RectificationV1 rectification) {
        return request.ask(mode, List.of(profileId), rectification);
    }

    private static JsonNode profiles(JsonNode receipt) {
        assertThat(receipt.path("failure").isNull() || receipt.path("failure").isMissingNode())
                .as("%s", receipt)
                .isTrue();
        for (var row : receipt.get("rows")) {
            if (row.get("store").textValue().equals("profile/mongodb/profiles")) {
                return row;
            }
        }
        throw new AssertionError("nothing is said of profiles");
    }

    private List<JsonNode> told() {
        var told = new ArrayList<JsonNode>();
        Broker.records(Broker.topic("profiles"), profileId.toString()).forEach(record -> told.add(Broker.json(record)));
        return told;
    }

    private JsonNode traitsTold() {
        return told().getLast().get("snapshot").get("traits");
    }

    @Test
    void whatIsWrongIsCountedCorrectedToldAndVerifiedAndARepetitionChangesNothing() {
        var planned = profiles(ask(PrivacyMode.DRY_RUN, ALL));
        assertThat(planned.get("found").longValue()).isEqualTo(3);
        assertThat(planned.get("corrected").longValue()).isEqualTo(3);
        assertThat(traitsTold().get("lastName").get("value").textValue()).isEqualTo("Meier");
        assertThat(profiles(ask(PrivacyMode.VERIFY, ALL)).get("corrected").longValue())
                .as("nothing is corrected yet")
                .isZero();

        var done = ask(PrivacyMode.RECTIFY, ALL);

        assertThat(profiles(done).get("corrected").longValue()).isEqualTo(3);
        var traits = traitsTold();
        assertThat(traits.get("lastName").get("value").textValue()).isEqualTo("Meyer");
        assertThat(traits.get("address").get("value").get("city").textValue()).isEqualTo("Bonn");
        assertThat(traits.has("title")).isFalse();
        assertThat(profiles(ask(PrivacyMode.VERIFY, ALL)).get("found").longValue())
                .isZero();
        var revision = told().getLast().get("revision").longValue();
        assertThat(ask(PrivacyMode.RECTIFY, ALL).get("rows")).isEqualTo(done.get("rows"));
        assertThat(told().getLast().get("revision").longValue()).isEqualTo(revision);
    }

    @Test
    void anOlderStatementDoesNotUndoItAndALaterOneStands() {
        ask(PrivacyMode.RECTIFY, ALL);

        identify("2026-03-04T10:00:00Z", "\"lastName\":\"Meier\",\"title\":\"Dr.\",\"address\":{\"city\":\"Bon\"}");

        var traits = personWith(2, "userId", userId);
        assertThat(traits.getString("traits.lastName.value")).isEqualTo("Meyer");
        assertThat(traits.getString("traits.address.value.city")).isEqualTo("Bonn");
        assertThat(traits.<Object>get("traits.title")).isNull();

        identify("2026-03-06T10:00:00Z", "\"lastName\":\"Schmidt\",\"title\":\"Prof.\"");
        var later = personWith(3, "userId", userId);
        assertThat(later.getString("traits.lastName.value")).isEqualTo("Schmidt");
        assertThat(later.getString("traits.title.value")).isEqualTo("Prof.");
        assertThat(profiles(ask(PrivacyMode.VERIFY, ALL)).get("found").longValue())
                .as("what was stated after the decision stands")
                .isZero();
    }

    @Test
    void whoWasMergedMeanwhileIsCorrectedToo() {
        var device = newId();
        send(shop, "track", "{\"anonymousId\":\"%s\",\"event\":\"Looked\"}".formatted(device));
        var absorbed = personWith(1, "anonymousId", device).getUUID("id");
        send(shop, "identify", "{\"userId\":\"%s\",\"anonymousId\":\"%s\"}".formatted(userId, device));
        personWith(3, "userId", userId);

        request.ask(PrivacyMode.RECTIFY, List.of(absorbed), ALL);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                traitsTold().get("lastName").get("value").textValue())
                        .isEqualTo("Meyer"));
    }

    @Test
    void whatCannotBeCorrectedIsSaidByTheDryRun() {
        assertThat(failure(right(field("email", "new@example.org")))).isEqualTo("FieldIsIdentifier");
        assertThat(failure(right(field("lastName.prefix", "von")))).isEqualTo("FieldInsideOfPlainValue");
        assertThat(request.ask(PrivacyMode.DRY_RUN, List.of(UUID.randomUUID()), ALL)
                        .get("failure")
                        .textValue())
                .isEqualTo("NobodyIsThere");
    }

    private String failure(RectificationV1 rectification) {
        return ask(PrivacyMode.DRY_RUN, rectification).get("failure").textValue();
    }
}
