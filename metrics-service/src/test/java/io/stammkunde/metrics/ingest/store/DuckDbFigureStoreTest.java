package io.stammkunde.metrics.ingest.store;

import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.id;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.FigureStore.Contents;
import io.stammkunde.metrics.ingest.PersonRow;
import io.stammkunde.metrics.ingest.Watermark;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbFigureStoreTest {
    private static final String FROM = "2026-01-01";
    private static final String TO = "2027-01-01";

    @TempDir
    Path folder;

    private Shop shop;
    private Answers answers;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        answers = new Answers(shop);
        shop.permit("ada", "ben");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aRepeatedEventCountsOnce() {
        var viewed = event("e1", "ada", "Product Viewed", noon("2026-03-01"), Map.of());

        shop.events(viewed, viewed, order("ada", "o1", "2026-03-01", "10"));
        shop.events(viewed, order("ada", "o1", "2026-03-01", "10"));

        assertThat(contents()).isEqualTo(new Contents(2, 1, 0));
        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("10");
    }

    @Test
    void anEventThatIsReplayedWithARoundedTimeCountsOnce() {
        var precise = Instant.parse("2026-03-01T11:00:00.123456Z");

        shop.events(event("e1", "ada", "Product Viewed", precise, Map.of()));
        shop.events(event("e1", "ada", "Product Viewed", precise.truncatedTo(ChronoUnit.MILLIS), Map.of()));

        assertThat(contents()).isEqualTo(new Contents(1, 0, 0));
    }

    @Test
    void anOrderThatSeveralEventsTellOfCountsAsTheEarliestSays() {
        shop.events(told("shop", "2026-03-02", "12"));
        shop.events(told("browser", "2026-03-01", "10"));
        shop.events(told("mail", "2026-03-03", "14"));

        assertThat(contents()).isEqualTo(new Contents(3, 1, 0));
        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("10");
    }

    @Test
    void withinABatchTheEarliestCountsAsWell() {
        shop.events(told("shop", "2026-03-02", "12"), told("browser", "2026-03-01", "10"));

        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("10");
    }

    private static io.stammkunde.contracts.event.ResolvedEventV1 told(String by, String day, String revenue) {
        return event(by, "ada", "Order Completed", noon(day), Map.of("order_id", "o1", "revenue", revenue));
    }

    @Test
    void anOrderWithoutAValueCountsAndAddsNothing() {
        shop.events(event("e1", "ada", "Completed Order", noon("2026-03-01"), Map.of("order_id", "o1")));

        assertThat(contents()).isEqualTo(new Contents(1, 1, 1));
        assertThat(answers.value("orders", FROM, TO)).isEqualTo("1");
        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("0");
    }

    @Test
    void aMergedProfileIsItsSurvivorForEarlierRowsToo() {
        shop.permit("anonymous");
        shop.events(order("anonymous", "o1", "2026-03-01", "10"), order("ada", "o2", "2026-03-02", "20"));
        assertThat(answers.value("customers", FROM, TO)).isEqualTo("2");

        shop.merge("anonymous", "ada");
        shop.events(order("anonymous", "o3", "2026-03-03", "5"));

        assertThat(answers.value("customers", FROM, TO)).isEqualTo("1");
        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("35");
    }

    @Test
    void chainsOfMergesAreFollowedInWhateverOrderTheyAreTold() {
        shop.permit("first", "second");
        shop.events(order("first", "o1", "2026-03-01", "10"));

        shop.merge("second", "ada");
        shop.merge("first", "second");

        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("10");
        shop.withdraw("ada");
        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("0");
    }

    @Test
    void anUndoneMergeMakesTwoPeopleAgain() {
        shop.permit("anonymous");
        shop.events(order("anonymous", "o1", "2026-03-01", "10"), order("ada", "o2", "2026-03-02", "20"));
        shop.merge("anonymous", "ada");

        shop.permit("anonymous");

        assertThat(answers.value("customers", FROM, TO)).isEqualTo("2");
    }

    @Test
    void aSurvivorMayTellOfAbsorbedProfilesFirst() {
        shop.events(order("anonymous", "o1", "2026-03-01", "10"));
        shop.people(List.of(
                new PersonRow(id("eve"), 1, null, List.of(id("anonymous")), "eve", true, null, null, null, false)));

        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("10");
    }

    @Test
    void anOlderRevisionIsOldNews() {
        var old = shop.person("ada", true, null);
        shop.withdraw("ada");
        shop.events(order("ada", "o1", "2026-03-01", "10"));

        shop.people(List.of(old));

        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("0");
    }

    @Test
    void erasedPeopleLeaveNoRowsAndGetNoneAgain() {
        shop.merge("anonymous", "ada");
        shop.events(
                order("ada", "o1", "2026-03-01", "10"),
                order("anonymous", "o2", "2026-03-01", "10"),
                order("ben", "o3", "2026-03-01", "7"));

        shop.erase("ada");
        shop.events(order("ada", "o4", "2026-03-02", "10"), order("anonymous", "o5", "2026-03-01", "10"));

        assertThat(contents()).isEqualTo(new Contents(1, 1, 0));
        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("7");
    }

    @Test
    void watermarksAreThoseOfTheLastBatch() {
        shop.store
                .add(EventBatch.of(List.of(), List.of(new Watermark("t", 0, 5), new Watermark("t", 1, 7))))
                .await()
                .indefinitely();
        shop.store
                .add(EventBatch.of(List.of(), List.of(new Watermark("t", 0, 9))))
                .await()
                .indefinitely();

        assertThat(shop.store.watermarks("t").await().indefinitely()).isEqualTo(Map.of(0, 9L, 1, 7L));
    }

    private Contents contents() {
        return shop.store.contents().await().indefinitely();
    }
}
