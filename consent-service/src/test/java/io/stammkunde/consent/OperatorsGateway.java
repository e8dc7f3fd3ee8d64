package io.stammkunde.consent;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** The gateway for text messages of an operator, who tells for each number what it answers. */
public class OperatorsGateway implements QuarkusTestResourceLifecycleManager {
    public static final String TOKEN = "token-of-the-gateway";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** System properties outlive class loaders. */
    private static final String RECEIVED = "stammkunde.test.gateway.received.";

    private static final String ANSWERS = "stammkunde.test.gateway.answers.";

    private LocalServer server;

    /** What it answers for a number: each code once, and the last from then on. 202 where nothing is told. */
    public static void answers(String number, int... codes) {
        System.setProperty(
                ANSWERS + number,
                String.join(
                        " ", Arrays.stream(codes).mapToObj(Integer::toString).toList()));
    }

    /** All requests for a number, the oldest first: the message, with the header {@code authorization}. */
    public static List<JsonObject> received(String number) {
        return System.getProperty(RECEIVED + number, "")
                .lines()
                .map(JsonObject::new)
                .toList();
    }

    /** The latest message for a number, once there are as many. */
    public static JsonObject await(String number, int count) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> received(number), requests -> requests.size() >= count)
                .getLast();
    }

    @Override
    public Map<String, String> start() {
        server = LocalServer.started("/messages", OperatorsGateway::take);
        return Map.of(
                "stammkunde.consent.sms.url",
                "http://" + server.authority() + "/messages",
                "stammkunde.consent.sms.token",
                TOKEN,
                "stammkunde.consent.sms.sender",
                "Laden",
                "stammkunde.consent.sms.countries",
                "DE,AT,CH",
                "stammkunde.consent.mail.retry-pause",
                "PT0.2S");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var message = new JsonObject(new String(exchange.getRequestBody().readAllBytes(), UTF_8))
                    .put("authorization", exchange.getRequestHeaders().getFirst("Authorization"));
            var number = message.getString("to");
            var before = System.getProperty(RECEIVED + number, "");
            System.setProperty(RECEIVED + number, before + message.encode() + "\n");
            exchange.sendResponseHeaders(next(number), -1);
        }
    }

    private static int next(String number) {
        var codes = new ArrayList<>(
                List.of(System.getProperty(ANSWERS + number, "202").split(" ", -1)));
        var code = codes.size() > 1 ? codes.removeFirst() : codes.getFirst();
        System.setProperty(ANSWERS + number, String.join(" ", codes));
        return Integer.parseInt(code);
    }
}
