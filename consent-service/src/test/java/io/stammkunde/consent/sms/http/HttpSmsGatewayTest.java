package io.stammkunde.consent.sms.http;

import static io.stammkunde.consent.Api.as;
import static io.stammkunde.consent.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.sms.MobileNumber;
import io.stammkunde.consent.sms.SmsConfig;
import io.stammkunde.consent.sms.SmsGateway;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Timeout(180)
class HttpSmsGatewayTest {
    private static final MobileNumber ADA = new MobileNumber("+4915123456789");

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "stammkunde.consent.opendsr.keystore")
    String keystore;

    @ConfigProperty(name = "stammkunde.consent.opendsr.keystore-password")
    String password;

    @Test
    void withoutAGatewayNobodyIsAskedAndNothingIsWritten() {
        QuarkusMock.installMockForType(gateway(Map.of()), SmsGateway.class);
        var person = UUID.randomUUID().toString();

        as("service")
                .body("""
                        {"subject":{"profileId":"%s"},"purpose":"marketing","channel":"SMS","action":"GIVE",
                         "confirmation":{"address":"0151 23456789"}}""".formatted(person))
                .post("/v1/consents")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:stammkunde:problem:no-sms-gateway"))
                .body("detail", containsString("STAMMKUNDE_SMS_URL"));

        Api.history(person).body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "http://gateway.example/messages; token; DE; must begin with https://",
                "https://gateway.example/messages; ; DE; needs a token",
                "gateway; token; DE; must be an address",
                "https://gateway.example/messages; token; Germany; must be a country"
            })
    void aGatewayThatCannotBeUsedEndsTheStart(String url, @Nullable String token, String region, String reason) {
        var settings = Map.of(
                "stammkunde.consent.sms.url", url,
                "stammkunde.consent.sms.token", token == null ? "" : token,
                "stammkunde.consent.sms.default-region", region);

        assertThatIllegalArgumentException().isThrownBy(() -> gateway(settings)).withMessageContaining(reason);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTrusted() throws IOException, GeneralSecurityException {
        var asked = new AtomicInteger();
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        server.start();
        try {
            var gateway = gateway(Map.of(
                    "stammkunde.consent.sms.url",
                    "https://localhost:" + server.getAddress().getPort() + "/messages",
                    "stammkunde.consent.sms.token",
                    "token"));

            assertThatThrownBy(() -> await(gateway.send(UUID.randomUUID(), ADA, "text", Duration.ofSeconds(10))))
                    .hasRootCauseInstanceOf(GeneralSecurityException.class)
                    .hasStackTraceContaining(SSLException.class.getPackageName());
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private HttpSmsGateway gateway(Map<String, String> settings) {
        return new HttpSmsGateway(
                vertx,
                new SmallRyeConfigBuilder()
                        .withMapping(SmsConfig.class)
                        .withSources(new PropertiesConfigSource(settings, "test", 100))
                        .build()
                        .getConfigMapping(SmsConfig.class));
    }

    private SSLContext selfSigned() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(Path.of(keystore))) {
            store.load(file, password.toCharArray());
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, new SecureRandom());
        return context;
    }
}
