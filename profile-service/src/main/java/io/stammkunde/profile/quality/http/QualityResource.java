package io.stammkunde.profile.quality.http;

import static io.stammkunde.http.Roles.ADMINISTRATOR;
import static io.stammkunde.http.Roles.ANALYST;
import static io.stammkunde.http.Roles.COMPLIANCE_OFFICER;
import static io.stammkunde.http.Roles.DATA_STEWARD;
import static io.stammkunde.http.Roles.MARKETER;
import static io.stammkunde.http.Roles.SERVICE;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Page;
import io.stammkunde.profile.paging.PageRequest;
import io.stammkunde.profile.quality.Quarantine;
import io.stammkunde.profile.quality.ShowCollection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/quality")
@Produces(APPLICATION_JSON)
@Tag(name = "Quality", description = "What was refused and why, and what became of every accepted event")
public class QualityResource {
    private final Quarantine quarantine;
    private final ShowCollection showCollection;

    QualityResource(Quarantine quarantine, ShowCollection showCollection) {
        this.quarantine = quarantine;
        this.showCollection = showCollection;
    }

    @GET
    @Path("/quarantine")
    @RolesAllowed({DATA_STEWARD, ADMINISTRATOR})
    @Operation(summary = "Items of batches that were not accepted, newest first")
    public Uni<Page<QuarantinedView>> quarantine(
            @RestQuery @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit,
            @RestQuery @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        return quarantine
                .page(request.after(), request.fetch())
                .map(found ->
                        request.page(found, event -> event.id().toString()).map(QuarantinedView::of));
    }

    @GET
    @Path("/collection")
    @RolesAllowed({ANALYST, MARKETER, DATA_STEWARD, COMPLIANCE_OFFICER, ADMINISTRATOR, SERVICE})
    @Operation(summary = "Numbers of accepted events by what became of them, and how many are waiting")
    public Uni<CollectionView> collection() {
        return showCollection.handle().map(CollectionView::of);
    }
}
