package io.stammkunde.privacy;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.ParticipantV1.StoreV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.RectificationV1;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records in memory: some that go, some that a law keeps, some that become anonymous. */
final class Shelf implements PersonalData {
    long letters = 5;
    long vouchers = 3;
    long entries = 2;
    /** Erases so many letters and then dies, before it can answer. */
    boolean diesInTheMiddle;
    /** Letters with a wrong name on them. */
    long misspelt = 2;
    /** Leaves one letter lying, or misspelt. */
    boolean forgetsOne;

    final Map<UUID, Map<String, Long>> remembered = new HashMap<>();

    @Override
    public List<StoreV1> stores() {
        return List.of(
                new StoreV1("shelf", "letters"), new StoreV1("shelf", "vouchers"), new StoreV1("shelf", "entries"));
    }

    @Override
    public List<String> channels() {
        return List.of("post");
    }

    @Override
    public Uni<List<Holding>> count(Subject subject) {
        return Uni.createFrom()
                .item(List.of(
                        Holding.of("shelf", "letters", letters),
                        new Holding("shelf", "vouchers", vouchers, vouchers, "§ 147 AO", LocalDate.parse("2034-01-01")),
                        Holding.anonymised("shelf", "entries", entries)));
    }

    @Override
    public Uni<Void> erase(Subject subject) {
        return Uni.createFrom().item(() -> {
            letters = diesInTheMiddle ? 2 : forgetsOne ? 1 : 0;
            if (diesInTheMiddle) {
                diesInTheMiddle = false;
                throw new IllegalStateException("killed");
            }
            entries = 0;
            return null;
        });
    }

    @Override
    public Uni<Void> restrict(Subject subject, boolean restricted) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<Holding>> uncorrected(Subject subject, RectificationV1 rectification) {
        return Uni.createFrom().item(() -> List.of(Holding.of("shelf", "letters", misspelt)));
    }

    @Override
    public Uni<Void> rectify(Subject subject, RectificationV1 rectification) {
        return Uni.createFrom().item(() -> {
            misspelt = forgetsOne ? 1 : 0;
            return null;
        });
    }

    @Override
    public Uni<Map<String, Object>> holdings(List<UUID> profileIds) {
        return Uni.createFrom().item(Map.of("letters", letters));
    }

    @Override
    public Uni<Map<String, Long>> remember(UUID requestId, Map<String, Long> found) {
        var kept = remembered.computeIfAbsent(requestId, request -> new HashMap<>());
        found.forEach((place, count) -> kept.merge(place, count, Math::max));
        return Uni.createFrom().item(Map.copyOf(kept));
    }
}
