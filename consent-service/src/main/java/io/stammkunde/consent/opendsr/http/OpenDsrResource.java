package io.stammkunde.consent.opendsr.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.http.CallingActor;
import io.stammkunde.consent.opendsr.Answers;
import io.stammkunde.consent.opendsr.CallbackHosts;
import io.stammkunde.consent.opendsr.OpenDsrConfig;
import io.stammkunde.consent.opendsr.ProcessorKey;
import io.stammkunde.consent.opendsr.SubjectRequestType;
import io.stammkunde.consent.opendsr.SubmitRequest;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The processor's side of OpenDSR 2.0. A controller is known by their client, and reaches only what they passed on. */
@Path("/opendsr/v2")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SERVICE)
public class OpenDsrResource {
    private final SubmitRequest submit;
    private final Answers answers;
    private final SignedAnswers signed;
    private final ProcessorKey key;
    private final OpenDsrConfig config;
    private final CallbackHosts hosts;
    private final AsReceived received;
    private final Clock clock;
    private final SecurityIdentity caller;

    OpenDsrResource(
            SubmitRequest submit,
            Answers answers,
            SignedAnswers signed,
            ProcessorKey key,
            OpenDsrConfig config,
            AsReceived received,
            Clock clock,
            SecurityIdentity caller) {
        this.submit = submit;
        this.answers = answers;
        this.signed = signed;
        this.key = key;
        this.config = config;
        this.hosts = new CallbackHosts(config.callbackHosts().orElse(Set.of()), config.plainCallbacks());
        this.received = received;
        this.clock = clock;
        this.caller = caller;
    }

    /** What is understood here, and whose signature to expect. */
    @GET
    @Path("/discovery")
    @PermitAll
    @Refuses("503 opendsr-closed: no key is set")
    public RestResponse<String> discovery() {
        var identities = new JsonArray();
        SubmissionBody.identityTypes()
                .forEach(type -> identities.add(
                        new JsonObject().put("identity_type", type).put("identity_format", "raw")));
        var types = new JsonArray(Arrays.stream(SubjectRequestType.values())
                .map(SubjectRequestType::text)
                .toList());
        return signed.of(
                Status.OK,
                new JsonObject()
                        .put("api_version", Answers.API_VERSION)
                        .put("supported_identities", identities)
                        .put("supported_subject_request_types", types)
                        .put("processor_certificate", config.publicUrl() + "/opendsr/v2/certificate")
                        .encode());
    }

    /** The certificate that answers are signed with. */
    @GET
    @Path("/certificate")
    @Produces("application/x-pem-file")
    @PermitAll
    @Refuses("503 opendsr-closed: no key is set")
    public String certificate() {
        return key.certificate();
    }

    /** Passes a request on. */
    @POST
    @Path("/requests")
    @AsReceived.Kept
    @Refuses({"409 request-exists: the id has been used", "503 opendsr-closed: no key is set"})
    public Uni<RestResponse<String>> submit(@NotNull SubmissionBody body) {
        return submit.submit(body.toSubmission(controller(), hosts, clock.instant()))
                .map(status -> signed.of(Status.CREATED, answers.received(status, received.encoded())));
    }

    /** Where a request stands. */
    @GET
    @Path("/requests/{id}")
    @Refuses({"404 unknown-request", "503 opendsr-closed: no key is set"})
    public Uni<RestResponse<String>> status(@RestPath UUID id) {
        return submit.status(controller(), id).map(status -> signed.of(Status.OK, answers.status(status)));
    }

    /** Takes a pending request back. */
    @DELETE
    @Path("/requests/{id}")
    @Refuses({"404 unknown-request", "409 not-in-this-state", "503 opendsr-closed: no key is set"})
    public Uni<RestResponse<String>> cancel(@RestPath UUID id) {
        return submit.cancel(controller(), id).map(status -> signed.of(Status.ACCEPTED, answers.status(status)));
    }

    /** What an access or portability request has gathered. */
    @GET
    @Path("/requests/{id}/results")
    @Produces("application/zip")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Refuses({"404 unknown-request", "404 no-proof"})
    public Uni<byte[]> results(@RestPath UUID id) {
        return submit.results(controller(), id);
    }

    private String controller() {
        return CallingActor.of(caller).id();
    }
}
