package io.stammkunde.gateway.apidocs;

import io.stammkunde.gateway.GatewayConfig;
import io.stammkunde.gateway.answer.Answers;
import io.stammkunde.gateway.proxy.Upstreams;
import io.stammkunde.gateway.route.Routes;
import io.stammkunde.gateway.route.Service;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The description of the whole interface. Put together when somebody asks and then kept for a while; a service that is
 * down is described by what it said last.
 */
@ApplicationScoped
public class ApiDescription {
    private static final String DESCRIPTION = "/q/openapi?format=json";
    private static final Duration DEADLINE = Duration.ofSeconds(3);
    private static final Logger LOG = Logger.getLogger(ApiDescription.class);

    private final Upstreams upstreams;
    private final Duration keptFor;
    private final Clock clock;
    private final Map<Service, JsonObject> lastSaid = new ConcurrentHashMap<>();
    private volatile @Nullable Kept kept;

    ApiDescription(Upstreams upstreams, GatewayConfig config, Clock clock) {
        this.upstreams = upstreams;
        this.keptFor = config.documentation().keptFor();
        this.clock = clock;
    }

    private record Kept(Buffer document, Instant until) {}

    public Future<Void> answer(RoutingContext context) {
        return document().map(document -> {
            Answers.text(context, "application/json", document);
            return null;
        });
    }

    private Future<Buffer> document() {
        var known = kept;
        if (known != null && clock.instant().isBefore(known.until())) {
            return Future.succeededFuture(known.document());
        }
        var asked = Arrays.stream(Service.values()).map(this::ask).toList();
        return Future.join(asked).otherwiseEmpty().map(all -> merged());
    }

    private Buffer merged() {
        var described = new EnumMap<Service, JsonObject>(Service.class);
        described.putAll(lastSaid);
        var document = OpenApiMerge.of(described, Routes.table()).toBuffer();
        if (described.size() == Service.values().length) {
            kept = new Kept(document, clock.instant().plus(keptFor));
        }
        return document;
    }

    private Future<JsonObject> ask(Service service) {
        return upstreams
                .ask(service, DESCRIPTION, DEADLINE)
                .map(Buffer::toJsonObject)
                .onSuccess(said -> lastSaid.put(service, said))
                .onFailure(failure -> LOG.debugf(
                        "A service does not describe itself service=%s reason=%s", service.label(), failure));
    }
}
