package io.stammkunde.metrics.rebuild;

import static io.stammkunde.metrics.testshop.Shop.id;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.contracts.profile.PermissionV1;
import io.stammkunde.contracts.profile.ProfileChange;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.contracts.profile.ProfileSnapshotV1;
import io.stammkunde.metrics.testshop.Shop;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What profile-service keeps, in order of ids, and like there each page tells what is there when it is asked for. Something
 * may happen before every page.
 */
final class InMemoryReplay implements Replay {
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    private final NavigableMap<String, ProfileChangedV1> profiles = new TreeMap<>();
    private final NavigableMap<String, ResolvedEventV1> events = new TreeMap<>();
    private final int pageSize;
    private Runnable beforeEachPage = () -> {};

    InMemoryReplay(int pageSize) {
        this.pageSize = pageSize;
    }

    void beforeEachPage(Runnable step) {
        beforeEachPage = step;
    }

    /** As profile-service keeps somebody. */
    void person(String name, long revision, boolean permitted) {
        var permission = new PermissionV1(permitted, permitted ? "CONSENT_GIVEN" : "CONSENT_WITHDRAWN", LONG_AGO, null);
        put(new ProfileChangedV1(
                id(name),
                ProfileChange.UPDATED,
                revision,
                Shop.NOW,
                List.of(),
                null,
                new ProfileSnapshotV1(
                        List.of(new Identifier("userId", name)),
                        Map.of(),
                        Map.of("analytics", permission),
                        LONG_AGO,
                        Shop.NOW)));
    }

    void merged(String name, long revision, String survivor) {
        put(new ProfileChangedV1(id(name), ProfileChange.MERGED, revision, Shop.NOW, List.of(), id(survivor), null));
    }

    private void put(ProfileChangedV1 changed) {
        profiles.put(changed.profileId().toString(), changed);
    }

    void events(List<ResolvedEventV1> stored) {
        stored.forEach(event -> events.putIfAbsent(event.eventId(), event));
    }

    @Override
    public Uni<ReplayPage<ProfileChangedV1>> profiles(@Nullable String after) {
        return page(profiles, after);
    }

    @Override
    public Uni<ReplayPage<ResolvedEventV1>> events(@Nullable String after) {
        return page(events, after);
    }

    private <T> Uni<ReplayPage<T>> page(NavigableMap<String, T> kept, @Nullable String after) {
        return Uni.createFrom().item(() -> {
            beforeEachPage.run();
            var rest = after == null ? kept : kept.tailMap(after, false);
            var found = rest.entrySet().stream().limit(pageSize).toList();
            var last = found.isEmpty() ? null : found.getLast().getKey();
            var isEnd = last == null || last.equals(rest.lastKey());
            return new ReplayPage<>(found.stream().map(Map.Entry::getValue).toList(), isEnd ? null : last, kept.size());
        });
    }
}
