package io.stammkunde.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.stammkunde.testing.TokenIssuer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Programs bring {@code TestTokens}; browsers sign in at a small OpenID provider that lives in the test and signs
 * everybody in as the user whom the state of the test names.
 */
public class TestRealm implements QuarkusTestResourceLifecycleManager {
    static final String SESSION_USER = "mara";
    static final List<String> SESSION_ROLES = List.of("marketer");

    private final Map<String, JsonObject> codes = new ConcurrentHashMap<>();
    private Vertx vertx;
    private HttpServer server;
    private KeyPair keys;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        keys = newKeys();
        server = TestServices.await(
                vertx.createHttpServer().requestHandler(this::answer).listen(0, "127.0.0.1"));
        var settings = new HashMap<String, String>();
        settings.put("quarkus.oidc.auth-server-url", issuer());
        new TokenIssuer()
                .start()
                .forEach((name, value) -> settings.put(name.replace("quarkus.oidc.", "quarkus.oidc.api."), value));
        return settings;
    }

    private String issuer() {
        return "http://127.0.0.1:" + server.actualPort() + "/realm";
    }

    private void answer(HttpServerRequest request) {
        switch (request.path()) {
            case "/realm/.well-known/openid-configuration" -> json(request, configuration());
            case "/realm/keys" -> json(request, publicKeys());
            case "/realm/auth" -> signIn(request);
            case "/realm/token" -> request.body().onSuccess(form -> json(request, tokens(form.toString())));
            default -> request.response().setStatusCode(404).end();
        }
    }

    /** Nobody is asked for a password: the browser comes back at once. */
    private void signIn(HttpServerRequest request) {
        var code = "code-" + codes.size();
        codes.put(
                code,
                new JsonObject()
                        .put("client", request.getParam("client_id"))
                        .put("challenge", request.getParam("code_challenge"))
                        .put("method", request.getParam("code_challenge_method")));
        request.response()
                .setStatusCode(302)
                .putHeader(
                        "Location",
                        request.getParam("redirect_uri") + "?code=" + code + "&state=" + request.getParam("state"))
                .end();
    }

    private JsonObject tokens(String form) {
        var fields = new HashMap<String, String>();
        Arrays.stream(form.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> fields.put(pair[0], pair[1]));
        var code = codes.remove(fields.get("code"));
        if (code == null || !challenge(fields.get("code_verifier")).equals(code.getString("challenge"))) {
            return new JsonObject().put("error", "invalid_grant");
        }
        return new JsonObject()
                .put("token_type", "Bearer")
                .put("expires_in", 300)
                .put("access_token", token("stammkunde"))
                .put("refresh_token", "refresh")
                .put("id_token", token(code.getString("client")));
    }

    private String token(String audience) {
        return Jwt.issuer(issuer())
                .subject("0198c0de-0000-7000-8000-000000000002")
                .audience(audience)
                .claim("preferred_username", SESSION_USER)
                .claim("name", "Mara Marketer")
                .claim("realm_access", Map.of("roles", SESSION_ROLES))
                .expiresIn(300)
                .jws()
                .keyId("test")
                .sign(keys.getPrivate());
    }

    private JsonObject configuration() {
        return new JsonObject()
                .put("issuer", issuer())
                .put("authorization_endpoint", issuer() + "/auth")
                .put("token_endpoint", issuer() + "/token")
                .put("jwks_uri", issuer() + "/keys")
                .put("end_session_endpoint", issuer() + "/end");
    }

    private JsonObject publicKeys() {
        var key = (RSAPublicKey) keys.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kty", "RSA")
                                        .put("use", "sig")
                                        .put("alg", "RS256")
                                        .put("kid", "test")
                                        .put("n", base64(key.getModulus()))
                                        .put("e", base64(key.getPublicExponent()))));
    }

    private static void json(HttpServerRequest request, JsonObject body) {
        request.response()
                .setStatusCode(body.containsKey("error") ? 400 : 200)
                .putHeader("Content-Type", "application/json")
                .end(body.toBuffer());
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest(verifier.getBytes(US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        var start = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void stop() {
        TestServices.await(vertx.close());
    }
}
