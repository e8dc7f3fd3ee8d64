package io.stammkunde.consent.purpose;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.audit.AppendAudit;
import io.stammkunde.consent.audit.AuditObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Publishes a purpose, or a further version of one. */
@ApplicationScoped
public class PublishPurpose {
    private final PurposeRegister register;
    private final AppendAudit audit;
    private final Clock clock;

    public PublishPurpose(PurposeRegister register, AppendAudit audit, Clock clock) {
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new purpose. Fails with {@link PurposeExists}, or {@link EndsTooEarly}. */
    @WithTransaction
    public Uni<Purpose> first(PurposeKey key, PurposeContent content, Validity validity, Actor by) {
        return register.load()
                .invoke(purposes -> requireNew(key, purposes.versionsOf(key)))
                .map(purposes -> version(key, 1, content, validity))
                .chain(purpose -> add(purpose, by));
    }

    /** A further version; the latest one again if it says the same and begins no later. */
    @WithTransaction
    public Uni<Purpose> next(PurposeKey key, PurposeContent content, Validity validity, Actor by) {
        return register.load()
                .map(purposes -> latest(key, purposes.versionsOf(key)))
                .chain(latest -> says(latest, content, validity)
                        ? Uni.createFrom().item(latest)
                        : add(version(key, latest.version() + 1, content, validity), by));
    }

    private Uni<Purpose> add(Purpose purpose, Actor by) {
        var object = new AuditObject("purpose", purpose.key().value());
        return register.add(purpose, clock.instant(), by.name())
                .chain(() -> audit.handle(by, "purpose.published", object, purpose))
                .replaceWith(purpose);
    }

    private Purpose version(PurposeKey key, int version, PurposeContent content, Validity validity) {
        var now = clock.instant();
        var from = validity.from().orElse(now);
        var end = validity.until();
        if (end.filter(until -> !until.isAfter(from) || !until.isAfter(now)).isPresent()) {
            throw new EndsTooEarly();
        }
        return new Purpose(key, version, content, from, end.orElse(null));
    }

    private static boolean says(Purpose latest, PurposeContent content, Validity validity) {
        return latest.content().equals(content)
                && Optional.ofNullable(latest.validUntil()).equals(validity.until())
                && validity.from().map(latest.validFrom()::equals).orElse(true);
    }

    private static void requireNew(PurposeKey key, List<Purpose> versions) {
        if (!versions.isEmpty()) {
            throw new PurposeExists(key);
        }
    }

    private static Purpose latest(PurposeKey key, List<Purpose> versions) {
        if (versions.isEmpty()) {
            throw new UnknownPurpose(key);
        }
        return versions.getLast();
    }
}
