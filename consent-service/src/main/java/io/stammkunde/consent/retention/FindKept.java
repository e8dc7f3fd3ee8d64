package io.stammkunde.consent.retention;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells an erasure what it must leave. */
@ApplicationScoped
public class FindKept {
    private final RetentionRegister register;

    public FindKept(RetentionRegister register) {
        this.register = register;
    }

    /** What rules and holds keep of a person on a day; the services look for records of these categories and days. */
    public Uni<List<KeptV1>> of(Collection<UUID> profileIds, LocalDate today) {
        return register.rules()
                .chain(rules -> register.holds(Optional.of(profileIds)).map(holds -> kept(rules, holds, today)));
    }

    private static List<KeptV1> kept(List<RetentionRule> rules, List<LegalHold> holds, LocalDate today) {
        return Stream.concat(
                        rules.stream().flatMap(rule -> KeptSpans.of(rule, today).stream()),
                        holds.stream().flatMap(hold -> KeptSpans.of(hold, today).stream()))
                .toList();
    }
}
