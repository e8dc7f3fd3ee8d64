package io.stammkunde.consent.selfservice.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.deadline.Deadlines;
import io.stammkunde.consent.deadline.WorkCalendar;
import io.stammkunde.consent.ledger.http.EntryView;
import io.stammkunde.consent.ledger.http.HistoryPage;
import io.stammkunde.consent.preference.NoteEffort;
import io.stammkunde.consent.preference.http.ChoiceBody;
import io.stammkunde.consent.preference.http.DecidedView;
import io.stammkunde.consent.preference.http.PreferenceView;
import io.stammkunde.consent.rights.RightsRequest;
import io.stammkunde.consent.selfservice.Customer;
import io.stammkunde.consent.selfservice.OwnConsents;
import io.stammkunde.consent.selfservice.OwnData;
import io.stammkunde.consent.selfservice.OwnRequests;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a signed-in customer sees and does about themselves, and about nobody else. */
@Path("/v1/self")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CUSTOMER)
public class SelfServiceResource {
    private final OwnConsents consents;
    private final OwnRequests requests;
    private final OwnData data;
    private final NoteEffort note;
    private final WorkCalendar calendar;
    private final SecurityIdentity caller;

    SelfServiceResource(
            OwnConsents consents,
            OwnRequests requests,
            OwnData data,
            NoteEffort note,
            WorkCalendar calendar,
            SecurityIdentity caller) {
        this.consents = consents;
        this.requests = requests;
        this.data = data;
        this.note = note;
        this.calendar = calendar;
        this.caller = caller;
    }

    /** Everything that every service holds, by service and category. */
    @GET
    @Path("/data")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Refuses({
        "403 address-not-verified: the address of the account is not verified",
        "404 nothing-known: nothing is known under this address"
    })
    public Uni<Map<String, JsonNode>> data() {
        return data.all(customer());
    }

    /** How everything stands that they decide. */
    @GET
    @Path("/consents")
    @Refuses({
        "403 address-not-verified: the address of the account is not verified",
        "404 nothing-known: nothing is known under this address"
    })
    public Uni<Page<PreferenceView>> standing() {
        return consents.standing(customer())
                .map(all -> Page.of(all.stream().map(PreferenceView::of).toList()));
    }

    /** Decides. */
    @POST
    @Path("/consents")
    @ResponseStatus(201)
    @Refuses({
        "403 address-not-verified: the address of the account is not verified",
        "404 nothing-known: nothing is known under this address",
        "422 no-say",
        "422 channel-not-offered"
    })
    public Uni<DecidedView> decide(@NotNull @Valid ChoiceBody body) {
        return consents.decide(customer(), body.toPurpose(), body.channel(), body.toAction())
                .call(() -> note.handle(body.toEffort()))
                .map(DecidedView::of);
    }

    /** Every decision, oldest first. */
    @GET
    @Path("/consents/history")
    @Refuses({
        "403 address-not-verified: the address of the account is not verified",
        "404 nothing-known: nothing is known under this address"
    })
    public Uni<Page<EntryView>> history(
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit, @RestQuery @Nullable String cursor) {
        return consents.history(customer(), HistoryPage.positionAfter(cursor), limit + 1)
                .map(entries -> HistoryPage.of(entries, limit));
    }

    /** The receipt of one of their decisions, signed (Ed25519, JWS compact). */
    @GET
    @Path("/consents/{id}/receipt")
    @Produces({"application/jose", MediaType.APPLICATION_JSON})
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Refuses({
        "403 address-not-verified: the address of the account is not verified",
        "404 nothing-known: nothing is known under this address",
        "404 not-yours: there is nothing of yours with this id",
        "503 unprovable"
    })
    public Uni<RestResponse<String>> receipt(@RestPath UUID id) {
        return consents.receipt(customer(), id)
                .map(receipt -> RestResponse.ResponseBuilder.ok(receipt.jws(), "application/jose")
                        .header("Content-Disposition", "attachment; filename=\"consent-%s.jws\"".formatted(id))
                        .build());
    }

    /** Newest first. */
    @GET
    @Path("/requests")
    @Refuses({
        "403 address-not-verified: the address of the account is not verified",
        "404 nothing-known: nothing is known under this address"
    })
    public Uni<Page<OwnRequestView>> requests() {
        return requests.all(customer())
                .map(all -> Page.of(all.stream().map(this::view).toList()));
    }

    /** Asks for something. */
    @POST
    @Path("/requests")
    @ResponseStatus(201)
    @Refuses({
        "403 address-not-verified: the address of the account is not verified",
        "404 nothing-known: nothing is known under this address",
        "409 enough-requests: there are enough open requests",
        "422 identifier-not-corrected: a field leads to people",
        "503 corrections-not-kept: there is no key to seal them with"
    })
    public Uni<OwnRequestView> ask(@NotNull @Valid NewOwnRequest body) {
        return requests.ask(customer(), body.type(), body.toCorrections()).map(this::view);
    }

    /** Takes a request back, while nothing has been done about it. */
    @POST
    @Path("/requests/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Refuses({
        "403 address-not-verified: the address of the account is not verified",
        "404 nothing-known: nothing is known under this address",
        "404 not-yours: there is nothing of yours with this id",
        "409 not-in-this-state"
    })
    public Uni<OwnRequestView> withdraw(@RestPath UUID id) {
        return requests.withdraw(customer(), id).map(this::view);
    }

    /** What an access or portability request has gathered. */
    @GET
    @Path("/requests/{id}/archive")
    @Produces("application/zip")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"archive.zip\"")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Refuses({
        "403 address-not-verified: the address of the account is not verified",
        "404 nothing-known: nothing is known under this address",
        "404 not-yours: there is nothing of yours with this id",
        "404 no-proof"
    })
    public Uni<byte[]> archive(@RestPath UUID id) {
        return requests.archive(customer(), id);
    }

    private Customer customer() {
        return SignedInCustomer.of(caller);
    }

    private OwnRequestView view(RightsRequest request) {
        return OwnRequestView.of(request, Deadlines.of(request.receivedAt(), calendar));
    }
}
