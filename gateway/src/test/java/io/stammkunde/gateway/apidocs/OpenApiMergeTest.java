package io.stammkunde.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.gateway.route.Routes;
import io.stammkunde.gateway.route.Service;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenApiMergeTest {
    private static final JsonObject PROFILE = described("""
            {"paths": {
               "/v1/sources": {"get": {"operationId": "list", "responses": {"200": {"content": {"application/json":
                  {"schema": {"$ref": "#/components/schemas/Page"}}}}}}},
               "/v1/track": {"post": {"operationId": "track"}},
               "/v1/inside": {"get": {"operationId": "inside"}}},
             "components": {"schemas": {
               "Page": {"type": "object", "properties": {"item": {"$ref": "#/components/schemas/Item"}}},
               "Item": {"type": "string"},
               "Problem": {"type": "object"}},
               "securitySchemes": {"keycloak": {"type": "openIdConnect"}}}}""");

    private static final JsonObject CONSENT = described("""
            {"paths": {
               "/v1/purposes": {"get": {"operationId": "list", "responses": {"200": {"content": {"application/json":
                  {"schema": {"$ref": "#/components/schemas/Page"}}}}}}, "trace": {"operationId": "t"}}},
             "components": {"schemas": {
               "Page": {"type": "object", "properties": {"item": {"$ref": "#/components/schemas/Item"}}},
               "Item": {"type": "integer"},
               "Problem": {"type": "object"}}}}""");

    private final JsonObject merged =
            OpenApiMerge.of(Map.of(Service.PROFILE, PROFILE, Service.CONSENT, CONSENT), Routes.table());

    @Test
    void showsWhatTheRouteTableLeadsToAndNothingElse() {
        assertThat(merged.getJsonObject("paths").fieldNames())
                .containsExactlyInAnyOrder("/v1/sources", "/v1/track", "/v1/purposes", "/v1/me", "/v1/status");
        assertThat(merged.getJsonObject("paths").getJsonObject("/v1/purposes").fieldNames())
                .containsExactly("get");
    }

    @Test
    void keepsAlikeThingsOnceAndPutsTheServiceBeforeOthers() {
        assertThat(merged.getJsonObject("components").getJsonObject("schemas").fieldNames())
                .containsExactlyInAnyOrder("Problem", "profile.Item", "consent.Item", "profile.Page", "consent.Page");
    }

    @Test
    void followsTheNewNamesInEveryReference() {
        var text = merged.encode();

        assertThat(text)
                .contains("#/components/schemas/consent.Page", "#/components/schemas/profile.Item")
                .doesNotContain("#/components/schemas/Page", "#/components/schemas/Item");
    }

    @Test
    void saysWhoMayCallAsTheRouteTableDoes() {
        var sources = operation("/v1/sources", "get");
        var track = operation("/v1/track", "post");

        assertThat(sources.getJsonArray("security").encode()).isEqualTo("[{\"bearer\":[]}]");
        assertThat(sources.getJsonArray("x-roles")).contains("analyst");
        assertThat(track.getJsonArray("security").encode()).isEqualTo("[{\"writeKey\":[]}]");
        assertThat(merged.getJsonObject("components")
                        .getJsonObject("securitySchemes")
                        .fieldNames())
                .containsExactlyInAnyOrder("bearer", "writeKey");
    }

    @Test
    void namesOperationsApart() {
        assertThat(operation("/v1/sources", "get").getString("operationId")).isEqualTo("list");
        assertThat(operation("/v1/purposes", "get").getString("operationId")).isEqualTo("consent.list");
    }

    @Test
    void namesTheServicesThatAreMissing() {
        assertThat(merged.getJsonArray("x-unavailable")).isEqualTo(JsonArray.of("segment", "metrics"));
    }

    private JsonObject operation(String path, String method) {
        return merged.getJsonObject("paths").getJsonObject(path).getJsonObject(method);
    }

    private static JsonObject described(String json) {
        return new JsonObject(json);
    }
}
