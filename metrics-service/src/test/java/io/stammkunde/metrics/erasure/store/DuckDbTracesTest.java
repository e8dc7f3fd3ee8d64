package io.stammkunde.metrics.erasure.store;

import static io.stammkunde.metrics.erasure.store.AdaAndBen.ADA;
import static io.stammkunde.metrics.erasure.store.AdaAndBen.SECRET;
import static io.stammkunde.metrics.erasure.store.AdaAndBen.await;
import static io.stammkunde.metrics.erasure.store.AdaAndBen.viewed;
import static io.stammkunde.metrics.testshop.Shop.id;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.metrics.erasure.PersonTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ada, who had been Eva, asks to be forgotten; Ben does not. */
class DuckDbTracesTest {
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
    void rowsOfAbsorbedProfilesAreThePersonsToo() {
        both.buy();
        assertThat(await(both.traces.count(Set.of(id(SECRET)))))
                .containsEntry(PersonTable.EVENTS, 4L)
                .containsEntry(PersonTable.ORDERS, 2L)
                .containsEntry(PersonTable.SURVEY_INVITATIONS, 1L)
                .containsEntry(PersonTable.MEMBERSHIPS, 1L)
                .containsEntry(PersonTable.PEOPLE, 2L)
                .containsEntry(PersonTable.SCORES, 0L);
    }

    @Test
    void theirRowsAreToldWithInstantsAndAmounts() {
        both.buy();
        var rows = await(both.traces.rows(ADA, EnumSet.allOf(PersonTable.class)));
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
        both.buy();
        assertThat(both.filesThatName(SECRET)).isNotEmpty();

        // When
        var erased = await(both.traces.erase(Set.of(id(SECRET))));

        // Then
        assertThat(erased).isEqualTo(ADA);
        assertThat(both.left()).isEmpty();
        assertThat(both.filesThatName(SECRET)).isEmpty();
        assertThat(await(both.traces.count(Set.of(id("ben")))))
                .containsEntry(PersonTable.EVENTS, 1L)
                .containsEntry(PersonTable.MEMBERSHIPS, 1L);
        assertThat(both.revenue()).startsWith("400");
    }

    @Test
    void theStoreGoesOnInItsNewFileAfterARestart() {
        both.buy();
        await(both.traces.erase(ADA));
        both.shop.events(order("ben", "o4", "2026-03-05", "1"));

        both.reopen();

        assertThat(both.revenue()).startsWith("401");
        assertThat(both.left()).isEmpty();
        await(both.traces.erase(Set.of(id("ben"))));
        both.reopen();
        assertThat(await(both.traces.count(Set.of(id("ben"))))).containsEntry(PersonTable.ORDERS, 0L);
    }

    @Test
    void whatArrivesLateIsDropped() {
        // Given
        both.buy();
        await(both.traces.erase(ADA));

        // When
        both.shop.events(order(SECRET, "o5", "2026-03-06", "7"), order("eva", "o3", "2026-03-01", "7"), viewed());
        both.shop.enter("vip", SECRET, "eva");
        both.shop.permit(SECRET, "eva");
        both.shop.merge("eva", SECRET);

        // Then
        assertThat(both.left()).isEmpty();
        assertThat(both.revenue()).startsWith("400");
    }

    @Test
    void aProfileNobodyHadToldOfStaysOutToo() {
        await(both.traces.erase(ADA));
        both.shop.permit(SECRET, "ben");
        both.shop.events(order(SECRET, "o1", "2026-03-01", "10"), order("ben", "o3", "2026-03-03", "400"));
        assertThat(both.left()).isEmpty();
        assertThat(both.revenue()).startsWith("400");
    }

    @Test
    void aProfileThatTurnsOutToHaveBeenTheirsIsErasedAsWell() {
        both.buy();
        both.shop.permit("evi");
        both.shop.events(order("evi", "o6", "2026-03-06", "7"));
        await(both.traces.erase(ADA));

        both.shop.merge("evi", SECRET);

        assertThat(await(both.traces.count(Set.of(id("evi")))).values()).containsOnly(0L);
    }

    @Test
    void whatWasFoundIsKeptAndNeverBecomesLess() {
        await(both.traces.remember(REQUEST, Map.of("a", 3L, "b", 0L)));
        both.reopen();
        assertThat(await(both.traces.remember(REQUEST, Map.of("a", 0L, "b", 1L))))
                .isEqualTo(Map.of("a", 3L, "b", 1L));
        assertThat(await(both.traces.remember(UUID.randomUUID(), Map.of("a", 1L))))
                .isEqualTo(Map.of("a", 1L));
    }

    @Test
    void afterACrashBetweenDeletingAndCopyingTheRepetitionCopies() throws IOException {
        // Given
        both.buy();
        await(both.traces.delete(ADA));
        both.reopen();
        assertThat(both.filesThatName(SECRET)).isNotEmpty();

        // When
        await(both.traces.erase(ADA));

        // Then
        assertThat(both.filesThatName(SECRET)).isEmpty();
        assertThat(both.revenue()).startsWith("400");
    }
}
