package io.stammkunde.consent.preference.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.http.CallingActor;
import io.stammkunde.consent.link.LinkInvalid;
import io.stammkunde.consent.link.LinkToken;
import io.stammkunde.consent.link.http.TokenBody;
import io.stammkunde.consent.preference.Efforts;
import io.stammkunde.consent.preference.NoteEffort;
import io.stammkunde.consent.preference.UseLink;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Preferences of people who need not sign in: a link from a letter is enough, and shows nothing that names them. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PreferenceResource {
    private final UseLink links;
    private final Efforts efforts;
    private final NoteEffort note;
    private final SecurityIdentity caller;

    PreferenceResource(UseLink links, Efforts efforts, NoteEffort note, SecurityIdentity caller) {
        this.links = links;
        this.efforts = efforts;
        this.note = note;
        this.caller = caller;
    }

    /** Makes a link for a letter to the person. */
    @POST
    @Path("/preferences/links")
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR, Roles.SERVICE})
    @Refuses("404 unknown-purpose")
    public Uni<LinkView> make(@NotNull @Valid NewLink body) {
        return links.make(CallingActor.of(caller), body.subject().toReference(), body.toPurpose(), body.toChannel())
                .map(LinkView::of);
    }

    /** How much it takes to agree and to withdraw. */
    @GET
    @Path("/preferences/effort")
    @RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR})
    public Uni<Efforts.Comparison> effort() {
        return efforts.compare();
    }

    /** How everything stands. */
    @POST
    @Path("/preferences/view")
    @PermitAll
    @Refuses("410 link-invalid: the link has expired or never was one")
    public Uni<Page<PreferenceView>> view(@NotNull @Valid TokenBody body) {
        return links.look(body.toToken())
                .map(all -> Page.of(all.stream().map(PreferenceView::of).toList()));
    }

    /** Decides. */
    @POST
    @Path("/preferences")
    @ResponseStatus(201)
    @PermitAll
    @Refuses({
        "410 link-invalid: the link has expired or never was one",
        "404 unknown-purpose",
        "422 no-say",
        "422 channel-not-offered"
    })
    public Uni<DecidedView> decide(@NotNull @Valid LinkChoice body) {
        var choice = body.choice();
        return links.decide(body.link().toToken(), choice.toPurpose(), choice.channel(), choice.toAction())
                .call(() -> note.handle(choice.toEffort()))
                .map(DecidedView::of);
    }

    /** Ends what the letter was sent for. A mail program does that by itself, so nothing is asked (RFC 8058). */
    @POST
    @Path("/unsubscribe/{token}")
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Refuses("410 link-invalid: the link has expired or never was one")
    public Uni<DecidedView> unsubscribe(@RestPath String token) {
        if (!token.matches(LinkToken.FORM)) {
            throw new LinkInvalid();
        }
        return links.unsubscribe(new LinkToken(token)).map(DecidedView::of);
    }
}
