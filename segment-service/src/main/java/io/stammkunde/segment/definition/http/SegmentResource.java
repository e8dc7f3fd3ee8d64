package io.stammkunde.segment.definition.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Cursor;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.segment.definition.ChangeSegment;
import io.stammkunde.segment.definition.CreateSegment;
import io.stammkunde.segment.definition.CurrentSegments;
import io.stammkunde.segment.definition.RuleReader;
import io.stammkunde.segment.definition.Segment;
import io.stammkunde.segment.definition.SegmentSizes;
import io.stammkunde.segment.definition.Stage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Segments, and who defines them. */
@Path("/v1/segments")
@Produces(APPLICATION_JSON)
public class SegmentResource {
    private final CurrentSegments current;
    private final CreateSegment createSegment;
    private final ChangeSegment changeSegment;
    private final RuleReader rules;
    private final SegmentSizes sizes;

    SegmentResource(
            CurrentSegments current,
            CreateSegment createSegment,
            ChangeSegment changeSegment,
            RuleReader rules,
            SegmentSizes sizes) {
        this.current = current;
        this.createSegment = createSegment;
        this.changeSegment = changeSegment;
        this.rules = rules;
        this.sizes = sizes;
    }

    /** All segments in order of their keys. */
    @GET
    @RolesAllowed({
        Roles.ANALYST,
        Roles.MARKETER,
        Roles.DATA_STEWARD,
        Roles.COMPLIANCE_OFFICER,
        Roles.ADMINISTRATOR,
        Roles.SERVICE
    })
    public Uni<Page<SegmentView>> list(
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit, @RestQuery @Nullable String cursor) {
        String after = cursor == null ? "" : Cursor.decode(cursor, 1).getFirst();
        return current.reload().map(all -> page(all, after, limit)).chain(this::withSizes);
    }

    private static Page<Segment> page(List<Segment> all, String after, int limit) {
        List<Segment> rest = all.stream()
                .filter(segment ->
                        segment.stage() != Stage.REMOVING && segment.key().compareTo(after) > 0)
                .toList();
        return rest.size() <= limit
                ? Page.of(rest)
                : new Page<>(
                        rest.subList(0, limit),
                        Cursor.encode(rest.get(limit - 1).key()));
    }

    private Uni<Page<SegmentView>> withSizes(Page<Segment> page) {
        return sizes.of(page.items().stream().map(Segment::key).toList())
                .map(found -> page.map(
                        segment -> SegmentView.of(segment, found.getOrDefault(segment.key(), SegmentSizes.Size.NONE))));
    }

    /** One segment. */
    @GET
    @Path("/{key}")
    @Refuses("404 unknown-segment")
    @RolesAllowed({
        Roles.ANALYST,
        Roles.MARKETER,
        Roles.DATA_STEWARD,
        Roles.COMPLIANCE_OFFICER,
        Roles.ADMINISTRATOR,
        Roles.SERVICE
    })
    public Uni<SegmentView> get(@RestPath String key) {
        return current.get(key).chain(this::withSize);
    }

    /** Defines a segment and begins to build it; its state tells when it is done. */
    @POST
    @Refuses({
        "400 invalid-rule: a node of the rule is wrong",
        "409 segment-exists: the key is taken",
        "409 too-many-segments: there are as many segments as allowed"
    })
    @Consumes(APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Roles.MARKETER, Roles.ANALYST, Roles.ADMINISTRATOR})
    public Uni<SegmentView> create(@NotNull @Valid SegmentRequest body) {
        return createSegment.handle(body.key(), body.toDefinition(rules)).chain(this::withSize);
    }

    /** Replaces the definition of a segment. Another rule or purpose makes a new version, which is built again. */
    @PUT
    @Path("/{key}")
    @Refuses({
        "400 invalid-rule: a node of the rule is wrong",
        "404 unknown-segment",
        "409 segment-changed: the segment has changed meanwhile"
    })
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.MARKETER, Roles.ANALYST, Roles.ADMINISTRATOR})
    public Uni<SegmentView> change(@RestPath String key, @NotNull @Valid SegmentChangeRequest body) {
        return changeSegment.handle(key, body.toDefinition(rules)).chain(this::withSize);
    }

    /** Removes a segment. It is gone at once; that its members have left is published right after. */
    @DELETE
    @Refuses({"404 unknown-segment", "409 segment-changed: the segment has changed meanwhile"})
    @Path("/{key}")
    @RolesAllowed({Roles.MARKETER, Roles.ANALYST, Roles.ADMINISTRATOR})
    public Uni<Void> remove(@RestPath String key) {
        return changeSegment.remove(key);
    }

    private Uni<SegmentView> withSize(Segment segment) {
        return withSizes(Page.of(List.of(segment))).map(page -> page.items().getFirst());
    }
}
