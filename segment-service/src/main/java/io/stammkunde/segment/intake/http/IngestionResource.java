package io.stammkunde.segment.intake.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.segment.intake.IngestionProgress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the intake has come. */
@Path("/v1/segments/ingestion")
@Produces(APPLICATION_JSON)
@Tag(name = "Segment ingestion", description = "How far segments know what people did")
public class IngestionResource {
    private final IngestionProgress progress;

    IngestionResource(IngestionProgress progress) {
        this.progress = progress;
    }

    @GET
    @RolesAllowed({
        Roles.ANALYST,
        Roles.MARKETER,
        Roles.DATA_STEWARD,
        Roles.COMPLIANCE_OFFICER,
        Roles.ADMINISTRATOR,
        Roles.SERVICE
    })
    public Uni<IngestionProgress.Progress> now() {
        return progress.now();
    }
}
