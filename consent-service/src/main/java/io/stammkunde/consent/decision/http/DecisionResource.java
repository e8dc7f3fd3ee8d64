package io.stammkunde.consent.decision.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.decision.DecideConsent;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Asks whether data may be used; nothing is recorded by asking. */
@Path("/v1/consents/decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.ANALYST,
    Roles.MARKETER,
    Roles.DATA_STEWARD,
    Roles.COMPLIANCE_OFFICER,
    Roles.ADMINISTRATOR,
    Roles.SERVICE
})
public class DecisionResource {
    private final DecideConsent decide;

    DecisionResource(DecideConsent decide) {
        this.decide = decide;
    }

    /** Says whether data of a person may be used for a purpose. Nothing is recorded by asking. */
    @POST
    @Refuses("422 unresolvable-subject: nobody can be known by this identifier")
    public Uni<DecisionView> decide(@NotNull @Valid DecisionRequest body) {
        return decide.handle(body.toQuestion()).map(DecisionView::of);
    }

    /** Many at once; the answers come in the order of the questions. */
    @POST
    @Path("/bulk")
    public Uni<Page<DecisionView>> decideAll(@NotNull @Valid BulkRequest body) {
        return decide.handle(body.questions().stream()
                        .map(DecisionRequest::toQuestion)
                        .toList())
                .map(decisions ->
                        Page.of(decisions.stream().map(DecisionView::of).toList()));
    }
}
