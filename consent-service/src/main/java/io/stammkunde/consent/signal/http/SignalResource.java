package io.stammkunde.consent.signal.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.AppendAudit;
import io.stammkunde.consent.audit.AuditObject;
import io.stammkunde.consent.audit.http.CallingActor;
import io.stammkunde.consent.ledger.http.CallersRequest;
import io.stammkunde.consent.signal.FindGoogleConsent;
import io.stammkunde.consent.signal.GlobalPrivacyControl;
import io.stammkunde.consent.signal.RecordSignals;
import io.stammkunde.consent.subject.ProfileId;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Signals of browsers and consent tools, and what Google's consent mode is to be told. */
@Path("/v1/consents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignalResource {
    private final RecordSignals record;
    private final FindGoogleConsent findGoogle;
    private final AppendAudit audit;
    private final SecurityIdentity caller;

    SignalResource(RecordSignals record, FindGoogleConsent findGoogle, AppendAudit audit, SecurityIdentity caller) {
        this.record = record;
        this.findGoogle = findGoogle;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * Records signals. With an {@code Idempotency-Key}, a repeated request answers with the first one's entries.
     *
     * @param idempotencyKey names the request for its sender
     * @param gpc what browsers send as {@code Sec-GPC}, each value as it came
     */
    @POST
    @Path("/signals")
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.DATA_STEWARD, Roles.ADMINISTRATOR, Roles.SERVICE})
    @Refuses({
        "404 unknown-purpose",
        "409 no-tcf-vendor: no vendor id is set",
        "409 idempotency-key-reused: the key was used for other signals",
        "422 purpose-ended: the purpose has come to its end",
        "422 tcf-string-invalid: the string cannot be read",
        "422 tcf-string-outdated: the string lacks what TCF 2.3 asks for"
    })
    public Uni<SignalsView> signals(
            @RestHeader("Idempotency-Key")
                    @Pattern(regexp = CallersRequest.KEY, message = CallersRequest.KEY_RULE)
                    @Nullable
                    String idempotencyKey,
            @RestHeader(GlobalPrivacyControl.HEADER) List<String> gpc,
            @NotNull @Valid SignalsRequest body) {
        return record.handle(CallingActor.of(caller), body.toSignals(gpc, CallersRequest.name(caller, idempotencyKey)))
                .map(SignalsView::of);
    }

    /** The seven types of Google's consent mode, derived from the person's decisions. */
    @GET
    @Path("/google")
    @RolesAllowed({
        Roles.ANALYST,
        Roles.MARKETER,
        Roles.DATA_STEWARD,
        Roles.COMPLIANCE_OFFICER,
        Roles.ADMINISTRATOR,
        Roles.SERVICE
    })
    public Uni<GoogleView> google(@RestQuery @NotNull ProfileId profileId) {
        return findGoogle
                .handle(profileId)
                .call(() -> tellOfReading(profileId))
                .map(granted -> GoogleView.of(profileId, granted));
    }

    /** Nobody gets to see what could not be noted. What services ask is noted by whom a person asked. */
    private Uni<Void> tellOfReading(ProfileId profile) {
        return CallingActor.isPerson(caller)
                ? audit.handle(
                        CallingActor.of(caller),
                        "consent.read",
                        new AuditObject("profile", profile.toString()),
                        Map.of("form", "google"))
                : Uni.createFrom().voidItem();
    }
}
