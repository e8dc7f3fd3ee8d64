package io.stammkunde.consent.audit.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.AuditFilter;
import io.stammkunde.consent.audit.ProveAudit;
import io.stammkunde.consent.audit.ReadAudit;
import io.stammkunde.consent.audit.VerifyAudit;
import io.stammkunde.consent.signature.Signature;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who did what, and the proofs that nobody has changed it since. */
@Path("/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR})
public class AuditResource {
    private final ReadAudit read;
    private final ProveAudit prove;
    private final VerifyAudit verify;
    private final Signature signature;

    AuditResource(ReadAudit read, ProveAudit prove, VerifyAudit verify, Signature signature) {
        this.read = read;
        this.prove = prove;
        this.verify = verify;
        this.signature = signature;
    }

    /**
     * What was done, the newest first.
     *
     * @param actor who did it
     * @param action what was done, such as {@code consent.read}
     * @param objectType what kind of thing it was done to
     * @param objectId which of them
     */
    @GET
    public Uni<Page<AuditView>> list(
            @RestQuery @Nullable String actor,
            @RestQuery @Nullable String action,
            @RestQuery @Nullable String objectType,
            @RestQuery @Nullable String objectId,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @Nullable String cursor) {
        var filter = new AuditFilter(
                Optional.ofNullable(actor),
                Optional.ofNullable(action),
                Optional.ofNullable(objectType),
                Optional.ofNullable(objectId));
        return read.page(filter, AuditPage.before(cursor), limit + 1).map(entries -> AuditPage.of(entries, limit));
    }

    /**
     * One entry, with the salt of its commitment.
     *
     * @param sequence its number, from 1
     */
    @GET
    @Path("/{sequence: \\d+}")
    @Refuses("404 beyond-audit-log: there is no such entry")
    public Uni<AuditDetailView> one(@RestPath long sequence) {
        return read.one(sequence).map(AuditDetailView::of);
    }

    /** What the log is now. Worth keeping where the operator of this installation cannot reach it. */
    @GET
    @Path("/checkpoint")
    public Uni<CheckpointView> checkpoint() {
        return prove.checkpoint().map(CheckpointView::of);
    }

    /**
     * Proves that an entry is in the log of a size, or of now.
     *
     * @param sequence number of the entry
     * @param size of the log, in entries
     */
    @GET
    @Path("/proofs/inclusion")
    @Refuses({
        "404 beyond-audit-log: there is no such entry, or the log was never of that size",
        "409 broken-audit-log: entries of the log are missing"
    })
    public Uni<ProveAudit.Inclusion> inclusion(
            @RestQuery @NotNull @Min(1) Long sequence, @RestQuery @Min(1) @Nullable Long size) {
        return prove.inclusion(sequence, Optional.ofNullable(size));
    }

    /**
     * Proves that the log of a size, or of now, begins with all of the log of an earlier size.
     *
     * @param from the earlier size, in entries
     * @param to the later size, in entries
     */
    @GET
    @Path("/proofs/consistency")
    @Refuses({
        "404 beyond-audit-log: the log was never of that size",
        "409 broken-audit-log: entries of the log are missing"
    })
    public Uni<ProveAudit.Consistency> consistency(
            @RestQuery @NotNull @Min(1) Long from, @RestQuery @Min(1) @Nullable Long to) {
        return prove.consistency(from, Optional.ofNullable(to));
    }

    /** Recalculates the whole log and says whether anything was changed. */
    @POST
    @Path("/verify")
    public Uni<VerdictView> verify() {
        return verify.handle().map(VerdictView::of);
    }

    /** The public keys with which checkpoints and certificates can be checked elsewhere. */
    @GET
    @Path("/keys")
    public KeysView keys() {
        return new KeysView(signature.publicJwk().stream().toList());
    }
}
