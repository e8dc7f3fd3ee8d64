package io.stammkunde.http.openapi;

import static io.stammkunde.http.openapi.ParameterTexts.isMissing;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.stammkunde.contracts.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/**
 * Runs once, while the service is built. Operations that come from a file instead of a resource stay as they are, and
 * an annotation is always stronger than what follows from Javadoc.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DescribeInterface implements OASFilter {
    private static final String BEARER = "bearer";

    private final Map<String, Endpoint> endpoints;
    private final Comments comments;
    private final ParameterTexts parameters;
    private final SchemaTexts schemas;
    private final Map<String, Tag> subjects = new TreeMap<>();

    public DescribeInterface(IndexView index) {
        var classes = Thread.currentThread().getContextClassLoader();
        this.comments = new Comments(classes);
        this.endpoints = Endpoint.of(index);
        this.parameters = new ParameterTexts(index, comments, classes);
        this.schemas = new SchemaTexts(index, comments);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        var components = document.getComponents();
        components.addSecurityScheme(BEARER, bearer());
        Refusals.define(components);
        var ids = new Ids(Objects.requireNonNullElse(components.getSchemas(), Map.of()));
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().forEach((path, item) -> describe(path, item, ids));
        }
        if (document.getTags() != null) {
            document.getTags().forEach(tag -> subjects.put(tag.getName(), tag));
        }
        document.setTags(List.copyOf(subjects.values()));
        if (components.getSchemas() == null || !components.getSchemas().containsKey(Problem.class.getSimpleName())) {
            components.addSchema(Problem.class.getSimpleName(), ProblemSchema.create());
        }
        var required = new RequiredParts(document);
        ids.withoutUse(required).forEach(components::removeSchema);
        components.getSchemas().forEach((name, schema) -> {
            schemas.describe(name, schema);
            required.mark(name, schema, schemas.typesOf(name, schema));
        });
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BEARER)
                .bearerFormat("JWT")
                .description("An access token of the realm (OpenID Connect), meant for the audience `stammkunde`.");
    }

    private void describe(String path, PathItem item, Ids ids) {
        item.getOperations().forEach((method, operation) -> {
            var endpoint = endpoints.get(Endpoint.key(method.name(), path));
            if (endpoint != null) {
                describe(operation, endpoint);
                if (operation.getParameters() != null) {
                    operation.getParameters().forEach(ids::unwrap);
                }
            }
        });
    }

    private void describe(Operation operation, Endpoint endpoint) {
        if (isMissing(operation.getOperationId())) {
            operation.setOperationId(endpoint.operationId());
        }
        summarise(operation, comment(endpoint));
        tag(operation, endpoint);
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> parameters.describe(parameter, endpoint));
        }
        endpoint.status().ifPresent(status -> succeedWith(operation, status));
        secure(operation, endpoint.roles());
        if (endpoint.isBetweenServices()) {
            operation.addExtension("x-internal", true);
        }
        Refusals.add(operation, endpoint, parameters.refusals(operation));
    }

    /** A resource that can do one thing only says it of itself. */
    private String comment(Endpoint endpoint) {
        var own = comments.of(endpoint.method());
        var alone = endpoints.values().stream()
                        .filter(other -> other.resource().equals(endpoint.resource()))
                        .count()
                == 1;
        return own.isEmpty() && alone ? comments.of(endpoint.resource()) : own;
    }

    /** The first sentence says what it does, the rest what else is to be known. */
    private static void summarise(Operation operation, String comment) {
        var end = comment.split("(?<=[.;])\\s", 2);
        if (isMissing(operation.getSummary()) && !comment.isEmpty()) {
            operation.setSummary(end[0].replaceFirst("[.;]$", ""));
            if (end.length > 1 && isMissing(operation.getDescription())) {
                operation.setDescription(Character.toUpperCase(end[1].charAt(0)) + end[1].substring(1));
            }
        }
    }

    /** The scanner reads the standard's annotations, and does not know the framework's for the status. */
    private static void succeedWith(Operation operation, String status) {
        var responses = operation.getResponses();
        for (var assumed : List.of("200", "204")) {
            var response = responses.getAPIResponse(assumed);
            if (response != null && !assumed.equals(status) && !responses.hasAPIResponse(status)) {
                responses.removeAPIResponse(assumed);
                responses.addAPIResponse(status, response);
            }
        }
    }

    private void tag(Operation operation, Endpoint endpoint) {
        if (!endpoint.isTagged()) {
            var subject = endpoint.subject();
            operation.setTags(List.of(subject));
            subjects.putIfAbsent(
                    subject, OASFactory.createTag().name(subject).description(comments.of(endpoint.resource())));
        }
    }

    private static void secure(Operation operation, List<String> roles) {
        operation.setSecurity(
                roles.isEmpty()
                        ? List.of()
                        : List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        if (!roles.isEmpty()) {
            operation.addExtension("x-roles", roles);
        }
    }
}
