package io.stammkunde.consent.sms.http;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.sms.GatewayAddress;
import io.stammkunde.consent.sms.MobileNumber;
import io.stammkunde.consent.sms.MobileNumbers;
import io.stammkunde.consent.sms.NoSmsGateway;
import io.stammkunde.consent.sms.SmsConfig;
import io.stammkunde.consent.sms.SmsGateway;
import io.stammkunde.consent.sms.SmsNotTaken;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Posts {@code {"to","text","reference"}}, and {@code "from"} where a sender is set, with a bearer token. Certificates are
 * checked, and no redirect is followed: the token is for the gateway alone.
 */
@ApplicationScoped
@Startup // an address or a country that is none ends the start
class HttpSmsGateway implements SmsGateway {
    private static final int SUCCESS = 200;
    private static final int BEYOND_SUCCESS = 300;

    private final WebClient client;
    private final Optional<Target> target;

    HttpSmsGateway(Vertx vertx, SmsConfig config) {
        this.client = WebClient.create(vertx, new WebClientOptions().setFollowRedirects(false));
        this.target = config.url().map(url -> target(url, config));
        requireCountry("default-region", config.defaultRegion());
        config.countries().orElse(Set.of()).forEach(country -> requireCountry("countries", country));
    }

    private static void requireCountry(String setting, String country) {
        if (!MobileNumbers.isRegion(country)) {
            throw new IllegalArgumentException(
                    "stammkunde.consent.sms." + setting + " must be a country in ISO 3166-1 alpha-2, such as DE");
        }
    }

    /** Where to, as whom. */
    private record Target(GatewayAddress address, String token, Optional<String> sender) {}

    private static Target target(String url, SmsConfig config) {
        try {
            var token = config.token().orElseThrow(() -> new IllegalArgumentException("needs a token beside it"));
            return new Target(new GatewayAddress(url), token, config.sender());
        } catch (IllegalArgumentException mistake) {
            throw new IllegalArgumentException("stammkunde.consent.sms.url " + mistake.getMessage(), mistake);
        }
    }

    @Override
    public boolean isThere() {
        return target.isPresent();
    }

    @Override
    public Uni<Void> send(UUID reference, MobileNumber to, String text, Duration patience) {
        return target.map(gateway -> post(gateway, message(gateway, reference, to, text), patience))
                .orElseGet(() -> Uni.createFrom().failure(NoSmsGateway::new));
    }

    private Uni<Void> post(Target gateway, JsonObject message, Duration patience) {
        return client.postAbs(gateway.address().url())
                .timeout(patience.toMillis())
                .bearerTokenAuthentication(gateway.token())
                .sendJsonObject(message)
                .invoke(HttpSmsGateway::requireTaken)
                .replaceWithVoid();
    }

    private static JsonObject message(Target gateway, UUID reference, MobileNumber to, String text) {
        var message = new JsonObject().put("to", to.e164()).put("text", text).put("reference", reference.toString());
        gateway.sender().ifPresent(sender -> message.put("from", sender));
        return message;
    }

    private static void requireTaken(HttpResponse<Buffer> answer) {
        if (answer.statusCode() < SUCCESS || answer.statusCode() >= BEYOND_SUCCESS) {
            throw new SmsNotTaken(answer.statusCode());
        }
    }
}
