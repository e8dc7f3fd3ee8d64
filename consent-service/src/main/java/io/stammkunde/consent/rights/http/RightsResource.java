package io.stammkunde.consent.rights.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.deadline.Deadlines;
import io.stammkunde.consent.deadline.WorkCalendar;
import io.stammkunde.consent.rights.FindRequests;
import io.stammkunde.consent.rights.HandleRequest;
import io.stammkunde.consent.rights.ReceiveRequest;
import io.stammkunde.consent.rights.RightsBook;
import io.stammkunde.consent.rights.RightsRequest;
import io.stammkunde.consent.rights.RightsType;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The desk: requests of people about their data, and what is done about them. */
@Path("/v1/privacy/requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR})
public class RightsResource {
    private final ReceiveRequest receive;
    private final HandleRequest handle;
    private final FindRequests find;
    private final WorkCalendar calendar;
    private final SecurityIdentity caller;
    private final Clock clock;

    RightsResource(
            ReceiveRequest receive,
            HandleRequest handle,
            FindRequests find,
            WorkCalendar calendar,
            SecurityIdentity caller,
            Clock clock) {
        this.receive = receive;
        this.handle = handle;
        this.find = find;
        this.calendar = calendar;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * All requests, the newest first. What names people is left out: whoever needs that opens the request, which is noted.
     *
     * @param state those that are in it
     * @param type those of it
     * @param before id of the last request of the page before; without it, the list begins
     */
    @GET
    public Uni<Page<RequestView>> list(
            @RestQuery @Nullable String state,
            @RestQuery @Nullable RightsType type,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable UUID before) {
        return find.page(new RightsBook.Filter(state, type), before, limit)
                .map(requests -> Page.of(requests.stream()
                        .map(RightsRequest::forgotten)
                        .map(this::view)
                        .toList()));
    }

    /** Takes a request in. Whether anybody is known by what it names stands in the request, for officers only. */
    @POST
    @ResponseStatus(201)
    @Refuses({
        "422 identifier-not-corrected: a field leads to people",
        "503 corrections-not-kept: there is no key to seal them with"
    })
    public Uni<RequestView> receive(@NotNull @Valid NewRequest body) {
        return receive.handle(body.toIncoming(clock.instant()), officer()).map(this::view);
    }

    /** One request, with what names the person; that it was opened is noted. */
    @GET
    @Path("/{id}")
    @Refuses("404 unknown-request")
    public Uni<RequestView> one(@RestPath UUID id) {
        return find.one(id, officer()).map(this::view);
    }

    /** Documents a reasonable doubt about who asks. */
    @POST
    @Path("/{id}/doubt")
    @Refuses({"404 unknown-request", "409 not-in-this-state: the detail names the state that is needed"})
    public Uni<RequestView> doubt(@RestPath UUID id, @NotNull @Valid RequestBodies.Statement body) {
        return handle.doubt(id, officer(), body.text()).map(this::view);
    }

    /** Says how it was established that it is the person. */
    @POST
    @Path("/{id}/identity")
    @Refuses({"404 unknown-request", "409 not-in-this-state: the detail names the state that is needed"})
    public Uni<RequestView> establish(@RestPath UUID id, @NotNull @Valid RequestBodies.Statement body) {
        return handle.establish(id, officer(), body.text()).map(this::view);
    }

    /** Closes a request that repeats another one. */
    @POST
    @Path("/{id}/duplicate")
    @Refuses({"404 unknown-request", "409 not-in-this-state: the detail names the state that is needed"})
    public Uni<RequestView> duplicate(@RestPath UUID id, @NotNull @Valid RequestBodies.Duplicate body) {
        return handle.duplicate(id, officer(), body.of()).map(this::view);
    }

    /** Refuses a request, with the reason. */
    @POST
    @Path("/{id}/refusal")
    @Refuses({"404 unknown-request", "409 not-in-this-state: the detail names the state that is needed"})
    public Uni<RequestView> refuse(@RestPath UUID id, @NotNull @Valid RequestBodies.Refusal body) {
        return handle.refuse(id, officer(), body.toStage()).map(this::view);
    }

    /** Extends the deadline, with the reason. */
    @POST
    @Path("/{id}/extension")
    @Refuses({"404 unknown-request", "409 not-in-this-state: the detail names the state that is needed"})
    public Uni<RequestView> extend(@RestPath UUID id, @NotNull @Valid RequestBodies.Statement body) {
        return handle.extend(id, officer(), body.text()).map(this::view);
    }

    /** Closes a request that the person has taken back. */
    @POST
    @Path("/{id}/withdrawal")
    @Refuses({"404 unknown-request", "409 not-in-this-state: the detail names the state that is needed"})
    @Consumes(MediaType.WILDCARD)
    public Uni<RequestView> withdraw(@RestPath UUID id) {
        return handle.withdraw(id, officer()).map(this::view);
    }

    /** Says what is wrong and what is right, until the request is approved; what was planned before is planned again. */
    @PUT
    @Path("/{id}/corrections")
    @Refuses({
        "404 unknown-request",
        "409 not-in-this-state: the detail names the state that is needed",
        "409 nothing-to-correct: the request is no rectification",
        "422 identifier-not-corrected: a field leads to people",
        "503 corrections-not-kept: there is no key to seal them with"
    })
    public Uni<RequestView> correct(@RestPath UUID id, @NotNull @Valid CorrectionsBody body) {
        return handle.state(id, officer(), body.toCorrections(clock.instant())).map(this::view);
    }

    /** Begins the dry run in all services; the plan is in the request when all have answered. */
    @POST
    @Path("/{id}/plan")
    @Refuses({
        "404 unknown-request",
        "409 not-in-this-state: the detail names the state that is needed",
        "409 nothing-to-correct: a rectification does not say yet what is to be corrected",
        "503 missing-participants: a service that keeps personal data has not registered"
    })
    @ResponseStatus(202)
    @Consumes(MediaType.WILDCARD)
    public Uni<RequestView> plan(@RestPath UUID id) {
        return handle.plan(id, officer()).map(this::view);
    }

    /** Approves the plan with this digest; an erasure needs another person than the one who planned it. */
    @POST
    @Path("/{id}/approval")
    @Refuses({
        "404 unknown-request",
        "409 not-in-this-state: the detail names the state that is needed",
        "403 four-eyes: an erasure is approved by somebody else than the one who planned it",
        "409 another-plan: the digest is not that of the plan as it is now",
        "409 nothing-to-correct: a rectification has nothing, or nobody, to correct",
        "503 unprovable: there is no signing key"
    })
    @ResponseStatus(202)
    public Uni<RequestView> approve(@RestPath UUID id, @NotNull @Valid RequestBodies.Approval body) {
        return handle.approve(id, officer(), body.digest()).map(this::view);
    }

    /** Goes on with a blocked request. */
    @POST
    @Path("/{id}/resumption")
    @Refuses({"404 unknown-request", "409 not-in-this-state: the detail names the state that is needed"})
    @ResponseStatus(202)
    @Consumes(MediaType.WILDCARD)
    public Uni<RequestView> resume(@RestPath UUID id) {
        return handle.resume(id, officer()).map(this::view);
    }

    /** Ends a restriction that is in force. */
    @POST
    @Path("/{id}/lifting")
    @Refuses({"404 unknown-request", "409 not-in-this-state: the detail names the state that is needed"})
    @ResponseStatus(202)
    @Consumes(MediaType.WILDCARD)
    public Uni<RequestView> lift(@RestPath UUID id) {
        return handle.lift(id, officer()).map(this::view);
    }

    /** The proof of an erasure, signed. */
    @GET
    @Path("/{id}/certificate")
    @Refuses({"404 unknown-request", "404 no-proof: the request has no certificate"})
    @Produces({"application/jose", MediaType.APPLICATION_JSON})
    @APIResponse(
            responseCode = "200",
            description = "A JSON Web Signature in its compact form",
            content = @Content(mediaType = "application/jose", schema = @Schema(type = SchemaType.STRING)))
    public Uni<RestResponse<String>> certificate(@RestPath UUID id) {
        return find.certificate(id)
                .map(jws -> RestResponse.ResponseBuilder.ok(jws, "application/jose")
                        .header("Content-Disposition", "attachment; filename=\"erasure-%s.jws\"".formatted(id))
                        .build());
    }

    /** Everything that is held on the person, as an archive of files. */
    @GET
    @Path("/{id}/archive")
    @Refuses({"404 unknown-request", "404 no-proof: the request has no archive, or not any more"})
    @Produces("application/zip")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"archive.zip\"")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public Uni<byte[]> archive(@RestPath UUID id) {
        return find.archive(id, officer());
    }

    private RequestView view(RightsRequest request) {
        return RequestView.of(request, Deadlines.of(request.receivedAt(), calendar));
    }

    private String officer() {
        return caller.getPrincipal().getName();
    }
}
