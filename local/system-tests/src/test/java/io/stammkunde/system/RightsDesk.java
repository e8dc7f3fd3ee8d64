package io.stammkunde.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The desk of rights requests as its officers see it: clara takes in and plans, another one approves. */
final class RightsDesk {
    private static final String REQUESTS = "/v1/privacy/requests";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Gateway gateway;
    private final Duration patience;

    /**
     * The desk behind a gateway.
     *
     * @param patience how long a state is waited for
     */
    RightsDesk(Gateway gateway, Duration patience) {
        this.gateway = gateway;
        this.patience = patience;
    }

    /** Where a request, or a part of it, is. */
    String path(String id, String part) {
        return REQUESTS + "/" + id + part;
    }

    JsonPath request(String id) {
        return gateway.get("clara", path(id, ""));
    }

    String state(String id) {
        return request(id).getString("state");
    }

    /** What is approved. */
    String digest(String id) {
        return request(id).getString("plan.digest");
    }

    /** A request that came by letter, and it is known that the person has written it. */
    String established(String type, String identity, String value) {
        var letter = Map.of(
                "type", type, "channel", "LETTER", "identities", List.of(Map.of("type", identity, "value", value)));
        var id = gateway.post("clara", REQUESTS, letter).getString("id");
        gateway.post("clara", path(id, "/identity"), Map.of("text", "copy of the letter, signed"));
        return id;
    }

    /** Makes the plan of a request, and waits for it. */
    String plan(String id) {
        gateway.post("clara", path(id, "/plan"), Map.of());
        until(id, "PLANNED");
        return id;
    }

    String planned(String type, String identity, String value) {
        return plan(established(type, identity, value));
    }

    /** What is answered to an approval. */
    Response approve(String officer, String id, String digest) {
        return gateway.as(officer)
                .contentType(ContentType.JSON)
                .body(Map.of("digest", digest))
                .post(path(id, "/approval"));
    }

    /** Approves the plan as it is, which succeeds. */
    void approved(String officer, String id) {
        approve(officer, id, digest(id)).then().statusCode(202);
    }

    void until(String id, String... states) {
        await("request " + id + " is " + List.of(states))
                .atMost(patience)
                .pollInterval(BETWEEN_LOOKS)
                .untilAsserted(() -> assertThat(state(id)).isIn((Object[]) states));
    }
}
