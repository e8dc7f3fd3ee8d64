package io.stammkunde.metrics.clv;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.score.ScoresChangedV1;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Sends the scores that changed, and empty ones of people who have none any more. At least once: what was sent is
 * remembered after the broker has it.
 */
@ApplicationScoped
public class SendScores {
    private static final int BATCH = 2_000;

    private final ScoresOut out;
    private final ReportingCalendar calendar;

    public SendScores(ScoresOut out, ReportingCalendar calendar) {
        this.out = out;
        this.calendar = calendar;
    }

    /** Where scores are sent to; answers when all are durable. */
    public interface ScoresOut {
        Uni<Void> send(List<ScoresChangedV1> scores);

        /** Lets the topic forget what was ever sent of these people. */
        Uni<Void> forget(Collection<UUID> people);
    }

    /** How many were sent. */
    Uni<Long> handle(ScoreStore store, double tolerance) {
        return sendChanged(store, tolerance, 0).chain(sent -> sendGone(store, sent));
    }

    private Uni<Long> sendChanged(ScoreStore store, double tolerance, long before) {
        return store.changed(tolerance, BATCH)
                .chain(changed -> changed.isEmpty()
                        ? Uni.createFrom().item(before)
                        : out.send(changed.stream().map(this::message).toList())
                                .chain(() -> store.sent(changed))
                                .chain(() -> forgetErased(
                                        store,
                                        changed.stream()
                                                .map(ScoredCustomer::profileId)
                                                .toList()))
                                .chain(() -> sendChanged(store, tolerance, before + changed.size())));
    }

    private Uni<Long> sendGone(ScoreStore store, long before) {
        return store.gone(BATCH)
                .chain(gone -> gone.isEmpty()
                        ? Uni.createFrom().item(before)
                        : out.send(gone.stream().map(this::nothing).toList())
                                .chain(() -> store.forget(gone))
                                .chain(() -> forgetErased(store, gone))
                                .chain(() -> sendGone(store, before + gone.size())));
    }

    /** Who was erased while their scores were on the way: the last word on them must be none. */
    private Uni<Void> forgetErased(ScoreStore store, List<UUID> people) {
        return store.erased(people)
                .chain(erased -> erased.isEmpty() ? Uni.createFrom().voidItem() : out.forget(erased));
    }

    private ScoresChangedV1 message(ScoredCustomer customer) {
        Map<String, Object> scores = new LinkedHashMap<>();
        if (customer.clv() != null) {
            scores.put("clv12m", customer.clv());
        }
        scores.put("pAlive", customer.pAlive());
        if (customer.churnRisk() != null) {
            scores.put("churnRisk", customer.churnRisk());
        }
        scores.put("purchases12m", customer.expectedPurchases());
        scores.put("purchases12m.low", customer.purchasesLow());
        scores.put("purchases12m.high", customer.purchasesHigh());
        scores.put("rfm.r", customer.rfm().r());
        scores.put("rfm.f", customer.rfm().f());
        scores.put("rfm.m", customer.rfm().m());
        scores.put("model", customer.model());
        return new ScoresChangedV1(customer.profileId(), calendar.now(), scores);
    }

    private ScoresChangedV1 nothing(UUID person) {
        return new ScoresChangedV1(person, calendar.now(), Map.of());
    }
}
