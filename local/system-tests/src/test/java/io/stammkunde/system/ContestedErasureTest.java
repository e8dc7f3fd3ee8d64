package io.stammkunde.system;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
    private static final RightsDesk DESK = new RightsDesk(GATEWAY, PATIENCE);
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
        Callable<Response> approval = () -> approve(id, DESK.digest(id));

        List<Integer> answers;
        try (var threads = newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(Collections.nCopies(AT_ONCE, approval));
            answers = all.stream()
                    .map(Future::resultNow)
                    .map(Response::statusCode)
                    .toList();
        }
        DESK.until(id, "FULFILLED");

        assertThat(answers).containsOnlyOnce(202).allMatch(status -> status == 202 || status == 409);
        assertThat(history(id)).filteredOn("approved"::equals).hasSize(1);
        assertThat(lookup("userId", customer)).isEqualTo(404);
    }

    @Test
    void aMergeAfterTheDryRunIsLookedAtAgainBeforeAnythingIsErased() {
        var id = planned();
        var seen = DESK.digest(id);
        GATEWAY.send(shop, List.of(event("identify", Map.of("userId", customer, "anonymousId", device))));
        GATEWAY.settle();

        approve(id, seen).then().statusCode(202);
        await().atMost(PATIENCE).until(() -> history(id).contains("person-changed"));
        DESK.until(id, "PLANNED");

        assertThat(DESK.digest(id)).isNotEqualTo(seen);
        assertThat(lookup("userId", customer)).as("nothing is erased").isEqualTo(200);
        approve(id, seen).then().statusCode(409);

        approve(id, DESK.digest(id)).then().statusCode(202);
        DESK.until(id, "FULFILLED");
        assertThat(lookup("userId", customer)).isEqualTo(404);
        assertThat(lookup("anonymousId", device))
                .as("what was merged into the person")
                .isEqualTo(404);
    }

    @Test
    void whoeverIsMergedWhileTheErasureIsAtWorkComesNotBackWithIt() {
        var id = planned();
        approve(id, DESK.digest(id)).then().statusCode(202);

        GATEWAY.send(shop, List.of(event("identify", Map.of("userId", customer, "anonymousId", device))));
        GATEWAY.settle();
        DESK.until(id, "FULFILLED", "PLANNED");
        if ("PLANNED".equals(DESK.state(id))) {
            approve(id, DESK.digest(id)).then().statusCode(202); // the merge was earlier than the erasure
            DESK.until(id, "FULFILLED");
        }

        assertThat(lookup("userId", customer)).isEqualTo(404);
    }

    private String planned() {
        return DESK.planned("ERASURE", "userId", customer);
    }

    private static Response approve(String id, String digest) {
        return DESK.approve("carl", id, digest);
    }

    private static List<String> history(String id) {
        return DESK.request(id).getList("history.action");
    }

    private static int lookup(String type, String value) {
        return GATEWAY.lookup(type, value).statusCode();
    }
}
