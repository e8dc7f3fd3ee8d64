package io.stammkunde.consent.breach.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.audit.http.CallingActor;
import io.stammkunde.consent.breach.Breach;
import io.stammkunde.consent.breach.BreachRegister;
import io.stammkunde.consent.breach.FindBreaches;
import io.stammkunde.consent.breach.HandleBreach;
import io.stammkunde.consent.breach.HandleBreach.Seen;
import io.stammkunde.consent.breach.RecordBreach;
import io.stammkunde.consent.breach.Risk;
import io.stammkunde.consent.deadline.DeadlineConfig;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The register of breaches. Officers keep it; administrators read it. */
@Path("/v1/breaches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COMPLIANCE_OFFICER)
public class BreachResource {
    private final RecordBreach record;
    private final HandleBreach handle;
    private final FindBreaches find;
    private final DeadlineConfig deadlines;
    private final SecurityIdentity caller;
    private final Clock clock;

    BreachResource(
            RecordBreach record,
            HandleBreach handle,
            FindBreaches find,
            DeadlineConfig deadlines,
            SecurityIdentity caller,
            Clock clock) {
        this.record = record;
        this.handle = handle;
        this.find = find;
        this.deadlines = deadlines;
        this.caller = caller;
        this.clock = clock;
    }

    /** Entries as they are now, the one that was recorded last first. */
    @GET
    @RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR})
    public Uni<Page<BreachView>> list(
            @RestQuery @Nullable Boolean open,
            @RestQuery @Nullable Risk risk,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable UUID before) {
        return find.page(new BreachRegister.Filter(open, risk), before, limit)
                .map(Page::of)
                .map(page -> page.map(this::view));
    }

    /** Enters an incident. The clock starts when the company became aware of it, not now. */
    @POST
    @ResponseStatus(201)
    public Uni<BreachView> record(@NotNull @Valid FactsBody body) {
        return record.handle(officer(), body.toFacts()).map(this::view);
    }

    /** One entry as it is now. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR})
    @Refuses("404 unknown-breach: there is no such breach")
    public Uni<BreachView> one(@RestPath UUID id) {
        return find.one(id).map(this::view);
    }

    /** Every version there was, oldest first. */
    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR})
    @Refuses("404 unknown-breach: there is no such breach")
    public Uni<Page<BreachView>> history(@RestPath UUID id) {
        return find.versions(id).map(Page::of).map(page -> page.map(this::view));
    }

    /** Says what is known now; a decision that a higher risk does not bear out is open again. */
    @PUT
    @Path("/{id}")
    @Refuses({
        "404 unknown-breach: there is no such breach",
        "409 stale-breach: the entry has changed meanwhile",
        "409 breach-state: the entry is in another state"
    })
    public Uni<BreachView> revise(@RestPath UUID id, @NotNull @Valid FactsBody body) {
        return handle.revise(officer(), new Seen(id, body.requiredVersion()), body.toFacts(), body.noteOrNone())
                .map(this::view);
    }

    /** Whether the authority is told. Only a breach without a risk need not be. */
    @POST
    @Path("/{id}/authority-decision")
    @Refuses({
        "404 unknown-breach: there is no such breach",
        "409 stale-breach: the entry has changed meanwhile",
        "409 breach-state: the entry is in another state",
        "422 must-be-told: the law demands that they are told"
    })
    public Uni<BreachView> decideAuthority(@RestPath UUID id, @NotNull @Valid BreachBodies.AuthorityDecision body) {
        return handle.decideAuthority(officer(), new Seen(id, body.version()), body.tell(), body.reasons())
                .map(this::view);
    }

    /** That the authority was told, for the first time or of more (Art. 33(4)). */
    @POST
    @Path("/{id}/authority-messages")
    @Refuses({
        "404 unknown-breach: there is no such breach",
        "409 stale-breach: the entry has changed meanwhile",
        "409 breach-state: the entry is in another state"
    })
    public Uni<BreachView> tellAuthority(@RestPath UUID id, @NotNull @Valid BreachBodies.AuthorityMessage body) {
        var officer = officer();
        return handle.tellAuthority(
                        officer, new Seen(id, body.version()), body.toPhase(officer.name()), body.lateReasonsOrNone())
                .map(this::view);
    }

    /** Whether the people concerned are told, or why not. */
    @POST
    @Path("/{id}/people-decision")
    @Refuses({
        "404 unknown-breach: there is no such breach",
        "409 stale-breach: the entry has changed meanwhile",
        "409 breach-state: the entry is in another state",
        "422 must-be-told: the law demands that they are told"
    })
    public Uni<BreachView> decidePeople(@RestPath UUID id, @NotNull @Valid BreachBodies.PeopleDecision body) {
        return handle.decidePeople(officer(), new Seen(id, body.version()), body.groundIfNot(), body.reasons())
                .map(this::view);
    }

    /** That the people concerned were told. */
    @POST
    @Path("/{id}/people-message")
    @Refuses({
        "404 unknown-breach: there is no such breach",
        "409 stale-breach: the entry has changed meanwhile",
        "409 breach-state: the entry is in another state"
    })
    public Uni<BreachView> tellPeople(@RestPath UUID id, @NotNull @Valid BreachBodies.PeopleMessage body) {
        return handle.tellPeople(officer(), new Seen(id, body.version()), body.at(), body.how(), body.people())
                .map(this::view);
    }

    /** Nothing is left to be done. */
    @POST
    @Path("/{id}/closing")
    @Refuses({
        "404 unknown-breach: there is no such breach",
        "409 stale-breach: the entry has changed meanwhile",
        "409 breach-state: the entry is in another state",
        "409 breach-incomplete: something is missing"
    })
    public Uni<BreachView> close(@RestPath UUID id, @NotNull @Valid BreachBodies.Remark body) {
        return handle.close(officer(), new Seen(id, body.version()), body.text())
                .map(this::view);
    }

    /** Something is left after all. */
    @POST
    @Path("/{id}/reopening")
    @Refuses({
        "404 unknown-breach: there is no such breach",
        "409 stale-breach: the entry has changed meanwhile",
        "409 breach-state: the entry is in another state"
    })
    public Uni<BreachView> reopen(@RestPath UUID id, @NotNull @Valid BreachBodies.Remark body) {
        return handle.reopen(officer(), new Seen(id, body.version()), body.text())
                .map(this::view);
    }

    private BreachView view(Breach breach) {
        return BreachView.of(breach, deadlines.breachHours(), clock.instant());
    }

    private Actor officer() {
        return CallingActor.of(caller);
    }
}
