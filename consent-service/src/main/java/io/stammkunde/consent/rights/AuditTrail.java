package io.stammkunde.consent.rights;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.audit.AppendAudit;
import io.stammkunde.consent.audit.AuditObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class AuditTrail implements Trail {
    private static final String OBJECT = "privacy-request";

    private final AppendAudit append;

    AuditTrail(AppendAudit append) {
        this.append = append;
    }

    @Override
    public Uni<Void> add(String actor, String action, UUID request, Object payload) {
        return append.handle(
                new Actor(actor, actor), action, new AuditObject(OBJECT, request.toString()), Map.of("about", payload));
    }
}
