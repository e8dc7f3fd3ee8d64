package io.stammkunde.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Header;
import io.restassured.http.Headers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A browser with Global Privacy Control says no by a header, and is obeyed from its first event on. */
class ObjectingBrowserTest {
    private static final Gateway GATEWAY = new Gateway(RunningSystem.get());
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theFirstEventOfAnObjectingBrowserServesNeitherAdvertisingNorMarketing() {
        var shop = GATEWAY.source("browsers-" + run, "ART6_1_F", List.of("advertising", "analytics", "marketing"));

        visits(shop, "objecting-" + run, new Headers(new Header("Sec-GPC", "1")));
        visits(shop, "silent-" + run, new Headers());

        assertThat(purposesOf("silent-" + run)).containsExactlyInAnyOrder("advertising", "analytics", "marketing");
        assertThat(purposesOf("objecting-" + run)).containsExactly("analytics");
    }

    private void visits(Gateway.Source shop, String visitor, Headers headers) {
        GATEWAY.shop(shop.writeKey())
                .headers(headers)
                .body(Map.of("userId", visitor, "event", "Product Viewed", "messageId", visitor))
                .post("/v1/track")
                .then()
                .statusCode(200);
    }

    private List<String> purposesOf(String visitor) {
        Awaitility.await(visitor + " is known")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> GATEWAY.lookup("userId", visitor).statusCode() == 200);
        var profile = GATEWAY.lookup("userId", visitor).jsonPath().getString("id");
        var timeline = "/v1/profiles/%s/timeline?limit=1".formatted(profile);
        Awaitility.await("the visit is in the timeline")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> GATEWAY.get("anna", timeline).getList("items").size() == 1);
        return GATEWAY.get("anna", timeline).getList("items[0].purposes");
    }
}
