package io.stammkunde.consent.receipt.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.AppendAudit;
import io.stammkunde.consent.audit.AuditObject;
import io.stammkunde.consent.audit.http.CallingActor;
import io.stammkunde.consent.receipt.IssueReceipt;
import io.stammkunde.consent.receipt.Issued;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The receipt of one entry of the ledger: signed, or as plain JSON-LD to read. */
@Path("/v1/consents/entries/{id}/receipt")
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.DATA_STEWARD, Roles.ADMINISTRATOR, Roles.SERVICE})
public class ReceiptResource {
    private static final String JOSE = "application/jose";
    private static final String JSON_LD = "application/ld+json";

    private final IssueReceipt issue;
    private final AppendAudit audit;
    private final SecurityIdentity caller;

    ReceiptResource(IssueReceipt issue, AppendAudit audit, SecurityIdentity caller) {
        this.issue = issue;
        this.audit = audit;
        this.caller = caller;
    }

    /** Signed (Ed25519, JWS compact): the form that proves something. */
    @GET
    @Produces({JOSE, MediaType.APPLICATION_JSON})
    @Refuses({"404 unknown-consent-entry: there is no such entry", "503 unprovable"})
    public Uni<RestResponse<String>> signed(@RestPath UUID id) {
        return issue.handle(id)
                .call(this::tell)
                .map(receipt -> RestResponse.ResponseBuilder.ok(receipt.jws(), JOSE)
                        .header("Content-Disposition", "attachment; filename=\"consent-%s.jws\"".formatted(id))
                        .header("Cache-Control", "no-store")
                        .build());
    }

    /** What the signed form says. */
    @GET
    @Produces(JSON_LD + ";qs=0.5") // whoever does not say what they want gets what proves something
    @Operation(hidden = true) // OpenAPI knows one operation a path and method; the signed form stands for both
    public Uni<RestResponse<String>> readable(@RestPath UUID id) {
        return issue.handle(id)
                .call(this::tell)
                .map(receipt -> RestResponse.ResponseBuilder.ok(receipt.document(), JSON_LD)
                        .header("Cache-Control", "no-store")
                        .build());
    }

    /** Nobody gets to see what could not be noted. What services ask is noted by whom a person asked. */
    private Uni<Void> tell(Issued receipt) {
        return CallingActor.isPerson(caller)
                ? audit.handle(
                        CallingActor.of(caller),
                        "consent.receipt.issued",
                        new AuditObject("profile", receipt.profile().toString()),
                        Map.of("form", "receipt"))
                : Uni.createFrom().voidItem();
    }
}
