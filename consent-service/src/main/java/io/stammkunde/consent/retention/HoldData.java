package io.stammkunde.consent.retention;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.audit.AppendAudit;
import io.stammkunde.consent.audit.AuditObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Orders that a person's data be kept, and ends such orders. */
@ApplicationScoped
public class HoldData {
    private final RetentionRegister register;
    private final AppendAudit audit;
    private final Clock clock;

    public HoldData(RetentionRegister register, AppendAudit audit, Clock clock) {
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /** The hold, from now on. */
    @WithTransaction
    public Uni<LegalHold> begin(
            Actor by, UUID profileId, List<String> categories, String reason, Optional<LocalDate> until) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as precise as the database
        var hold = new LegalHold(
                UuidCreator.getTimeOrderedEpoch(),
                profileId,
                categories,
                reason,
                by.id(),
                now,
                until,
                Optional.empty());
        return register.add(hold)
                .chain(() -> audit.handle(by, "hold.begun", object(hold.id()), hold))
                .replaceWith(hold);
    }

    /**
     * From now on it keeps nothing. Fails with {@link UnknownHold}.
     *
     * @param reason for colleagues; may be empty
     */
    @WithTransaction
    public Uni<Void> end(Actor by, UUID hold, String reason) {
        return register.end(hold, clock.instant(), by.id(), reason)
                .invoke(ended -> requireKnown(hold, ended))
                .chain(() -> audit.handle(by, "hold.ended", object(hold), Map.of("reason", reason)));
    }

    private static AuditObject object(UUID hold) {
        return new AuditObject("hold", hold.toString());
    }

    private static void requireKnown(UUID hold, boolean ended) {
        if (!ended) {
            throw new UnknownHold(hold);
        }
    }
}
