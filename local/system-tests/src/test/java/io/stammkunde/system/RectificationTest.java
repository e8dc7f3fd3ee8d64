package io.stammkunde.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person has put right is right in the profile and in the segments, and what was said before does not undo it. */
class RectificationTest {
    private static final Gateway GATEWAY = new Gateway(RunningSystem.get());
    private static final System.Logger LOG = System.getLogger(RectificationTest.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final RightsDesk DESK = new RightsDesk(GATEWAY, PATIENCE);

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String customer = "misspelt-" + run;
    private final String right = "Meyer" + run;
    private final String segment = "family-" + run;
    private Gateway.Source shop;

    @BeforeEach
    void aCustomerWithAWrongNameAndASegmentOfTheRightOne() {
        shop = GATEWAY.source("misspelt-" + run, "ART6_1_B", List.of("service", "analytics"));
        GATEWAY.post(
                "mara",
                "/v1/segments",
                Map.of(
                        "key",
                        segment,
                        "name",
                        "Family " + run,
                        "purpose",
                        "analytics",
                        "rule",
                        Map.of("type", "trait", "name", "lastName", "op", "equals", "value", right)));
        identify("1", Instant.now().minusSeconds(3600));
        GATEWAY.settle();
    }

    private void identify(String number, Instant at) {
        GATEWAY.send(
                shop,
                List.of(Map.of(
                        "type",
                        "identify",
                        "messageId",
                        run + "-" + number,
                        "userId",
                        customer,
                        "timestamp",
                        at.toString(),
                        "traits",
                        Map.of("lastName", "Meier" + run, "title", "Dr."))));
    }

    @Test
    void aRectificationChangesTheProfileAndTheSegmentsWithinSeconds() {
        assertThat(lastName()).isEqualTo("Meier" + run);
        assertThat(isMember()).isFalse();
        var id = planned();

        var approvedAt = System.nanoTime();
        DESK.approved("clara", id);
        eventually("the segment has the person", this::isMember);
        LOG.log(Level.INFO, "in the segment after {0} ms", (System.nanoTime() - approvedAt) / 1_000_000);
        eventually("the request is fulfilled", () -> "FULFILLED".equals(DESK.state(id)));

        assertThat(lastName()).isEqualTo(right);
        assertThat(person().<Object>get("traits.title")).isNull();

        identify("2", Instant.now().minusSeconds(1800));
        GATEWAY.settle();
        assertThat(lastName()).as("what was said before does not undo it").isEqualTo(right);
        assertThat(isMember()).isTrue();
    }

    private String planned() {
        var id = DESK.established("RECTIFICATION", "userId", customer);
        GATEWAY.as("clara")
                .contentType(ContentType.JSON)
                .body("""
                    {"fields":[{"field":"lastName","value":"%s"},{"field":"title","value":null}]}""".formatted(right))
                .put(DESK.path(id, "/corrections"))
                .then()
                .statusCode(200);
        return DESK.plan(id);
    }

    private JsonPath person() {
        return GATEWAY.post("anna", "/v1/profiles/lookup", Map.of("type", "userId", "value", customer));
    }

    private String lastName() {
        return person().getString("traits.lastName.value");
    }

    private boolean isMember() {
        return GATEWAY.get("mara", "/v1/segments/memberships/" + person().getString("id"))
                .getList("items.segment")
                .contains(segment);
    }

    private static void eventually(String what, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(condition);
    }
}
