package io.stammkunde.consent.audit;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Adds an entry to the log, in the caller's transaction if there is one: either both are done or neither is. From here
 * to the end of the transaction all others wait who append, so this comes last, after whatever else is locked.
 */
@ApplicationScoped
public class AppendAudit {
    private final AuditLog log;
    private final Clock clock;

    public AppendAudit(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Says that somebody does something.
     *
     * @param action what, such as {@code consent.read}
     * @param payload the details, an object or a list; not kept, only a commitment to it
     */
    @WithTransaction
    public Uni<Void> handle(Actor actor, String action, AuditObject object, Object payload) {
        var salt = Commitment.salt();
        var commitment = Commitment.of(salt, payload);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as precise as the database
        return log.lock()
                .map(head -> AuditEntry.after(head, now, actor, action, object, commitment))
                .chain(entry -> log.append(entry, salt));
    }
}
