package io.stammkunde.metrics.erasure.store;

import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.id;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.erasure.PersonTable;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.InterpretEvents;
import io.stammkunde.metrics.ingest.PeopleBatch;
import io.stammkunde.metrics.rebuild.NewStore;
import io.stammkunde.metrics.rebuild.store.DuckDbNewStore;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ada, who had been Eva, asks to be forgotten; Ben does not. */
class DuckDbTracesTest {
    /** Too short and too odd to be compressed away. */
    private static final String SECRET = "Zq7-ada-wZ!9";

    private static final Set<UUID> ADA = Set.of(id(SECRET), id("eva"));
    private static final UUID REQUEST = UUID.fromString("00000000-0000-7000-8000-0000000000bb");

    @TempDir
    Path folder;

    private Shop shop;
    private DuckDbTraces traces;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        traces = new DuckDbTraces(shop.database);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void reopen() {
        shop.close();
        open();
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(30));
    }

    private void adaAndBenBuy() {
        shop.permit(SECRET, "eva", "ben");
        shop.merge("eva", SECRET);
        shop.events(
                order(SECRET, "o1", "2026-03-01", "10"),
                order("eva", "o2", "2026-03-02", "20"),
                order("ben", "o3", "2026-03-03", "400"),
                viewed(),
                event("asked", "eva", "Survey Sent", noon("2026-03-04"), Map.of("survey", "s", "kind", "nps")));
        shop.enter("vip", SECRET, "ben");
        // so that the rows are in the file, not in its log
        reopen();
    }

    private static ResolvedEventV1 viewed() {
        return event("seen", SECRET, "Product Viewed", noon("2026-03-04"), Map.of("note", SECRET));
    }

    private Map<PersonTable, Long> left() {
        var counts = await(traces.count(ADA));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private String revenue() {
        return new Answers(shop).value("revenue", "2026-03-01", "2026-04-01").toPlainString();
    }

    /** Files of the store, whatever they are called, in which the person is named. */
    private List<String> filesThatName(String needle) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, needle))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static boolean contains(Path file, String needle) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(needle);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void rowsOfAbsorbedProfilesAreThePersonsToo() {
        adaAndBenBuy();
        assertThat(await(traces.count(Set.of(id(SECRET)))))
                .containsEntry(PersonTable.EVENTS, 4L)
                .containsEntry(PersonTable.ORDERS, 2L)
                .containsEntry(PersonTable.SURVEY_INVITATIONS, 1L)
                .containsEntry(PersonTable.MEMBERSHIPS, 1L)
                .containsEntry(PersonTable.PEOPLE, 2L)
                .containsEntry(PersonTable.SCORES, 0L);
    }

    @Test
    void theirRowsAreToldWithInstantsAndAmounts() {
        adaAndBenBuy();
        var rows = await(traces.rows(ADA, EnumSet.allOf(PersonTable.class)));
        assertThat(rows.get(PersonTable.ORDERS))
                .extracting(row -> row.get("ordered_at"))
                .containsExactlyInAnyOrder(noon("2026-03-01"), noon("2026-03-02"));
        assertThat(rows.get(PersonTable.PEOPLE))
                .anySatisfy(row -> assertThat(row).containsEntry("customer_key", SECRET));
        assertThat(rows.get(PersonTable.MEMBERSHIPS))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("segment", "vip").containsEntry("member", true));
    }

    @Test
    void anErasureLeavesNothingOfThePersonAndAllOfOthers() throws IOException {
        // Given
        adaAndBenBuy();
        assertThat(filesThatName(SECRET)).isNotEmpty();

        // When
        var erased = await(traces.erase(Set.of(id(SECRET))));

        // Then
        assertThat(erased).isEqualTo(ADA);
        assertThat(left()).isEmpty();
        assertThat(filesThatName(SECRET)).isEmpty();
        assertThat(await(traces.count(Set.of(id("ben")))))
                .containsEntry(PersonTable.EVENTS, 1L)
                .containsEntry(PersonTable.MEMBERSHIPS, 1L);
        assertThat(revenue()).startsWith("400");
    }

    @Test
    void theStoreGoesOnInItsNewFileAfterARestart() {
        adaAndBenBuy();
        await(traces.erase(ADA));
        shop.events(order("ben", "o4", "2026-03-05", "1"));

        reopen();

        assertThat(revenue()).startsWith("401");
        assertThat(left()).isEmpty();
        await(traces.erase(Set.of(id("ben"))));
        reopen();
        assertThat(await(traces.count(Set.of(id("ben"))))).containsEntry(PersonTable.ORDERS, 0L);
    }

    @Test
    void whatArrivesLateIsDropped() {
        // Given
        adaAndBenBuy();
        await(traces.erase(ADA));

        // When
        shop.events(order(SECRET, "o5", "2026-03-06", "7"), order("eva", "o3", "2026-03-01", "7"), viewed());
        shop.enter("vip", SECRET, "eva");
        shop.permit(SECRET, "eva");
        shop.merge("eva", SECRET);

        // Then
        assertThat(left()).isEmpty();
        assertThat(revenue()).startsWith("400");
    }

    @Test
    void aProfileNobodyHadToldOfStaysOutToo() {
        await(traces.erase(ADA));
        shop.permit(SECRET, "ben");
        shop.events(order(SECRET, "o1", "2026-03-01", "10"), order("ben", "o3", "2026-03-03", "400"));
        assertThat(left()).isEmpty();
        assertThat(revenue()).startsWith("400");
    }

    @Test
    void aProfileThatTurnsOutToHaveBeenTheirsIsErasedAsWell() {
        adaAndBenBuy();
        shop.permit("evi");
        shop.events(order("evi", "o6", "2026-03-06", "7"));
        await(traces.erase(ADA));

        shop.merge("evi", SECRET);

        assertThat(await(traces.count(Set.of(id("evi")))).values()).containsOnly(0L);
    }

    @Test
    void whatWasFoundIsKeptAndNeverBecomesLess() {
        await(traces.remember(REQUEST, Map.of("a", 3L, "b", 0L)));
        reopen();
        assertThat(await(traces.remember(REQUEST, Map.of("a", 0L, "b", 1L)))).isEqualTo(Map.of("a", 3L, "b", 1L));
        assertThat(await(traces.remember(UUID.randomUUID(), Map.of("a", 1L)))).isEqualTo(Map.of("a", 1L));
    }

    @Test
    void afterACrashBetweenDeletingAndCopyingTheRepetitionCopies() throws IOException {
        // Given
        adaAndBenBuy();
        await(traces.delete(ADA));
        reopen();
        assertThat(filesThatName(SECRET)).isNotEmpty();

        // When
        await(traces.erase(ADA));

        // Then
        assertThat(filesThatName(SECRET)).isEmpty();
        assertThat(revenue()).startsWith("400");
    }

    @Test
    void aRebuildAfterwardsBringsNobodyBackAndKeepsWhatWasFound() throws IOException {
        // Given
        adaAndBenBuy();
        await(traces.remember(REQUEST, Map.of("a", 3L)));
        await(traces.erase(ADA));

        // When
        var next = new DuckDbNewStore(shop.database);
        await(next.begin());
        replayPeople(next);
        replayEvents(next);
        await(next.takeOver());

        // Then
        assertThat(left()).isEmpty();
        assertThat(await(traces.remember(REQUEST, Map.of()))).isEqualTo(Map.of("a", 3L));
        assertThat(filesThatName(SECRET)).isEmpty();
        assertThat(revenue()).startsWith("400");
    }

    @Test
    void anErasureInTheMidstOfARebuildIsOneInBothStores() throws IOException {
        // Given
        adaAndBenBuy();
        var next = new DuckDbNewStore(shop.database);
        await(next.begin());
        replayPeople(next);
        replayEvents(next);

        // When
        await(traces.erase(Set.of(id(SECRET))));

        // Then
        assertThat(filesThatName(SECRET)).isEmpty();

        // When
        replayPeople(next);
        replayEvents(next);
        await(next.takeOver());

        // Then
        assertThat(left()).isEmpty();
        assertThat(revenue()).startsWith("400");
        reopen();
        assertThat(filesThatName(SECRET)).isEmpty();
        assertThat(revenue()).startsWith("400");
    }

    private void replayPeople(NewStore next) {
        var people = Stream.of(SECRET, "eva", "ben")
                .map(name -> shop.person(name, true, null))
                .toList();
        await(next.add(PeopleBatch.of(people, List.of())));
    }

    private void replayEvents(NewStore next) {
        var interpret = new InterpretEvents(shop.config);
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
