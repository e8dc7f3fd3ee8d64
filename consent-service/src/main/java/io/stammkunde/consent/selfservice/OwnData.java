package io.stammkunde.consent.selfservice;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.AppendAudit;
import io.stammkunde.consent.audit.AuditObject;
import io.stammkunde.consent.rights.GatherHoldings;
import io.stammkunde.consent.rights.RightsConfig;
import io.stammkunde.context.OnContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Everything that every service holds on whoever is signed in, asked for now (Art. 15 GDPR). */
@ApplicationScoped
public class OwnData {
    private final FindSelf self;
    private final GatherHoldings gather;
    private final AppendAudit audit;
    private final RightsConfig config;

    public OwnData(FindSelf self, GatherHoldings gather, AppendAudit audit, RightsConfig config) {
        this.self = self;
        this.gather = gather;
        this.audit = audit;
        this.config = config;
    }

    /** By service and category. Fails if one of them does not answer: half of it would be wrong. */
    public Uni<Map<String, JsonNode>> all(Customer customer) {
        return self.profile(customer)
                .call(profile -> audit.handle(
                        customer.actor(), "self.data.read", new AuditObject("profile", profile.toString()), Map.of()))
                .chain(profile -> OnContext.resume(gather.of(config.requiredParticipants(), List.of(profile.value()))));
    }
}
