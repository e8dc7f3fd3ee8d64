package io.stammkunde.system;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** The gateway as its callers see it: staff with tokens from Keycloak, shops with write keys. */
final class Gateway {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final RunningSystem system;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, long renewAtNanos) {}

    Gateway(RunningSystem system) {
        this.system = system;
    }

    /** A request of a local user, for example {@code anna}. */
    RequestSpecification as(String user) {
        return anonymous().auth().oauth2(token(user));
    }

    /** A request without any token. */
    RequestSpecification anonymous() {
        return given().baseUri(system.url()).urlEncodingEnabled(false);
    }

    /** A request of a shop with a write key. */
    RequestSpecification shop(String writeKey) {
        var basic = Base64.getEncoder().encodeToString((writeKey + ":").getBytes(UTF_8));
        return anonymous().header("Authorization", "Basic " + basic).contentType(ContentType.JSON);
    }

    String token(String user) {
        var known = tokens.get(user);
        if (known != null && known.renewAtNanos() > System.nanoTime()) {
            return known.value();
        }
        var answer = given().formParam("grant_type", "password")
                .formParam("client_id", "stammkunde-console")
                .formParam("username", user)
                .formParam("password", "stammkunde")
                .post(system.realm() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var lifetime = Duration.ofSeconds(answer.getLong("expires_in")).dividedBy(2);
        var token = new Token(answer.getString("access_token"), System.nanoTime() + lifetime.toNanos());
        tokens.put(user, token);
        return token.value();
    }

    record Source(String id, String writeKey) {}

    /** Registers a source whose events rest on this legal basis. */
    Source source(String name, String legalBasis, List<String> purposes) {
        var answer = as("stefan")
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "legalBasis", legalBasis, "purposes", purposes))
                .post("/v1/sources")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Source(answer.getString("id"), answer.getString("writeKeys[0].key"));
    }

    /** Sends a batch and insists that all of it was accepted. */
    void send(Source source, List<? extends Map<String, ?>> batch) {
        var answer = shop(source.writeKey()).body(Map.of("batch", batch)).post("/v1/batch");
        answer.then().statusCode(200);
        var rejected = answer.jsonPath().getList("rejected");
        if (rejected != null && !rejected.isEmpty()) {
            throw new AssertionError("rejected: " + rejected);
        }
    }

    /** Waits until every service has taken in everything that was sent. */
    void settle() {
        Awaitility.await("every service has caught up")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(this::caughtUpTwice);
    }

    /** Twice, because what one service has finished another one may only just have received. */
    private boolean caughtUpTwice() {
        return IntStream.range(0, 2).allMatch(look -> lag() == 0);
    }

    private long lag() {
        return List.of(
                        "/v1/quality/collection",
                        "/v1/consents/ingestion",
                        "/v1/segments/ingestion",
                        "/v1/metrics/ingestion")
                .stream()
                .mapToLong(path -> get("ada", path).getLong("lag"))
                .sum();
    }

    /** What an analyst is answered who looks for a person. */
    Response lookup(String type, String value) {
        return as("anna")
                .contentType(ContentType.JSON)
                .body(Map.of("type", type, "value", value))
                .post("/v1/profiles/lookup");
    }

    /** A successful GET. */
    JsonPath get(String user, String path) {
        return as(user).get(path).then().statusCode(200).extract().jsonPath(Numbers.EXACT);
    }

    /** A successful POST of JSON. */
    JsonPath post(String user, String path, Object body) {
        var answer = as(user).contentType(ContentType.JSON).body(body).post(path);
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError("POST %s: %d %s".formatted(path, answer.statusCode(), answer.asString()));
        }
        return answer.jsonPath(Numbers.EXACT);
    }
}
