package io.stammkunde.http.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a body are always there. Of an answer, all that may not be null: whoever takes one away breaks those
 * who read it, and the comparison with the kept document shall notice. Of a request, what is validated as not null.
 */
final class RequiredParts {
    private static final String PREFIX = "#/components/schemas/";
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName OPTIONAL = DotName.createSimple("java.util.Optional");
    private static final DotName LEFT_OUT = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final List<DotName> DEMANDED = Stream.of("NotNull", "NotBlank", "NotEmpty")
            .map(name -> DotName.createSimple("jakarta.validation.constraints." + name))
            .toList();

    private final Map<String, Schema> schemas;
    private final Set<String> asked;
    private final Set<String> answered;

    RequiredParts(OpenAPI document) {
        this.schemas = document.getComponents().getSchemas();
        this.asked = new HashSet<>();
        this.answered = new HashSet<>();
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().stream()
                    .flatMap(item -> item.getOperations().values().stream())
                    .forEach(this::follow);
        }
    }

    private void follow(Operation operation) {
        if (operation.getRequestBody() != null) {
            reach(operation.getRequestBody().getContent(), asked);
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> reach(response.getContent(), answered));
    }

    /** Whether a body contains the schema. */
    boolean has(String name) {
        return asked.contains(name) || answered.contains(name);
    }

    void mark(String name, Schema schema, List<ClassInfo> types) {
        if (types.isEmpty() || schema.getProperties() == null) {
            return;
        }
        var onlyAnswered = answered.contains(name) && !asked.contains(name);
        Predicate<FieldInfo> always = onlyAnswered ? RequiredParts::isAlwaysSaid : RequiredParts::isDemanded;
        var required = new ArrayList<>(Objects.requireNonNullElse(schema.getRequired(), List.<String>of()));
        for (var property : schema.getProperties().keySet()) {
            if (!required.contains(property) && types.stream().allMatch(type -> holds(type, property, always))) {
                required.add(property);
            }
        }
        if (!required.isEmpty()) {
            schema.setRequired(required);
        }
    }

    private static boolean holds(ClassInfo type, String property, Predicate<FieldInfo> rule) {
        var field = type.field(property);
        return type.isRecord() && field != null && rule.test(field);
    }

    private static boolean isAlwaysSaid(FieldInfo field) {
        return !field.type().hasAnnotation(NULLABLE)
                && !field.type().name().equals(OPTIONAL)
                && !field.hasAnnotation(LEFT_OUT)
                && !field.declaringClass().hasDeclaredAnnotation(LEFT_OUT);
    }

    private static boolean isDemanded(FieldInfo field) {
        return DEMANDED.stream().anyMatch(field::hasDeclaredAnnotation);
    }

    private void reach(@Nullable Content content, Set<String> reached) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(media -> reach(media.getSchema(), reached));
        }
    }

    private void reach(@Nullable Schema schema, Set<String> reached) {
        if (schema == null) {
            return;
        }
        var reference = schema.getRef();
        if (reference != null && reference.startsWith(PREFIX) && reached.add(reference.substring(PREFIX.length()))) {
            reach(schemas.get(reference.substring(PREFIX.length())), reached);
        }
        parts(schema).forEach(part -> reach(part, reached));
    }

    private static Stream<Schema> parts(Schema schema) {
        return Stream.of(
                        schema.getProperties() == null
                                ? null
                                : schema.getProperties().values(),
                        schema.getOneOf(),
                        schema.getAnyOf(),
                        schema.getAllOf(),
                        schema.getItems() == null ? null : List.of(schema.getItems()),
                        schema.getAdditionalPropertiesSchema() == null
                                ? null
                                : List.of(schema.getAdditionalPropertiesSchema()))
                .filter(Objects::nonNull)
                .flatMap(parts -> parts.stream());
    }
}
