package io.stammkunde.consent.notice.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.http.CallingActor;
import io.stammkunde.consent.notice.FindNotices;
import io.stammkunde.consent.notice.Notice;
import io.stammkunde.consent.notice.NoticeKey;
import io.stammkunde.consent.notice.PublishNotice;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Notices and their versions. */
@Path("/v1/notices")
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
public class NoticeResource {
    private final FindNotices find;
    private final PublishNotice publish;
    private final SecurityIdentity caller;

    NoticeResource(FindNotices find, PublishNotice publish, SecurityIdentity caller) {
        this.find = find;
        this.publish = publish;
        this.caller = caller;
    }

    /** The latest version of each. */
    @GET
    public Uni<Page<NoticeView>> list() {
        return find.current().map(NoticeResource::page);
    }

    /** Oldest first. */
    @GET
    @Path("/{key}/versions")
    @Refuses("404 unknown-notice: the notice is not published")
    public Uni<Page<NoticeView>> versions(@RestPath NoticeKey key) {
        return find.versions(key).map(NoticeResource::page);
    }

    /** Publishes a notice. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR})
    @Refuses({
        "409 notice-exists: the key is taken",
        "422 notice-about-nothing: it names a purpose that is not published"
    })
    public Uni<NoticeView> publish(@NotNull @Valid NewNotice body) {
        return publish.first(body.toKey(), body.body().toContent(), CallingActor.of(caller))
                .map(NoticeView::of);
    }

    /**
     * Adds a version. Idempotent: what the latest version says already adds none. A version that requires new consent
     * ends, within seconds, the consents to its purposes that were given before.
     */
    @PUT
    @Path("/{key}")
    @RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR})
    @Refuses({
        "404 unknown-notice: the notice is not published",
        "409 stale-notice: the notice has changed meanwhile",
        "422 notice-about-nothing: it names a purpose that is not published"
    })
    public Uni<NoticeView> revise(@RestPath NoticeKey key, @NotNull @Valid NoticeBody body) {
        return publish.next(key, body.toContent(), CallingActor.of(caller)).map(NoticeView::of);
    }

    private static Page<NoticeView> page(List<Notice> notices) {
        return Page.of(notices.stream().map(NoticeView::of).toList());
    }
}
