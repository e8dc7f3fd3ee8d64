package io.stammkunde.gateway.apidocs;

import io.stammkunde.gateway.route.Access;
import io.stammkunde.gateway.route.RequestPath;
import io.stammkunde.gateway.route.Route;
import io.stammkunde.gateway.route.RouteChoice;
import io.stammkunde.gateway.route.RouteTable;
import io.stammkunde.gateway.route.Service;
import io.stammkunde.gateway.route.Target;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts the services' descriptions together into one. Shows what the route table leads to and nothing else, with the
 * access that the table demands and the service as well, and with what the gateway itself may answer.
 */
final class OpenApiMerge {
    private static final String BEARER = "bearer";
    private static final String WRITE_KEY = "writeKey";
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final RouteTable routes;
    private final JsonObject paths = new JsonObject();
    private final Set<String> operationIds = new HashSet<>();
    private final Map<String, JsonObject> tags = new TreeMap<>();

    private OpenApiMerge(RouteTable routes) {
        this.routes = routes;
    }

    /** One description of all; services that gave none are named in {@code x-unavailable}. */
    static JsonObject of(Map<Service, JsonObject> described, RouteTable routes) {
        var merge = new OpenApiMerge(routes);
        var components = SharedComponents.of(described);
        for (var service : Service.values()) {
            var document = components.renamed().get(service);
            if (document != null) {
                merge.add(service, document);
                merge.addTags(document);
            }
        }
        OwnOperations.PATHS.forEach(merge::addOwn);
        merge.tags.put(OwnOperations.TAG, OwnOperations.described());
        return merge.document(components.components(), missing(described));
    }

    private static JsonArray missing(Map<Service, JsonObject> described) {
        var missing = new JsonArray();
        for (var service : Service.values()) {
            if (!described.containsKey(service)) {
                missing.add(service.label());
            }
        }
        return missing;
    }

    private JsonObject document(JsonObject components, JsonArray missing) {
        OwnAnswers.addTo(components);
        components.put(
                "securitySchemes",
                new JsonObject()
                        .put(
                                BEARER,
                                new JsonObject()
                                        .put("type", "http")
                                        .put("scheme", "bearer")
                                        .put("bearerFormat", "JWT")
                                        .put(
                                                "description",
                                                "An access token of the realm (OpenID Connect), meant for the audience"
                                                        + " `stammkunde`."))
                        .put(
                                WRITE_KEY,
                                new JsonObject()
                                        .put("type", "http")
                                        .put("scheme", "basic")
                                        .put("description", "The write key is the user name; there is no password.")));
        var sorted = new JsonObject();
        new TreeMap<>(paths.getMap()).forEach(sorted::put);
        var document = new JsonObject()
                .put("openapi", "3.1.0")
                .put(
                        "info",
                        new JsonObject()
                                .put("title", "Stammkunde")
                                .put("version", "1")
                                .put("description", "The whole interface, as it is offered by the gateway."))
                .put("tags", usedTags())
                .put("paths", sorted)
                .put("components", components);
        return missing.isEmpty() ? document : document.put("x-unavailable", missing);
    }

    /** What is said of a tag first counts; the services' tests see to it that they agree. */
    private void addTags(JsonObject document) {
        for (var tag : document.getJsonArray("tags", new JsonArray())) {
            if (tag instanceof JsonObject described) {
                tags.putIfAbsent(described.getString("name"), described);
            }
        }
    }

    private JsonArray usedTags() {
        var used = new HashSet<String>();
        for (var path : paths.fieldNames()) {
            for (var method : METHODS) {
                var operation = paths.getJsonObject(path).getJsonObject(method);
                if (operation != null) {
                    operation.getJsonArray("tags", new JsonArray()).forEach(tag -> used.add(String.valueOf(tag)));
                }
            }
        }
        return new JsonArray(tags.values().stream()
                .filter(tag -> used.contains(tag.getString("name")))
                .toList());
    }

    private void add(Service service, JsonObject document) {
        var described = document.getJsonObject("paths", new JsonObject());
        for (var path : described.fieldNames()) {
            var reachable = reachable(service, path, described.getJsonObject(path));
            if (reachable != null) {
                paths.put(path, paths.getJsonObject(path, new JsonObject()).mergeIn(reachable));
            }
        }
    }

    private void addOwn(String path, JsonObject described) {
        var item = described.copy();
        var access = routes.choose(HttpMethod.GET, plain(path)) instanceof RouteChoice.Found found
                ? found.route().access()
                : new Access.Anybody();
        secure(item.getJsonObject("get"), access);
        paths.put(path, item);
    }

    private @Nullable JsonObject reachable(Service service, String path, JsonObject item) {
        var kept = item.copy();
        var any = false;
        for (var method : METHODS) {
            var operation = kept.getJsonObject(method);
            if (operation == null) {
                continue;
            }
            var route = routeTo(service, method, path);
            if (route == null) {
                kept.remove(method);
                continue;
            }
            any = true;
            secure(operation, route.access());
            nameApart(service, operation);
        }
        return any ? kept : null;
    }

    private @Nullable Route routeTo(Service service, String method, String path) {
        var plain = plain(path);
        return plain != null
                        && routes.choose(HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)), plain)
                                instanceof RouteChoice.Found(var route)
                        && route.target().equals(new Target.Behind(service))
                ? route
                : null;
    }

    /** A template as the path it stands for. */
    private static @Nullable RequestPath plain(String template) {
        return RequestPath.parse(template.replaceAll("\\{[^}]*}", "x"));
    }

    private static void secure(JsonObject operation, Access access) {
        var needed = new JsonArray();
        switch (access) {
            case Access.Anybody open -> {}
            case Access.WriteKey key -> needed.add(new JsonObject().put(WRITE_KEY, new JsonArray()));
            case Access.SignedIn signedIn -> {
                needed.add(new JsonObject().put(BEARER, new JsonArray()));
                operation.put("x-any-role", true);
            }
            case Access.OneOf(var roles) -> {
                needed.add(new JsonObject().put(BEARER, new JsonArray()));
                operation.put("x-roles", both(roles, operation.getJsonArray("x-roles")));
            }
        }
        operation.put("security", needed);
        OwnAnswers.addTo(operation, access);
    }

    /** Gateway and service look at the roles, each on its own: only who may pass both gets an answer. */
    private static JsonArray both(Set<String> ofRoute, @Nullable JsonArray ofService) {
        var roles = new TreeSet<>(ofRoute);
        if (ofService != null) {
            roles.removeIf(role -> !ofService.contains(role));
        }
        return new JsonArray(List.copyOf(roles));
    }

    private void nameApart(Service service, JsonObject operation) {
        var id = operation.getString("operationId");
        if (id != null && !operationIds.add(id)) {
            operation.put("operationId", service.label() + "." + id);
        }
    }
}
