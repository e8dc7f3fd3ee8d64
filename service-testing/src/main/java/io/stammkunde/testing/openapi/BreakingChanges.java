package io.stammkunde.testing.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/**
 * What a new document takes away from clients of an old one. The comparison understands OpenAPI 3.0 only: of 3.1 it
 * overlooks types, so both documents are brought to the older form first.
 */
final class BreakingChanges {
    private BreakingChanges() {}

    /** In words, by operation; empty if clients notice nothing. */
    static String between(String before, String after) throws IOException {
        var difference = OpenApiCompare.fromSpecifications(parse(before), parse(after));
        var report = new ByteArrayOutputStream();
        if (!difference.isCompatible()) {
            try (var writer = new OutputStreamWriter(report, UTF_8)) {
                new ConsoleRender().render(onlyBroken(difference), writer);
            }
        }
        return String.join("\n", lostRoles(difference)) + report.toString(UTF_8);
    }

    private static ChangedOpenApi onlyBroken(ChangedOpenApi difference) {
        return difference
                .setNewEndpoints(List.of())
                .setChangedOperations(difference.getChangedOperations().stream()
                        .filter(operation -> !operation.isCompatible())
                        .toList());
    }

    /** Who may call is no part of the standard, but who may not any more is broken all the same. */
    private static List<String> lostRoles(ChangedOpenApi difference) {
        var lost = new ArrayList<String>();
        difference
                .getOldSpecOpenApi()
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, before) -> {
                    var now = difference.getNewSpecOpenApi().getPaths().get(path);
                    var after = now == null ? null : now.readOperationsMap().get(method);
                    if (after != null && !roles(after.getExtensions()).containsAll(roles(before.getExtensions()))) {
                        lost.add("- %s %s: roles %s, before %s"
                                .formatted(method, path, roles(after.getExtensions()), roles(before.getExtensions())));
                    }
                }));
        return lost;
    }

    private static Collection<?> roles(@Nullable Map<String, Object> extensions) {
        return extensions != null && extensions.get("x-roles") instanceof Collection<?> roles ? roles : List.of();
    }

    private static OpenAPI parse(String yaml) {
        var older = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(
                        Map.of("mp.openapi.extensions.smallrye.openapi", "3.0.3"), "openapi-3.0", 500))
                .build();
        var text = SmallRyeOpenAPI.builder()
                .withConfig(older)
                .withCustomStaticFile(() -> new ByteArrayInputStream(yaml.getBytes(UTF_8)))
                .enableAnnotationScan(false)
                .enableModelReader(false)
                .enableStandardFilter(false)
                .enableStandardStaticFiles(false)
                .build()
                .toYAML();
        var parsed = new OpenAPIV3Parser().readContents(text);
        if (parsed.getOpenAPI() == null) {
            throw new IllegalArgumentException("not an OpenAPI document: " + parsed.getMessages());
        }
        return parsed.getOpenAPI();
    }
}
