package io.stammkunde.system;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a person while an erasure is being decided on: approvals at once, and a merge with somebody else. */
class ContestedErasureTest {
    private static final Gateway GATEWAY = new Gateway(RunningSystem.get());
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String DESK = "/v1/privacy/requests";
    private static final int AT_ONCE = 6;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String customer = "contested-" + run;
    private final String device = "device-of-" + customer;
    private final Gateway.Source shop = GATEWAY.source("contested-" + run, "ART6_1_B", List.of("service"));
    private int sent;

    @BeforeEach
    void aCustomerAndADeviceThatNobodyKnowsToBeTheirs() {
        GATEWAY.send(
                shop,
                List.of(event("identify", Map.of("userId", customer)), event("track", Map.of("anonymousId", device))));
        GATEWAY.settle();
    }

    private Map<String, Object> event(String type, Map<String, String> who) {
        var event = new HashMap<String, Object>(Map.of(
                "type",
                type,
                "event",
                "Product Viewed",
                "messageId",
                run + "-" + sent,
                "timestamp",
                Instant.now().minusSeconds(600 - sent++).toString()));
        event.putAll(who);
        return event;
    }

    @Test
    void approvalsAtOnceBeginOneErasure() throws InterruptedException, ExecutionException {
        var id = planned();
        Callable<Response> approval = () -> approve(id, digest(id));

        List<Integer> answers;
        try (var threads = newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(Collections.nCopies(AT_ONCE, approval));
            answers = all.stream()
                    .map(Future::resultNow)
                    .map(Response::statusCode)
                    .toList();
        }
        until(id, "FULFILLED");

        assertThat(answers).containsOnlyOnce(202).allMatch(status -> status == 202 || status == 409);
        assertThat(request(id).<String>getList("history.action"))
                .filteredOn("approved"::equals)
                .hasSize(1);
        assertThat(lookup("userId", customer)).isEqualTo(404);
    }

    @Test
    void aMergeAfterTheDryRunIsLookedAtAgainBeforeAnythingIsErased() {
        var id = planned();
        var seen = digest(id);
        GATEWAY.send(shop, List.of(event("identify", Map.of("userId", customer, "anonymousId", device))));
        GATEWAY.settle();

        approve(id, seen).then().statusCode(202);
        await().atMost(PATIENCE).until(() -> history(id).contains("person-changed"));
        until(id, "PLANNED");

        assertThat(digest(id)).isNotEqualTo(seen);
        assertThat(lookup("userId", customer)).as("nothing is erased").isEqualTo(200);
        approve(id, seen).then().statusCode(409);

        approve(id, digest(id)).then().statusCode(202);
        until(id, "FULFILLED");
        assertThat(lookup("userId", customer)).isEqualTo(404);
        assertThat(lookup("anonymousId", device))
                .as("what was merged into the person")
                .isEqualTo(404);
    }

    @Test
    void whoeverIsMergedWhileTheErasureIsAtWorkComesNotBackWithIt() {
        var id = planned();
        approve(id, digest(id)).then().statusCode(202);

        GATEWAY.send(shop, List.of(event("identify", Map.of("userId", customer, "anonymousId", device))));
        GATEWAY.settle();
        until(id, "FULFILLED", "PLANNED");
        if ("PLANNED".equals(request(id).getString("state"))) {
            approve(id, digest(id)).then().statusCode(202); // the merge was earlier than the erasure
            until(id, "FULFILLED");
        }

        assertThat(lookup("userId", customer)).isEqualTo(404);
    }

    private String planned() {
        var id = GATEWAY.post(
                        "clara",
                        DESK,
                        Map.of(
                                "type",
                                "ERASURE",
                                "channel",
                                "LETTER",
                                "identities",
                                List.of(Map.of("type", "userId", "value", customer))))
                .getString("id");
        GATEWAY.post("clara", DESK + "/" + id + "/identity", Map.of("text", "copy of the letter, signed"));
        GATEWAY.post("clara", DESK + "/" + id + "/plan", Map.of());
        until(id, "PLANNED");
        return id;
    }

    private static Response approve(String id, String digest) {
        return GATEWAY.as("carl")
                .contentType(ContentType.JSON)
                .body(Map.of("digest", digest))
                .post(DESK + "/" + id + "/approval");
    }

    private static JsonPath request(String id) {
        return GATEWAY.get("clara", DESK + "/" + id);
    }

    private static String digest(String id) {
        return request(id).getString("plan.digest");
    }

    private static List<String> history(String id) {
        return request(id).getList("history.action");
    }

    private static void until(String id, String... states) {
        await("request " + id + " is " + List.of(states))
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(request(id).getString("state")).isIn((Object[]) states));
    }

    private static int lookup(String type, String value) {
        return GATEWAY.as("anna")
                .contentType(ContentType.JSON)
                .body(Map.of("type", type, "value", value))
                .post("/v1/profiles/lookup")
                .statusCode();
    }
}
