package io.stammkunde.gateway.status;

import io.stammkunde.gateway.answer.Answers;
import io.stammkunde.gateway.proxy.Upstreams;
import io.stammkunde.gateway.route.Service;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Asks every service whether it is ready. Always answers; a service that does not is DOWN. */
@ApplicationScoped
public class ServiceStatus {
    private static final Duration DEADLINE = Duration.ofSeconds(2);
    private static final String READY = "/q/health/ready";

    private final Upstreams upstreams;
    private final Clock clock;

    ServiceStatus(Upstreams upstreams, Clock clock) {
        this.upstreams = upstreams;
        this.clock = clock;
    }

    public Future<Void> answer(RoutingContext context) {
        var asked = Arrays.stream(Service.values()).map(this::ask).toList();
        return Future.all(asked).map(all -> {
            var items = all.<JsonObject>list();
            Answers.json(
                    context,
                    new JsonObject()
                            .put("status", allUp(items) ? "UP" : "DEGRADED")
                            .put("checkedAt", clock.instant().toString())
                            .put("services", new JsonArray(items)));
            return null;
        });
    }

    private Future<JsonObject> ask(Service service) {
        return upstreams
                .ask(service, READY, DEADLINE)
                .map(ready -> "UP")
                .otherwise("DOWN")
                .map(status -> new JsonObject().put("name", service.label()).put("status", status));
    }

    private static boolean allUp(List<JsonObject> services) {
        return services.stream().allMatch(service -> "UP".equals(service.getString("status")));
    }
}
