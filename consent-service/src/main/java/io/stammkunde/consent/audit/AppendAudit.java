package io.stammkunde.consent.audit;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

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
        return append(actor, List.of(new Deed(action, object, payload)));
    }

    /** Says that somebody does several things at once, in this order. */
    @WithTransaction
    public Uni<Void> handle(Actor actor, List<Deed> deeds) {
        return deeds.isEmpty() ? Uni.createFrom().voidItem() : append(actor, deeds);
    }

    /** The commitments are made before others have to wait. */
    private Uni<Void> append(Actor actor, List<Deed> deeds) {
        var sealed = deeds.stream().map(Sealed::of).toList();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as precise as the database
        return log.lock().map(head -> following(head, now, actor, sealed)).chain(log::append);
    }

    private static List<AuditLog.Fresh> following(AuditHead end, Instant now, Actor actor, List<Sealed> deeds) {
        var entries = new ArrayList<AuditLog.Fresh>();
        var head = end;
        for (var sealed : deeds) {
            var entry = AuditEntry.after(
                    head, now, actor, sealed.deed().action(), sealed.deed().object(), sealed.commitment());
            entries.add(new AuditLog.Fresh(entry, sealed.salt()));
            head = new AuditHead(entry.sequence(), entry.hash());
        }
        return entries;
    }

    /**
     * Something that is done.
     *
     * @param action what, such as {@code consent.read}
     * @param object to what
     * @param payload the details, an object or a list; not kept, only a commitment to it
     */
    public record Deed(String action, AuditObject object, Object payload) {}

    private record Sealed(Deed deed, String salt, String commitment) {
        static Sealed of(Deed deed) {
            var salt = Commitment.salt();
            return new Sealed(deed, HexFormat.of().formatHex(salt), Commitment.of(salt, deed.payload()));
        }
    }
}
