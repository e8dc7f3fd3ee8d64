package io.stammkunde.consent.retention.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.http.CallingActor;
import io.stammkunde.consent.retention.ChangeRules;
import io.stammkunde.consent.retention.FindRetention;
import io.stammkunde.consent.retention.RetentionRule;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** What the law keeps. */
@Path("/v1/privacy/retention-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR})
public class RuleResource {
    private final FindRetention find;
    private final ChangeRules change;
    private final SecurityIdentity caller;

    RuleResource(FindRetention find, ChangeRules change, SecurityIdentity caller) {
        this.find = find;
        this.change = change;
        this.caller = caller;
    }

    /** The latest version of each rule. */
    @GET
    public Uni<Page<RetentionRule>> list() {
        return find.rules().map(Page::of);
    }

    /** Adds a rule or a version. Idempotent: what the latest version says already adds none. */
    @PUT
    @Path("/{key}")
    @Refuses("409 stale-retention-rule: the rule has changed meanwhile")
    public Uni<RetentionRule> change(
            @RestPath
                    @Pattern(
                            regexp = "[a-z][a-z0-9-]{0,62}",
                            message = "must be lower-case letters, digits and hyphens, at most 63")
                    String key,
            @NotNull @Valid RuleBody body) {
        return change.handle(CallingActor.of(caller), key, body.toContent());
    }
}
