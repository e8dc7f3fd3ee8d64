package io.stammkunde.consent.decision;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.ConsentLedger;
import io.stammkunde.consent.ledger.StandingConsent;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeRegister;
import io.stammkunde.consent.purpose.Purposes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads what a decision depends on, as of an instant. */
@ApplicationScoped
class ReadDecision {
    private final PurposeRegister purposes;
    private final ConsentLedger ledger;
    private final Barred barred;

    ReadDecision(PurposeRegister purposes, ConsentLedger ledger, Barred barred) {
        this.purposes = purposes;
        this.ledger = ledger;
        this.barred = barred;
    }

    @WithSession
    Uni<Decision> handle(ConsentKey key, Instant at) {
        return barred.why(key.profile())
                .chain(bar -> bar.isPresent()
                        ? Uni.createFrom().item(Decision.without(bar.get(), null))
                        : purposes.load().chain(known -> decide(known, key, at)));
    }

    private Uni<Decision> decide(Purposes known, ConsentKey key, Instant at) {
        return known.at(key.purpose(), at)
                .map(purpose ->
                        standing(key, at).map(standing -> DecisionRule.of(purpose, key.channel(), standing, at)))
                .orElseGet(() -> Uni.createFrom().item(Decision.without(Reason.UNKNOWN_PURPOSE, null)));
    }

    private Uni<Map<Channel, StandingConsent>> standing(ConsentKey key, Instant at) {
        return ledger.standing(key.profile()).chain(now -> earlier(of(key, now), key, at));
    }

    /** The ledger is asked only where somebody has decided after the instant. */
    private Uni<Map<Channel, StandingConsent>> earlier(Map<Channel, StandingConsent> now, ConsentKey key, Instant at) {
        if (now.values().stream().noneMatch(standing -> standing.decidedAt().isAfter(at))) {
            return Uni.createFrom().item(now);
        }
        return ledger.decisiveAt(key.profile(), key.purpose(), at)
                .map(entries ->
                        asOf(now, entries.stream().map(StandingConsent::of).toList(), at));
    }

    private static Map<Channel, StandingConsent> asOf(
            Map<Channel, StandingConsent> now, List<StandingConsent> then, Instant at) {
        var standing = byChannel(then);
        now.values().stream()
                .filter(consent -> !consent.decidedAt().isAfter(at))
                .forEach(consent -> standing.put(consent.key().channel(), consent));
        return standing;
    }

    private static Map<Channel, StandingConsent> of(ConsentKey key, List<StandingConsent> all) {
        return byChannel(all.stream()
                .filter(standing -> standing.key().purpose().equals(key.purpose()))
                .toList());
    }

    private static Map<Channel, StandingConsent> byChannel(List<StandingConsent> all) {
        var standing = new EnumMap<Channel, StandingConsent>(Channel.class);
        all.forEach(consent -> standing.put(consent.key().channel(), consent));
        return standing;
    }
}
