package io.stammkunde.consent.decision;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.ConsentLedger;
import io.stammkunde.consent.ledger.StandingConsent;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeRegister;
import io.stammkunde.consent.purpose.Purposes;
import io.stammkunde.consent.subject.ProfileId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

    /** One answer for each question, in their order, with the same few round trips however many there are. */
    @WithSession
    Uni<List<Decision>> handle(List<Question> questions, Instant now) {
        var profiles = questions.stream()
                .map(question -> question.key().profile())
                .distinct()
                .toList();
        return barred.why(profiles)
                .chain(bars -> purposes.load()
                        .chain(known -> ledger.standing(profiles)
                                .chain(standing ->
                                        each(questions, question -> decide(question, bars, known, standing, now)))));
    }

    private static Uni<List<Decision>> each(List<Question> questions, Function<Question, Uni<Decision>> decide) {
        return Multi.createFrom()
                .iterable(questions)
                .onItem()
                .transformToUniAndConcatenate(decide::apply)
                .collect()
                .asList();
    }

    private Uni<Decision> decide(
            Question question,
            Map<ProfileId, Reason> bars,
            Purposes known,
            Map<ProfileId, List<StandingConsent>> standing,
            Instant now) {
        var key = question.key();
        var at = question.at().orElse(now);
        var bar = bars.get(key.profile());
        if (bar != null) {
            return Uni.createFrom().item(Decision.without(bar, null));
        }
        return known.at(key.purpose(), at)
                .map(purpose -> earlier(of(key, standing.getOrDefault(key.profile(), List.of())), key, at)
                        .map(held -> DecisionRule.of(purpose, key.channel(), held, at)))
                .orElseGet(() -> Uni.createFrom().item(Decision.without(Reason.UNKNOWN_PURPOSE, null)));
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
