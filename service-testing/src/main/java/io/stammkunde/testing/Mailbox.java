package io.stammkunde.testing;

import static io.restassured.RestAssured.given;

import io.stammkunde.servers.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What has been sent to somebody. */
public final class Mailbox {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Mailbox() {}

    /** Messages to an address, newest first, each with {@code subject}, {@code text} and {@code html}. */
    public static List<Map<String, Object>> of(String address) {
        List<Map<String, Object>> all = given().baseUri(TestServers.mailbox().messagesUrl())
                .get()
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
        return all.stream().filter(message -> address.equals(message.get("to"))).toList();
    }

    /** The newest message, once there are as many. */
    public static Map<String, Object> await(String address, int count) {
        return org.awaitility.Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> of(address), messages -> messages.size() >= count)
                .getFirst();
    }
}
