package io.stammkunde.consent.decision;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.decision.DecideOnDevice.Decided;
import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.ConsentLedger;
import io.stammkunde.consent.ledger.StandingConsent;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.purpose.PurposeRegister;
import io.stammkunde.consent.purpose.Purposes;
import io.stammkunde.consent.subject.ProfileId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** For every purpose in force what was decided for the device, or else at large. */
    @WithSession
    Uni<List<Decided>> onDevice(ProfileId profile, Instant at) {
        return barred.why(List.of(profile))
                .map(bars -> Optional.ofNullable(bars.get(profile)))
                .chain(bar -> purposes.load()
                        .map(known -> inForce(known, at))
                        .chain(known -> bar.map(why -> Uni.createFrom().item(denied(known, why)))
                                .orElseGet(() ->
                                        ledger.standing(profile).map(standing -> onDevice(known, standing, at)))));
    }

    private static List<Purpose> inForce(Purposes known, Instant at) {
        return known.allAt(at).stream()
                .filter(purpose -> purpose.isInForceAt(at))
                .toList();
    }

    private static List<Decided> denied(List<Purpose> purposes, Reason why) {
        return purposes.stream()
                .map(purpose -> new Decided(purpose, Decision.without(why, purpose.version())))
                .toList();
    }

    private static List<Decided> onDevice(List<Purpose> purposes, List<StandingConsent> standing, Instant at) {
        return purposes.stream()
                .map(purpose -> onDevice(purpose, of(purpose.key(), standing), at))
                .toList();
    }

    private static Decided onDevice(Purpose purpose, Map<Channel, StandingConsent> standing, Instant at) {
        var channel = standing.containsKey(Channel.DEVICE) ? Channel.DEVICE : Channel.NONE;
        return new Decided(purpose, DecisionRule.of(purpose, channel, standing, at));
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
                .map(purpose -> earlier(of(key.purpose(), standing.getOrDefault(key.profile(), List.of())), key, at)
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

    private static Map<Channel, StandingConsent> of(PurposeKey purpose, List<StandingConsent> all) {
        return byChannel(all.stream()
                .filter(standing -> standing.key().purpose().equals(purpose))
                .toList());
    }

    private static Map<Channel, StandingConsent> byChannel(List<StandingConsent> all) {
        var standing = new EnumMap<Channel, StandingConsent>(Channel.class);
        all.forEach(consent -> standing.put(consent.key().channel(), consent));
        return standing;
    }
}
