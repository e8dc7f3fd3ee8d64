package io.stammkunde.consent.ledger.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.AppendAudit;
import io.stammkunde.consent.audit.AuditObject;
import io.stammkunde.consent.audit.http.CallingActor;
import io.stammkunde.consent.ledger.FindConsents;
import io.stammkunde.consent.ledger.RecordDecision;
import io.stammkunde.consent.ledger.RecordDecisions;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.subject.ProfileId;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What people decided. */
@Path("/v1/consents")
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
public class ConsentResource {
    private final RecordDecision record;
    private final RecordDecisions recordAll;
    private final FindConsents find;
    private final ConfirmationAddresses addresses;
    private final AppendAudit audit;
    private final SecurityIdentity caller;

    ConsentResource(
            RecordDecision record,
            RecordDecisions recordAll,
            FindConsents find,
            ConfirmationAddresses addresses,
            AppendAudit audit,
            SecurityIdentity caller) {
        this.record = record;
        this.recordAll = recordAll;
        this.find = find;
        this.addresses = addresses;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * Records a decision. With an {@code Idempotency-Key}, a repeated request answers with the first one's receipt.
     *
     * @param idempotencyKey names the request for its sender
     */
    @POST
    @Refuses({
        "404 unknown-notice: a text that was shown is not published",
        "404 unknown-purpose",
        "409 idempotency-key-reused: the key was used for another decision",
        "409 no-sms-gateway: it is to be confirmed by text message, and no gateway is set up that hands one over",
        "422 channel-not-offered: the purpose does not offer this channel",
        "422 impossible-time: the decision lies in the future, or ends before it begins",
        "422 no-say: the purpose does not rest on the person's decision",
        "422 purpose-ended: the purpose has come to its end",
        "422 unresolvable-subject: nobody can be known by this identifier"
    })
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.DATA_STEWARD, Roles.ADMINISTRATOR, Roles.SERVICE})
    public Uni<ReceiptView> record(
            @RestHeader("Idempotency-Key")
                    @Pattern(regexp = CallersRequest.KEY, message = CallersRequest.KEY_RULE)
                    @Nullable
                    String idempotencyKey,
            @NotNull @Valid ConsentRequest body) {
        return record.handle(
                        CallingActor.of(caller),
                        body.toDecision(CallersRequest.name(caller, idempotencyKey), addresses))
                .map(ReceiptView::of);
    }

    /**
     * Records many decisions, all of them or none, such as those that another system has kept until now. The receipts come
     * in the order of the decisions. With an {@code Idempotency-Key}, a repeated request answers with the first one's.
     *
     * @param idempotencyKey names the request for its sender
     */
    @POST
    @Path("/bulk")
    @Refuses({
        "409 idempotency-key-reused: the key was used for another decision",
        "422 bulk-refused: one of the decisions cannot be recorded; `errors` says which and why"
    })
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.DATA_STEWARD, Roles.ADMINISTRATOR, Roles.SERVICE})
    public Uni<Page<ReceiptView>> recordMany(
            @RestHeader("Idempotency-Key")
                    @Pattern(regexp = CallersRequest.KEY, message = CallersRequest.KEY_RULE)
                    @Nullable
                    String idempotencyKey,
            @NotNull @Valid BulkConsentRequest body) {
        return recordAll
                .handle(
                        CallingActor.of(caller),
                        body.toDecisions(addresses),
                        CallersRequest.name(caller, idempotencyKey))
                .map(entries -> Page.of(entries.stream().map(ReceiptView::of).toList()));
    }

    /** What a person has decided, as it holds now, by purpose and channel. */
    @GET
    public Uni<Page<ReceiptView>> standing(@RestQuery @NotNull ProfileId profileId) {
        return find.standing(profileId)
                .call(standing -> tellOfReading("consent.read", profileId, standing.size()))
                .map(standing -> Page.of(standing.stream().map(ReceiptView::of).toList()));
    }

    /**
     * Every decision of a person, the oldest first.
     *
     * @param purpose key of the purpose; without it all
     */
    @GET
    @Path("/history")
    public Uni<Page<EntryView>> history(
            @RestQuery @NotNull ProfileId profileId,
            @RestQuery @Nullable PurposeKey purpose,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor) {
        var name = purpose == null ? null : purpose.value();
        return find.history(profileId, name, HistoryPage.positionAfter(cursor), limit + 1)
                .call(entries -> tellOfReading("consent.history.read", profileId, entries.size()))
                .map(entries -> HistoryPage.of(entries, limit));
    }

    /** Recalculates the hashes of a person's entries and says whether any was changed. */
    @GET
    @Path("/verification")
    @RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR})
    public Uni<ChainView> verify(@RestQuery @NotNull ProfileId profileId) {
        return find.check(profileId).map(ChainView::of);
    }

    /** Nobody gets to see what could not be noted. What services ask among themselves is noted by whom a person asked. */
    private Uni<Void> tellOfReading(String action, ProfileId profile, int items) {
        return CallingActor.isPerson(caller)
                ? audit.handle(
                        CallingActor.of(caller),
                        action,
                        new AuditObject("profile", profile.toString()),
                        Map.of("items", items))
                : Uni.createFrom().voidItem();
    }
}
