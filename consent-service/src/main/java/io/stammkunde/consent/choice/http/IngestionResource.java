package io.stammkunde.consent.choice.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.choice.RecordChoices;
import io.stammkunde.consent.intake.IntakeLag;
import io.stammkunde.context.OnContext;
import io.stammkunde.http.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the intake of choices that travel with events has come. */
@Path("/v1/consents/ingestion")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.ANALYST,
    Roles.MARKETER,
    Roles.DATA_STEWARD,
    Roles.COMPLIANCE_OFFICER,
    Roles.ADMINISTRATOR,
    Roles.SERVICE
})
@Tag(name = "Consent ingestion", description = "How far the intake of choices that travel with events has come")
public class IngestionResource {
    private final RecordChoices choices;
    private final IntakeLag lag;

    IngestionResource(RecordChoices choices, IntakeLag lag) {
        this.choices = choices;
        this.lag = lag;
    }

    @GET
    public Uni<IngestionView> progress() {
        return OnContext.resume(lag.of("events-resolved"))
                .chain(behind -> choices.count().map(events -> new IngestionView(events, behind)));
    }
}
