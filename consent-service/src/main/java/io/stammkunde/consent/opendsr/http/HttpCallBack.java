package io.stammkunde.consent.opendsr.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.opendsr.CallBack;
import io.stammkunde.consent.opendsr.CallbackHosts;
import io.stammkunde.consent.opendsr.OpenDsrConfig;
import io.stammkunde.consent.opendsr.ProcessorKey;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;

/** Calls over HTTPS. Whether a host may be called is asked again here: what was agreed may have changed. */
@ApplicationScoped
class HttpCallBack implements CallBack {
    private static final int SUCCESS = 200;
    private static final int BEYOND_SUCCESS = 300;

    private final WebClient client;
    private final CallbackHosts hosts;
    private final ProcessorKey key;
    private final OpenDsrConfig config;

    HttpCallBack(Vertx vertx, ProcessorKey key, OpenDsrConfig config) {
        this.client = WebClient.create(vertx, new WebClientOptions().setFollowRedirects(false));
        this.hosts = new CallbackHosts(config.callbackHosts().orElse(Set.of()), config.plainCallbacks());
        this.key = key;
        this.config = config;
    }

    @Override
    public Uni<Void> post(String address, String body) {
        var refusal = hosts.refuse(address);
        if (refusal.isPresent()) {
            return Uni.createFrom().failure(new IllegalStateException("the address " + refusal.get()));
        }
        return client.postAbs(address)
                .timeout(config.patience().toMillis())
                .putHeader(HttpHeaders.CONTENT_TYPE.toString(), MediaType.APPLICATION_JSON)
                .putHeader(SignedAnswers.DOMAIN, config.processorDomain())
                .putHeader(SignedAnswers.SIGNATURE, key.sign(body))
                .sendBuffer(Buffer.buffer(body))
                .invoke(HttpCallBack::requireTaken)
                .replaceWithVoid();
    }

    private static void requireTaken(HttpResponse<Buffer> answer) {
        if (answer.statusCode() < SUCCESS || answer.statusCode() >= BEYOND_SUCCESS) {
            throw new IllegalStateException("the controller answered " + answer.statusCode());
        }
    }
}
