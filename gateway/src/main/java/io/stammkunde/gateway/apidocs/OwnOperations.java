package io.stammkunde.gateway.apidocs;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the gateway offers itself, described by hand. */
final class OwnOperations {
    static final String TAG = "Gateway";
    static final Map<String, JsonObject> PATHS = paths();

    private OwnOperations() {}

    /** What the operations have in common. */
    static JsonObject described() {
        return new JsonObject()
                .put("name", TAG)
                .put("description", "Who has signed in, and whether the platform is well.");
    }

    private static Map<String, JsonObject> paths() {
        var paths = new LinkedHashMap<String, JsonObject>();
        paths.put(
                "/v1/me",
                get(
                        "Gateway_me",
                        "Who has signed in",
                        schema("name", "username")
                                .put(
                                        "roles",
                                        new JsonObject()
                                                .put("type", "array")
                                                .put("items", new JsonObject().put("type", "string")))));
        paths.put(
                "/v1/status",
                get(
                        "Gateway_status",
                        "Whether the services are ready",
                        schema("status", "checkedAt")
                                .put(
                                        "services",
                                        new JsonObject()
                                                .put("type", "array")
                                                .put(
                                                        "items",
                                                        new JsonObject()
                                                                .put("type", "object")
                                                                .put("properties", schema("name", "status"))))));
        return paths;
    }

    private static JsonObject schema(String... texts) {
        var properties = new JsonObject();
        for (var text : texts) {
            properties.put(text, new JsonObject().put("type", "string"));
        }
        return properties;
    }

    private static JsonObject get(String id, String summary, JsonObject properties) {
        var content = new JsonObject()
                .put(
                        "application/json",
                        new JsonObject()
                                .put(
                                        "schema",
                                        new JsonObject().put("type", "object").put("properties", properties)));
        return new JsonObject()
                .put(
                        "get",
                        new JsonObject()
                                .put("operationId", id)
                                .put("summary", summary)
                                .put("tags", new JsonArray().add(TAG))
                                .put(
                                        "responses",
                                        new JsonObject()
                                                .put(
                                                        "200",
                                                        new JsonObject()
                                                                .put("description", "OK")
                                                                .put("content", content))));
    }
}
