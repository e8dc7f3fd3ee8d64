package io.stammkunde.consent.retention;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.audit.AppendAudit;
import io.stammkunde.consent.audit.AuditObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Sets what is kept by law. */
@ApplicationScoped
public class ChangeRules {
    private final RetentionRegister register;
    private final AppendAudit audit;
    private final Clock clock;

    public ChangeRules(RetentionRegister register, AppendAudit audit, Clock clock) {
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /** The next version of a rule, or the first; the latest one again if it says the same. */
    @WithTransaction
    public Uni<RetentionRule> handle(Actor by, String key, RuleContent content) {
        return register.rules()
                .map(rules -> latest(rules, key))
                .chain(latest -> latest.filter(known -> known.equals(content.as(key, known.version())))
                        .map(known -> Uni.createFrom().item(known))
                        .orElseGet(() -> add(by, content.as(key, next(latest)))));
    }

    private Uni<RetentionRule> add(Actor by, RetentionRule rule) {
        var object = new AuditObject("retention-rule", rule.key());
        return register.add(rule, clock.instant(), by.name())
                .chain(() -> audit.handle(by, "retention-rule.changed", object, rule))
                .replaceWith(rule);
    }

    private static Optional<RetentionRule> latest(List<RetentionRule> rules, String key) {
        return rules.stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    private static int next(Optional<RetentionRule> latest) {
        return latest.map(RetentionRule::version).orElse(0) + 1;
    }
}
