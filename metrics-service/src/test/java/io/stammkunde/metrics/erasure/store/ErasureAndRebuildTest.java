package io.stammkunde.metrics.erasure.store;

import static io.stammkunde.metrics.erasure.store.AdaAndBen.ADA;
import static io.stammkunde.metrics.erasure.store.AdaAndBen.SECRET;
import static io.stammkunde.metrics.erasure.store.AdaAndBen.await;
import static io.stammkunde.metrics.erasure.store.AdaAndBen.viewed;
import static io.stammkunde.metrics.testshop.Shop.id;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.InterpretEvents;
import io.stammkunde.metrics.ingest.PeopleBatch;
import io.stammkunde.metrics.rebuild.NewStore;
import io.stammkunde.metrics.rebuild.store.DuckDbNewStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody who was erased comes back by a rebuild. */
class ErasureAndRebuildTest {
    private static final UUID REQUEST = UUID.fromString("00000000-0000-7000-8000-0000000000bb");

    @TempDir
    Path folder;

    private AdaAndBen both;

    @BeforeEach
    void open() {
        both = new AdaAndBen(folder);
    }

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void aRebuildAfterwardsBringsNobodyBackAndKeepsWhatWasFound() throws IOException {
        // Given
        both.buy();
        await(both.traces.remember(REQUEST, Map.of("a", 3L)));
        await(both.traces.erase(ADA));

        // When
        var next = new DuckDbNewStore(both.shop.database);
        await(next.begin());
        replayPeople(next);
        replayEvents(next);
        await(next.takeOver());

        // Then
        assertThat(both.left()).isEmpty();
        assertThat(await(both.traces.remember(REQUEST, Map.of()))).isEqualTo(Map.of("a", 3L));
        assertThat(both.filesThatName(SECRET)).isEmpty();
        assertThat(both.revenue()).startsWith("400");
    }

    @Test
    void anErasureInTheMidstOfARebuildIsOneInBothStores() throws IOException {
        // Given
        both.buy();
        var next = new DuckDbNewStore(both.shop.database);
        await(next.begin());
        replayPeople(next);
        replayEvents(next);

        // When
        await(both.traces.erase(Set.of(id(SECRET))));

        // Then
        assertThat(both.filesThatName(SECRET)).isEmpty();

        // When
        replayPeople(next);
        replayEvents(next);
        await(next.takeOver());

        // Then
        assertThat(both.left()).isEmpty();
        assertThat(both.revenue()).startsWith("400");
        both.reopen();
        assertThat(both.filesThatName(SECRET)).isEmpty();
        assertThat(both.revenue()).startsWith("400");
    }

    private void replayPeople(NewStore next) {
        var people = Stream.of(SECRET, "eva", "ben")
                .map(name -> both.shop.person(name, true, null))
                .toList();
        await(next.add(PeopleBatch.of(people, List.of())));
    }

    private void replayEvents(NewStore next) {
        var interpret = new InterpretEvents(both.shop.config);
        var events = Stream.of(
                        order(SECRET, "o1", "2026-03-01", "10"),
                        order("eva", "o2", "2026-03-02", "20"),
                        order("ben", "o3", "2026-03-03", "400"),
                        viewed())
                .map(interpret::handle)
                .toList();
        await(next.add(EventBatch.of(events, List.of())));
    }
}
