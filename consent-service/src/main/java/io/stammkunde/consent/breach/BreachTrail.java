package io.stammkunde.consent.breach;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.audit.AppendAudit;
import io.stammkunde.consent.audit.AuditObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** A version and its entry in the audit log: neither is there without the other. */
@ApplicationScoped
class BreachTrail {
    private final BreachRegister register;
    private final AppendAudit audit;

    BreachTrail(BreachRegister register, AppendAudit audit) {
        this.register = register;
        this.audit = audit;
    }

    Uni<Breach> add(Actor by, Breach version) {
        var object = new AuditObject("breach", version.id().toString());
        return register.add(version)
                .chain(() -> audit.handle(by, "breach." + word(version.change().action()), object, version))
                .replaceWith(version);
    }

    private static String word(Breach.Action action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
