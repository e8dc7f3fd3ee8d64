package io.stammkunde.gateway.apidocs;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.gateway.route.Access;
import io.vertx.core.json.JsonObject;

/** What the gateway may answer before a service is asked, or instead of one. */
final class OwnAnswers {
    private static final String PREFIX = "#/components/responses/";
    private static final String TOO_MANY = "TooManyRequests";
    private static final String UNAUTHENTICATED = "Unauthenticated";
    private static final String FORBIDDEN = "Forbidden";
    private static final String FAILURE = "GatewayFailure";

    private OwnAnswers() {}

    /** Adds the answers to an operation; where a service says something of a status itself, that stands. */
    static void addTo(JsonObject operation, Access access) {
        var responses = operation.getJsonObject("responses", new JsonObject());
        if (access instanceof Access.SignedIn || access instanceof Access.OneOf) {
            refer(responses, "401", UNAUTHENTICATED);
            refer(responses, "403", FORBIDDEN);
        }
        refer(responses, "429", TOO_MANY);
        responses.remove("default");
        refer(responses, "default", FAILURE);
        operation.put("responses", responses);
    }

    private static void refer(JsonObject responses, String status, String answer) {
        if (!responses.containsKey(status)) {
            responses.put(status, new JsonObject().put("$ref", PREFIX + answer));
        }
    }

    /** Defines the answers; those that the services give as well keep the services' words. */
    static void addTo(JsonObject components) {
        defineProblem(components);
        if (!components.containsKey("responses")) {
            components.put("responses", new JsonObject());
        }
        var responses = components.getJsonObject("responses");
        define(responses, UNAUTHENTICATED, "`unauthenticated`: a valid bearer token is needed.");
        define(responses, FORBIDDEN, "`forbidden`: the roles do not allow this.");
        define(responses, TOO_MANY, "`too-many-requests`: over the rate limit; `Retry-After` says when to try again.");
        responses.getJsonObject(TOO_MANY).put("headers", retryAfter());
        define(
                responses,
                FAILURE,
                "Anything else is a problem detail as well: `internal` with 500 is a defect, `bad-gateway` with 502 an"
                        + " answer that broke off, `unavailable` with 503 says in `Retry-After` when to try again,"
                        + " `timeout` with 504 is a service that did not answer in time.");
    }

    /** As long as no service can be asked, at least that it is an object. */
    private static void defineProblem(JsonObject components) {
        if (!components.containsKey("schemas")) {
            components.put("schemas", new JsonObject());
        }
        var schemas = components.getJsonObject("schemas");
        if (!schemas.containsKey("Problem")) {
            schemas.put(
                    "Problem",
                    new JsonObject().put("type", "object").put("description", "Problem details as of RFC 9457."));
        }
    }

    private static JsonObject retryAfter() {
        return new JsonObject()
                .put(
                        "Retry-After",
                        new JsonObject()
                                .put("description", "Seconds to wait.")
                                .put("schema", new JsonObject().put("type", "integer")));
    }

    private static void define(JsonObject responses, String name, String text) {
        if (!responses.containsKey(name)) {
            responses.put(
                    name,
                    new JsonObject()
                            .put("description", text)
                            .put(
                                    "content",
                                    new JsonObject()
                                            .put(
                                                    Problem.MEDIA_TYPE,
                                                    new JsonObject()
                                                            .put(
                                                                    "schema",
                                                                    new JsonObject()
                                                                            .put(
                                                                                    "$ref",
                                                                                    "#/components/schemas/Problem")))));
        }
    }
}
