package io.stammkunde.consent.erasure;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.account.Account;
import io.stammkunde.consent.account.AccountsOfPerson;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Consents are deleted, and so is their evidence. The ledger stays, as nobody may change it: it names profiles, and once
 * the identity graph is gone a profile is nobody. Other requests of the person lose what named them.
 */
@ApplicationScoped
class ConsentData implements PersonalData {
    private static final String DESTINATION = "consents-changed";
    private static final StoreV1 ACCOUNTS = new StoreV1("keycloak/users", "account");
    private static final String STAFF = "works here: the account is ended by an administrator";

    private final ConsentHoldings holdings;
    private final AccountsOfPerson accounts;
    private final ConsentLedger ledger;
    private final Outbox outbox;
    private final Clock clock;

    ConsentData(ConsentHoldings holdings, AccountsOfPerson accounts, ConsentLedger ledger, Outbox outbox, Clock clock) {
        this.holdings = holdings;
        this.accounts = accounts;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public List<StoreV1> stores() {
        return Stream.concat(
                        Arrays.stream(ConsentHoldings.Category.values())
                                .map(category -> new StoreV1(category.store(), category.key())),
                        Stream.of(ACCOUNTS))
                .toList();
    }

    @Override
    public List<String> channels() {
        return List.of("events-resolved", "profiles-changed");
    }

    @Override
    public Uni<List<Holding>> count(Subject subject) {
        return accounts.present(subject.requestId(), subject.profileIds())
                .chain(present -> holdings.count(subject.requestId(), subject.profileIds())
                        .map(found -> Stream.concat(
                                        Arrays.stream(ConsentHoldings.Category.values())
                                                .map(category -> holding(category, found.getOrDefault(category, 0L))),
                                        Stream.of(holding(present)))
                                .toList()));
    }

    private static Holding holding(List<Account> present) {
        long staff = present.stream().filter(Account::isStaff).count();
        return new Holding(
                ACCOUNTS.store(), ACCOUNTS.category(), present.size(), staff, staff == 0 ? null : STAFF, null);
    }

    private static Holding holding(ConsentHoldings.Category category, long found) {
        return switch (category) {
            case CONSENTS, EVIDENCE, CONFIRMATIONS, LETTERS, PREFERENCE_LINKS ->
                Holding.of(category.store(), category.key(), found);
            case LEDGER, REQUESTS -> Holding.anonymised(category.store(), category.key(), found);
        };
    }

    @Override
    public Uni<Void> erase(Subject subject) {
        return accounts.erase(subject.requestId(), subject.profileIds()).chain(() -> eraseHere(subject));
    }

    @WithTransaction
    Uni<Void> eraseHere(Subject subject) {
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
    public Uni<Map<String, Object>> holdings(List<UUID> profileIds) {
        return accounts.of(profileIds)
                .chain(present -> holdings.all(profileIds).map(all -> {
                    var everything = new LinkedHashMap<>(all);
                    everything.put(ACCOUNTS.category(), present);
                    return everything;
                }));
    }

    @Override
    @WithTransaction
    public Uni<Map<String, Long>> remember(UUID requestId, Map<String, Long> found) {
        return holdings.remember(requestId, found);
    }
}
