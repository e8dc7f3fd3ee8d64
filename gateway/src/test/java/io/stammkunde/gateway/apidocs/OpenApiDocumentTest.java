package io.stammkunde.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.stammkunde.gateway.route.Access;
import io.stammkunde.gateway.route.RequestPath;
import io.stammkunde.gateway.route.RouteChoice;
import io.stammkunde.gateway.route.Routes;
import io.stammkunde.gateway.route.Service;
import io.stammkunde.testing.openapi.OpenApiContract;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What the gateway offers: the kept documents of the services, as the route table lets them through. Whoever changes a
 * service writes its document first and this one after it, which a run over all modules does by itself.
 */
class OpenApiDocumentTest extends OpenApiContract {
    private static final Path DOCUMENTS = Path.of("..", "docs", "openapi");

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());

    OpenApiDocumentTest() {
        super("gateway");
    }

    @Override
    protected String generate() throws IOException {
        var merged = OpenApiMerge.of(services(), Routes.table());
        return yaml.writeValueAsString(yaml.readTree(merged.encode()));
    }

    private Map<Service, JsonObject> services() throws IOException {
        var documents = new EnumMap<Service, JsonObject>(Service.class);
        for (var service : Service.values()) {
            var kept = Files.readString(DOCUMENTS.resolve(service.label() + ".yaml"));
            documents.put(service, new JsonObject(yaml.readTree(kept).toString()));
        }
        return documents;
    }

    private record Described(Service service, String method, String path, JsonNode operation) {
        RouteChoice choice() {
            var plain = RequestPath.parse(path.replaceAll("\\{[^}]*}", "x"));
            return plain == null
                    ? new RouteChoice.Unknown()
                    : Routes.table().choose(HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)), plain);
        }

        boolean isRouted() {
            return choice() instanceof RouteChoice.Found;
        }

        boolean isInternal() {
            return operation.path("x-internal").asBoolean();
        }

        /** Whether gateway and service have a role in common. */
        boolean somebodyMayCall() {
            var ofService = new ArrayList<String>();
            operation.path("x-roles").forEach(role -> ofService.add(role.asText()));
            return !(choice() instanceof RouteChoice.Found(var route))
                    || !(route.access() instanceof Access.OneOf(var roles))
                    || ofService.stream().anyMatch(roles::contains);
        }

        @Override
        public String toString() {
            return "%s: %s %s".formatted(service.label(), method.toUpperCase(Locale.ROOT), path);
        }
    }

    private List<Described> operations() throws IOException {
        var operations = new ArrayList<Described>();
        for (var service : Service.values()) {
            var document =
                    yaml.readTree(DOCUMENTS.resolve(service.label() + ".yaml").toFile());
            document.path("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(method -> operations.add(
                                    new Described(service, method.getKey(), path.getKey(), method.getValue()))));
        }
        return operations;
    }

    @Test
    void whatAServiceOffersIsRoutedOrMarkedAsBetweenServices() throws IOException {
        assertThat(operations())
                .isNotEmpty()
                .allSatisfy(described -> assertThat(described.isInternal())
                        .as("%s needs a line in the route table, or @BetweenServices", described)
                        .isEqualTo(!described.isRouted()));
    }

    @Test
    void somebodyMayCallWhatIsRouted() throws IOException {
        assertThat(operations())
                .allSatisfy(described -> assertThat(described.somebodyMayCall())
                        .as("gateway and service allow %s to different roles", described)
                        .isTrue());
    }

    @Test
    void servicesSayTheSameOfTheSameTag() throws IOException {
        var texts = new HashMap<String, String>();
        for (var service : Service.values()) {
            var document =
                    yaml.readTree(DOCUMENTS.resolve(service.label() + ".yaml").toFile());
            document.path("tags").forEach(tag -> {
                var text = tag.path("description").asText();
                assertThat(texts.putIfAbsent(tag.path("name").asText(), text))
                        .as("tag %s of %s", tag.path("name").asText(), service.label())
                        .isIn(null, text);
            });
        }
    }
}
