package io.stammkunde.consent.ledger;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.Await;
import io.stammkunde.consent.Moments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A ledger in memory, with what it announced, for tests of the features around it. */
public final class Book {
    private final InMemoryConsentLedger ledger = new InMemoryConsentLedger();
    private final List<StandingConsent> announced = new ArrayList<>();

    public ConsentLedger ledger() {
        return ledger;
    }

    /** The use case that appends, at a given time. */
    public AppendToLedger append(Instant now) {
        return new AppendToLedger(ledger, this::announce, Moments.standingAt(now));
    }

    public void record(Instant now, ConsentKey key, Action action, Instant at) {
        Await.await(append(now).handle(List.of(Commands.decide(action, key, at))));
    }

    public void recordUntil(Instant now, ConsentKey key, Instant validUntil) {
        Await.await(append(now).handle(List.of(Commands.give(key, now, validUntil))));
    }

    public List<StandingConsent> announced() {
        return List.copyOf(announced);
    }

    private Uni<Void> announce(List<StandingConsent> states) {
        announced.addAll(states);
        return Uni.createFrom().voidItem();
    }
}
