package io.stammkunde.metrics.erasure;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.contracts.privacy.ParticipantV1.StoreV1;
import io.stammkunde.metrics.clv.SendScores.ScoresOut;
import io.stammkunde.metrics.export.ExportFolder;
import io.stammkunde.privacy.Holding;
import io.stammkunde.privacy.PersonalData;
import io.stammkunde.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The figures' part in rights requests.
 *
 * <p>Nothing is kept here that a law or a hold keeps, orders included: figures are a projection, and the record is kept by
 * profile-service. Whatever {@link Subject#kept} says, all rows go. PostgreSQL has nothing on customers: experiments
 * assign people by a hash and remember nobody. Files of exports are under pseudonyms and are deleted once they are sent;
 * those that were left behind go with each erasure.
 */
@ApplicationScoped
class FiguresOnPeople implements PersonalData {
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** profile-service, which has the record of events, tells them. */
    private static final Set<PersonTable> TOLD = EnumSet.complementOf(EnumSet.of(PersonTable.EVENTS));

    private final Traces traces;
    private final ScoresOut scores;
    private final ExportFolder exports;
    private final Clock clock;

    FiguresOnPeople(Traces traces, ScoresOut scores, ExportFolder exports, Clock clock) {
        this.traces = traces;
        this.scores = scores;
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public List<StoreV1> stores() {
        return Arrays.stream(PersonTable.values()).map(PersonTable::store).toList();
    }

    @Override
    public List<String> channels() {
        return List.of("metrics-events", "metrics-profiles", "metrics-memberships");
    }

    @Override
    public Uni<List<Holding>> count(Subject subject) {
        return traces.count(subject.profileIds())
                .map(counts -> counts.entrySet().stream()
                        .map(count -> holding(count.getKey().store(), count.getValue()))
                        .toList());
    }

    private static Holding holding(StoreV1 store, long found) {
        return Holding.of(store.store(), store.category(), found);
    }

    @Override
    public Uni<Void> erase(Subject subject) {
        return traces.erase(subject.profileIds())
                .chain(scores::forget)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(exports::removeLeft);
    }

    /** Restrictions and their end come with the profile; an erasure, or no profile at all, restricts as well. */
    @Override
    public Uni<Void> restrict(Subject subject, boolean restricted) {
        return restricted
                ? untilNotCounted(subject.profileIds())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> untilNotCounted(List<UUID> profiles) {
        return Uni.createFrom()
                .deferred(() -> traces.areCounted(profiles, clock.instant()))
                .invoke(FiguresOnPeople::requireNotCounted)
                .onFailure(StillCounted.class)
                .retry()
                .withBackOff(PAUSE, PAUSE)
                .expireIn(PATIENCE.toMillis())
                .onFailure(IllegalStateException.class)
                .transform(tooLate -> new StillCounted())
                .replaceWithVoid();
    }

    private static void requireNotCounted(boolean counted) {
        if (counted) {
            throw new StillCounted();
        }
    }

    @Override
    public Uni<Map<String, Object>> holdings(List<UUID> profileIds) {
        return traces.count(profileIds)
                .chain(counts -> traces.rows(profileIds, TOLD).map(rows -> told(counts, rows)));
    }

    private static Map<String, Object> told(
            Map<PersonTable, Long> counts, Map<PersonTable, List<Map<String, Object>>> rows) {
        var told = new LinkedHashMap<String, Object>();
        var numbers = new LinkedHashMap<String, Long>();
        counts.forEach((table, count) -> numbers.put(table.category(), count));
        told.put("counts", numbers);
        rows.forEach((table, found) -> told.put(table.category(), found));
        return told;
    }

    @Override
    public Uni<Map<String, Long>> remember(UUID requestId, Map<String, Long> found) {
        return traces.remember(requestId, found);
    }
}
