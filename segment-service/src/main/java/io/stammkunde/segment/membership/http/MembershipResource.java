package io.stammkunde.segment.membership.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.segment.definition.CurrentSegments;
import io.stammkunde.segment.definition.RuleReader;
import io.stammkunde.segment.membership.EstimateSize;
import io.stammkunde.segment.membership.ExplainMembership;
import io.stammkunde.segment.membership.FindPerson;
import io.stammkunde.segment.membership.MemberLists;
import io.stammkunde.segment.rule.ParsedRule;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who belongs to a segment and why. */
@Path("/v1/segments")
@Produces(APPLICATION_JSON)
public class MembershipResource {
    private final CurrentSegments segments;
    private final MemberLists lists;
    private final FindPerson findPerson;
    private final ExplainMembership explainMembership;
    private final EstimateSize estimateSize;
    private final RuleReader rules;

    MembershipResource(
            CurrentSegments segments,
            MemberLists lists,
            FindPerson findPerson,
            ExplainMembership explainMembership,
            EstimateSize estimateSize,
            RuleReader rules) {
        this.segments = segments;
        this.lists = lists;
        this.findPerson = findPerson;
        this.explainMembership = explainMembership;
        this.estimateSize = estimateSize;
        this.rules = rules;
    }

    /** Says what is wrong with a rule, or what it means and about how many members it would have. */
    @POST
    @Path("/validate")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.MARKETER, Roles.ANALYST, Roles.ADMINISTRATOR})
    public Uni<RuleCheckView> validate(@NotNull @Valid RuleRequest body) {
        return switch (rules.parse(body.rule())) {
            case ParsedRule.Invalid invalid -> Uni.createFrom().item(RuleCheckView.invalid(invalid.mistakes()));
            case ParsedRule.Valid valid ->
                estimateSize
                        .handle(body.purpose(), valid.rule())
                        .map(estimate -> RuleCheckView.valid(valid.rule(), estimate));
        };
    }

    /** The members of a segment, in order of their ids. */
    @GET
    @Refuses("404 unknown-segment")
    @Path("/{key}/members")
    @RolesAllowed({
        Roles.ANALYST,
        Roles.MARKETER,
        Roles.DATA_STEWARD,
        Roles.COMPLIANCE_OFFICER,
        Roles.ADMINISTRATOR,
        Roles.SERVICE
    })
    public Uni<Page<MemberLists.Member>> members(
            @RestPath String key,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor) {
        return segments.get(key).chain(segment -> lists.members(segment.key(), limit, cursor));
    }

    /** Why a person belongs to a segment now, or why not. */
    @GET
    @Path("/{key}/explain/{profileId}")
    @Refuses({"404 unknown-segment", "404 unknown-profile"})
    @RolesAllowed({
        Roles.ANALYST,
        Roles.MARKETER,
        Roles.DATA_STEWARD,
        Roles.COMPLIANCE_OFFICER,
        Roles.ADMINISTRATOR,
        Roles.SERVICE
    })
    public Uni<ExplanationView> explain(@RestPath String key, @RestPath UUID profileId) {
        return explainMembership.handle(key, profileId).map(ExplanationView::of);
    }

    /** The segments a person belongs to. */
    @GET
    @Path("/memberships/{profileId}")
    @Refuses("404 unknown-profile")
    @RolesAllowed({
        Roles.ANALYST,
        Roles.MARKETER,
        Roles.DATA_STEWARD,
        Roles.COMPLIANCE_OFFICER,
        Roles.ADMINISTRATOR,
        Roles.SERVICE
    })
    public Uni<Page<MembershipView>> memberships(@RestPath UUID profileId) {
        return findPerson
                .handle(profileId)
                .chain(person -> segments.catalogue().map(known -> Page.of(MembershipView.of(person, known))));
    }
}
