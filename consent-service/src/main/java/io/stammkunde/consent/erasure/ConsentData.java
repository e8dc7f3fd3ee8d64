package io.stammkunde.consent.erasure;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ledger.ConsentLedger;
import io.stammkunde.consent.outbox.Outbox;
import io.stammkunde.consent.outbox.OutboxMessage;
import io.stammkunde.contracts.CloudEventTypes;
import io.stammkunde.contracts.privacy.ParticipantV1.StoreV1;
import io.stammkunde.privacy.Holding;
import io.stammkunde.privacy.PersonalData;
import io.stammkunde.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Consents are deleted, and so is their evidence. The ledger stays, as nobody may change it: it names profiles, and once
 * the identity graph is gone a profile is nobody. Other requests of the person lose what named them.
 */
@ApplicationScoped
class ConsentData implements PersonalData {
    private static final String DESTINATION = "consents-changed";

    private final ConsentHoldings holdings;
    private final ConsentLedger ledger;
    private final Outbox outbox;
    private final Clock clock;

    ConsentData(ConsentHoldings holdings, ConsentLedger ledger, Outbox outbox, Clock clock) {
        this.holdings = holdings;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public List<StoreV1> stores() {
        return Arrays.stream(ConsentHoldings.Category.values())
                .map(category -> new StoreV1(category.store(), category.key()))
                .toList();
    }

    @Override
    public List<String> channels() {
        return List.of("events-resolved", "profiles-changed");
    }

    @Override
    @WithTransaction
    public Uni<List<Holding>> count(Subject subject) {
        return holdings.count(subject.requestId(), subject.profileIds())
                .map(found -> Arrays.stream(ConsentHoldings.Category.values())
                        .map(category -> holding(category, found.getOrDefault(category, 0L)))
                        .toList());
    }

    private static Holding holding(ConsentHoldings.Category category, long found) {
        return switch (category) {
            case CONSENTS, EVIDENCE -> Holding.of(category.store(), category.key(), found);
            case LEDGER, REQUESTS -> Holding.anonymised(category.store(), category.key(), found);
        };
    }

    @Override
    @WithTransaction
    public Uni<Void> erase(Subject subject) {
        return holdings.consentKeys(subject.profileIds())
                .chain(this::forgetOnTheTopic)
                .chain(() -> holdings.erase(subject.requestId(), subject.profileIds()));
    }

    private Uni<Void> forgetOnTheTopic(List<String> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().voidItem()
                : ledger.numbers(keys.size())
                        .chain(numbers -> outbox.append(IntStream.range(0, keys.size())
                                .mapToObj(i -> tombstone(numbers.get(i), keys.get(i)))
                                .toList()));
    }

    private OutboxMessage tombstone(long number, String key) {
        return new OutboxMessage(
                number,
                UUID.randomUUID(),
                DESTINATION,
                CloudEventTypes.CONSENT_CHANGED,
                key.substring(0, key.indexOf('|')),
                key,
                "",
                clock.instant());
    }

    @Override
    @WithTransaction
    public Uni<Void> restrict(Subject subject, boolean restricted) {
        return restricted
                ? holdings.restrict(subject.requestId(), subject.profileIds())
                : holdings.liftRestriction(subject.profileIds());
    }

    @Override
    @WithTransaction
    public Uni<Map<String, Object>> holdings(List<UUID> profileIds) {
        return holdings.all(profileIds);
    }

    @Override
    @WithTransaction
    public Uni<Map<String, Long>> remember(UUID requestId, Map<String, Long> found) {
        return holdings.remember(requestId, found);
    }
}
