package io.stammkunde.http.openapi;

import static io.stammkunde.http.openapi.ParameterTexts.isMissing;

import io.stammkunde.contracts.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What an endpoint can refuse, each as a problem detail: what all have in common, and what its feature adds. */
final class Refusals {
    /** A refusal that follows from the form of an endpoint. */
    private enum Common {
        INVALID(
                "400",
                "InvalidRequest",
                "`invalid-request`: `errors` names each parameter or field and says what would be right. `malformed-body`:"
                        + " the body is not JSON, or JSON of another shape. `malformed-path`: the path is not plain."),
        UNAUTHENTICATED("401", "Unauthenticated", "`unauthenticated`: a valid bearer token is needed."),
        FORBIDDEN("403", "Forbidden", "`forbidden`: the roles do not allow this."),
        NOT_FOUND("404", "NotFound", "`not-found`: there is nothing here, or you may not know that there is."),
        TOO_LARGE("413", "BodyTooLarge", "`body-too-large`: the body is larger than the limit."),
        UNSUPPORTED(
                "415", "UnsupportedMediaType", "`unsupported-media-type`: the body's media type is not understood."),
        FAILURE(
                "default",
                "Failure",
                "Anything else is a problem detail as well: `internal` with 500 is a defect here, `unavailable` with"
                        + " 503 says in `Retry-After` when to try again.");

        private final String status;
        private final String component;
        private final String text;

        Common(String status, String component, String text) {
            this.status = status;
            this.component = component;
            this.text = text;
        }

        boolean appliesTo(Operation operation, Endpoint endpoint) {
            var parameters = operation.getParameters() == null
                    ? List.<In>of()
                    : operation.getParameters().stream()
                            .map(parameter -> parameter.getIn())
                            .toList();
            var body = operation.getRequestBody() != null;
            return switch (this) {
                case INVALID -> body || !parameters.isEmpty();
                case UNAUTHENTICATED, FORBIDDEN -> !endpoint.roles().isEmpty();
                case NOT_FOUND -> parameters.contains(In.PATH);
                case TOO_LARGE, UNSUPPORTED -> body;
                case FAILURE -> true;
            };
        }
    }

    private Refusals() {}

    /** Adds the common answers to the document's components, for endpoints to refer to. */
    static void define(Components components) {
        for (var common : Common.values()) {
            components.addResponse(
                    common.component,
                    OASFactory.createAPIResponse().description(common.text).content(problem()));
        }
    }

    /** What an annotation of the standard says of a status stands. */
    static void add(Operation operation, Endpoint endpoint, List<String> ofParameters) {
        var own = new TreeMap<String, List<String>>();
        for (var refusal : Stream.concat(endpoint.refusals().stream(), ofParameters.stream())
                .toList()) {
            var status = refusal.substring(0, 3);
            own.computeIfAbsent(status, unknown -> new ArrayList<>())
                    .add(sentence(refusal.substring(3).strip()));
        }
        for (var common : Common.values()) {
            if (common.appliesTo(operation, endpoint)) {
                var said = own.remove(common.status);
                if (said == null) {
                    answer(
                            operation,
                            common.status,
                            OASFactory.createAPIResponse().ref(common.component));
                } else {
                    said.add(common.text);
                    answer(operation, common.status, refusal(said));
                }
            }
        }
        own.forEach((status, said) -> answer(operation, status, refusal(said)));
        operation.getResponses().getAPIResponses().forEach(Refusals::complete);
    }

    private static String sentence(String refusal) {
        var colon = refusal.indexOf(':');
        return colon < 0
                ? "`" + refusal + "`."
                : "`" + refusal.substring(0, colon) + "`" + refusal.substring(colon) + ".";
    }

    private static APIResponse refusal(List<String> sentences) {
        return OASFactory.createAPIResponse()
                .description(String.join(" ", sentences))
                .content(problem());
    }

    private static void answer(Operation operation, String status, APIResponse response) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation.getResponses().addAPIResponse(status, response);
        }
    }

    private static void complete(String status, APIResponse response) {
        var refused = status.startsWith("4") || status.startsWith("5");
        if (refused && isMissing(response.getRef()) && response.getContent() == null) {
            response.setContent(problem());
        }
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(Problem.class.getSimpleName())));
    }
}
