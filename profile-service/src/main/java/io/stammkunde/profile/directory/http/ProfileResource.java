package io.stammkunde.profile.directory.http;

import static io.stammkunde.http.Roles.ADMINISTRATOR;
import static io.stammkunde.http.Roles.ANALYST;
import static io.stammkunde.http.Roles.COMPLIANCE_OFFICER;
import static io.stammkunde.http.Roles.DATA_STEWARD;
import static io.stammkunde.http.Roles.MARKETER;
import static io.stammkunde.http.Roles.SERVICE;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Page;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.profile.directory.FindProfile;
import io.stammkunde.profile.directory.ResolveProfile;
import io.stammkunde.profile.directory.SearchProfiles;
import io.stammkunde.profile.directory.ShowTimeline;
import io.stammkunde.profile.paging.PageRequest;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.profile.Profiles;
import io.stammkunde.profile.score.ShowScores;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@Tag(name = "Profiles", description = "People: who they are, what they did and what they allow")
public class ProfileResource {
    private final Profiles profiles;
    private final FindProfile findProfile;
    private final SearchProfiles searchProfiles;
    private final ResolveProfile resolveProfile;
    private final ShowTimeline showTimeline;
    private final ShowScores showScores;
    private final Clock clock;

    ProfileResource(
            Profiles profiles,
            FindProfile findProfile,
            SearchProfiles searchProfiles,
            ResolveProfile resolveProfile,
            ShowTimeline showTimeline,
            ShowScores showScores,
            Clock clock) {
        this.profiles = profiles;
        this.findProfile = findProfile;
        this.searchProfiles = searchProfiles;
        this.resolveProfile = resolveProfile;
        this.showTimeline = showTimeline;
        this.showScores = showScores;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({ANALYST, MARKETER, DATA_STEWARD, COMPLIANCE_OFFICER, ADMINISTRATOR})
    @Operation(summary = "All people, those who were first seen last at the top")
    public Uni<Page<ProfileItem>> list(
            @RestQuery @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit,
            @RestQuery @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        return profiles.page(request.after(), request.fetch())
                .map(found ->
                        request.page(found, profile -> profile.id().toString()).map(ProfileItem::of));
    }

    @POST
    @Path("/search")
    @RolesAllowed({ANALYST, MARKETER, DATA_STEWARD, COMPLIANCE_OFFICER, ADMINISTRATOR})
    @Operation(summary = "People by e-mail address, user id, or words and beginnings of words of a name")
    public Uni<Page<ProfileItem>> search(@NotNull @Valid SearchRequest body) {
        var request = PageRequest.of(body.limit(), body.cursor());
        return searchProfiles
                .handle(body.query(), request)
                .map(found ->
                        request.page(found, profile -> profile.id().toString()).map(ProfileItem::of));
    }

    @POST
    @Path("/lookup")
    @RolesAllowed({ANALYST, MARKETER, DATA_STEWARD, COMPLIANCE_OFFICER, ADMINISTRATOR, SERVICE})
    @Operation(summary = "The person who has an identifier")
    @Refuses("404 unknown-profile")
    public Uni<ProfileView> lookup(@NotNull @Valid LookupRequest body) {
        return findProfile.byIdentifier(body.type(), body.value()).chain(this::view);
    }

    @POST
    @Path("/resolve")
    @RolesAllowed(SERVICE)
    @Operation(summary = "The id of the person who has the identifiers; makes them known if nobody has")
    @Refuses(
            "422 suppressed-identifier: somebody with it was erased, and it must be released before it makes anybody known")
    public Uni<ResolveProfile.Resolved> resolve(@NotNull @Valid ResolveRequest body) {
        return resolveProfile.handle(
                body.identifiers().stream().map(LookupRequest::toIdentifier).toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ANALYST, MARKETER, DATA_STEWARD, COMPLIANCE_OFFICER, ADMINISTRATOR, SERVICE})
    @Operation(summary = "One person; an absorbed id answers with the survivor")
    @Refuses("404 unknown-profile")
    public Uni<ProfileView> get(@RestPath UUID id) {
        return findProfile.byId(id).chain(this::view);
    }

    private Uni<ProfileView> view(Profile profile) {
        var now = clock.instant();
        return showScores.handle(profile, now).map(scores -> ProfileView.of(profile, now, scores.orElse(null)));
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({ANALYST, MARKETER, DATA_STEWARD, COMPLIANCE_OFFICER, ADMINISTRATOR, SERVICE})
    @Operation(summary = "What the person did, newest first")
    @Refuses("404 unknown-profile")
    public Uni<Page<TimelineItem>> timeline(
            @RestPath UUID id,
            @RestQuery @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit,
            @RestQuery @Nullable String cursor) {
        return showTimeline.handle(id, limit, cursor).map(page -> page.map(TimelineItem::of));
    }
}
