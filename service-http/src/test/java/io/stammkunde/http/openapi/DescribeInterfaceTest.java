package io.stammkunde.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import io.stammkunde.http.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.Index;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DescribeInterfaceTest {
    /**
     * A thing.
     *
     * @param name what it is called
     * @param note what else is known
     */
    public record Thing(String name, @Nullable String note) {}

    /** A thing to be made. */
    public record NewThing(@NotNull String name, @Nullable String note) {}

    /** Names a thing. */
    public record ThingId(String value) {
        public static ThingId fromString(String text) {
            return new ThingId(text);
        }
    }

    /** Things, and what becomes of them. */
    @Path("/things")
    @Produces("application/json")
    @RolesAllowed({"marketer", "analyst"})
    public static class NiceThingResource {
        /**
         * All things, the oldest first. With {@code colour} only some.
         *
         * @param colour what they look like
         */
        @GET
        public Page<Thing> list(@RestQuery @Nullable String colour, @RestQuery @Nullable String cursor) {
            return Page.of(List.of());
        }

        /** Makes a thing. */
        @POST
        @Consumes("application/json")
        @ResponseStatus(201)
        @RolesAllowed("analyst")
        @Refuses("409 thing-exists: the name is taken")
        public Thing make(@NotNull NewThing body) {
            return new Thing(body.name(), body.note());
        }

        /** One thing. */
        @GET
        @Path("/{id: [a-z]+}")
        @BetweenServices
        public Thing one(@RestPath ThingId id) {
            return new Thing(id.value(), null);
        }
    }

    private final OpenAPI document = described();

    private static OpenAPI described() {
        try {
            var index = Index.of(NiceThingResource.class, Thing.class, NewThing.class, ThingId.class, Page.class);
            return SmallRyeOpenAPI.builder()
                    .withConfig(new SmallRyeConfigBuilder().build())
                    .withIndex(index)
                    .enableModelReader(false)
                    .enableStandardFilter(false)
                    .enableStandardStaticFiles(false)
                    .addFilter(new DescribeInterface(index))
                    .build()
                    .model();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Operation list() {
        return document.getPaths().getPathItem("/things").getGET();
    }

    private Operation make() {
        return document.getPaths().getPathItem("/things").getPOST();
    }

    private Operation one() {
        return document.getPaths().getPathItem("/things/{id}").getGET();
    }

    @Test
    void javadocBecomesTexts() {
        assertThat(list().getSummary()).isEqualTo("All things, the oldest first");
        assertThat(list().getDescription()).isEqualTo("With `colour` only some.");
        assertThat(list().getOperationId()).isEqualTo("NiceThing_list");
        assertThat(list().getParameters())
                .extracting(parameter -> parameter.getName() + ": " + parameter.getDescription())
                .containsExactlyInAnyOrder(
                        "colour: what they look like",
                        "cursor: The `nextCursor` of the page before; without it, the list begins.");
        assertThat(document.getComponents()
                        .getSchemas()
                        .get("Thing")
                        .getProperties()
                        .get("name")
                        .getDescription())
                .isEqualTo("what it is called");
    }

    @Test
    void theResourceIsTheTag() {
        assertThat(list().getTags()).containsExactly("Nice thing");
        assertThat(document.getTags())
                .extracting(tag -> tag.getName() + ": " + tag.getDescription())
                .containsExactly("Nice thing: Things, and what becomes of them.");
    }

    @Test
    void theRolesOfTheMethodGoBeforeThoseOfTheResource() {
        assertThat(list().getExtensions()).containsEntry("x-roles", List.of("analyst", "marketer"));
        assertThat(make().getExtensions()).containsEntry("x-roles", List.of("analyst"));
        assertThat(list().getSecurity())
                .singleElement()
                .satisfies(needed -> assertThat(needed.getSchemes()).containsKey("bearer"));
    }

    @Test
    void refusalsFollowFromTheFormAndFromTheFeature() {
        assertThat(list().getResponses().getAPIResponses()).containsOnlyKeys("200", "400", "401", "403", "default");
        assertThat(make().getResponses().getAPIResponses())
                .containsOnlyKeys("201", "400", "401", "403", "409", "413", "415", "default");
        assertThat(make().getResponses().getAPIResponse("409").getDescription())
                .isEqualTo("`thing-exists`: the name is taken.");
        assertThat(one().getResponses().getAPIResponses()).containsKey("404");
    }

    @Test
    void whatIsAlwaysThereIsRequired() {
        assertThat(document.getComponents().getSchemas().get("Thing").getRequired())
                .containsExactly("name");
        assertThat(document.getComponents().getSchemas().get("NewThing").getRequired())
                .containsExactly("name");
    }

    @Test
    void anIdInAPathIsAText() {
        assertThat(one().getParameters())
                .singleElement()
                .satisfies(id -> assertThat(id.getSchema().getType()).hasToString("[string]"));
        assertThat(document.getComponents().getSchemas()).doesNotContainKey("ThingId");
    }

    @Test
    void whatServicesAskOneAnotherIsMarked() {
        assertThat(one().getExtensions()).containsEntry("x-internal", true);
        assertThat(list().getExtensions()).doesNotContainKey("x-internal");
    }
}
