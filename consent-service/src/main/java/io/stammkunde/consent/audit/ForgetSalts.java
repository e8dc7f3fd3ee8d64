package io.stammkunde.consent.audit;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Part of an erasure: nobody can find out any more what was done to a person, only that something was. */
@ApplicationScoped
public class ForgetSalts {
    private final AuditLog log;

    public ForgetSalts(AuditLog log) {
        this.log = log;
    }

    /** How many there were. The log stays whole: hashes and proofs do not contain salts. */
    @WithTransaction
    public Uni<Integer> handle(AuditObject object) {
        return log.forgetSalts(object);
    }
}
