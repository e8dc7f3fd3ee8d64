package io.stammkunde.http.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Ids arrive as types with one component, {@code value}. The scanner takes them for objects; in a path or a query they
 * are what the component is.
 */
final class Ids {
    private static final String PREFIX = "#/components/schemas/";
    private static final Set<String> ID = Set.of("value");

    private final Map<String, Schema> schemas;
    private final Set<String> unwrapped = new HashSet<>();

    Ids(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void unwrap(Parameter parameter) {
        var name = parameter.getSchema() == null
                ? null
                : named(parameter.getSchema().getRef());
        var type = name == null ? null : schemas.get(name);
        if (type != null
                && type.getProperties() != null
                && type.getProperties().keySet().equals(ID)) {
            parameter.setSchema(type.getProperties().get("value"));
            unwrapped.add(name);
        }
    }

    /** Those that no body has either are described nowhere else. */
    Set<String> withoutUse(RequiredParts bodies) {
        unwrapped.removeIf(bodies::has);
        return unwrapped;
    }

    private static @Nullable String named(@Nullable String reference) {
        return reference != null && reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : null;
    }
}
