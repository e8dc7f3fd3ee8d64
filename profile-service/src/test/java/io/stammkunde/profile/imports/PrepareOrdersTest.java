package io.stammkunde.profile.imports;

import static io.stammkunde.profile.imports.RejectReason.BLANK_LINE;
import static io.stammkunde.profile.imports.RejectReason.DATE_IN_FUTURE;
import static io.stammkunde.profile.imports.RejectReason.DATE_TOO_EARLY;
import static io.stammkunde.profile.imports.RejectReason.MISSING_COLUMNS;
import static io.stammkunde.profile.imports.RejectReason.NEGATIVE_PRICE;
import static io.stammkunde.profile.imports.RejectReason.NO_CUSTOMER;
import static io.stammkunde.profile.imports.RejectReason.NO_INVOICE;
import static io.stammkunde.profile.imports.RejectReason.UNREADABLE_CUSTOMER;
import static io.stammkunde.profile.imports.RejectReason.UNREADABLE_DATE;
import static io.stammkunde.profile.imports.RejectReason.UNREADABLE_PRICE;
import static io.stammkunde.profile.imports.RejectReason.UNREADABLE_QUANTITY;
import static io.stammkunde.profile.imports.RejectReason.ZERO_PRICE;
import static io.stammkunde.profile.imports.RejectReason.ZERO_QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareOrdersTest {
    private static final String HEADER = "Invoice,Customer,Date,Pieces,Price,Article\n";

    @TempDir
    Path folder;

    @Test
    void linesOfOneInvoiceAreOneOrderWhereverTheyStand() throws Exception {
        Orders orders = Orders.of(folder, HEADER + """
                        A1,ada,2026-01-05 10:00,2,1.25,Tea
                        B7,bob,2026-01-05 11:00,1,3.00,Pot
                        A1,ada,2026-01-05 10:02,1,4.50,Cup
                        """);

        assertThat(orders.sales()).hasSize(2);
        ImportedOrder first = orders.sales().getFirst();
        assertThat(first.orderId()).isEqualTo("A1");
        assertThat(first.revenue()).isEqualByComparingTo("7.00");
        assertThat(first.quantity()).isEqualByComparingTo("3");
        assertThat(first.products()).hasSize(2);
        assertThat(first.at())
                .as("the time of the earliest line in Berlin")
                .isEqualTo(Instant.parse("2026-01-05T09:00:00Z"));
    }

    @Test
    void ordersComeInTheOrderOfTime() throws Exception {
        Orders orders = Orders.of(folder, HEADER + """
                        A3,ada,2026-01-07 10:00,2,1.25,Tea
                        A1,bob,2026-01-05 11:00,1,3.00,Pot
                        A2,ada,1970-01-06 10:02,1,4.50,Cup
                        """);

        assertThat(orders.all().stream().map(ImportedOrder::orderId)).containsExactly("A2", "A1", "A3");
    }

    @Test
    void returnedPiecesOfAnInvoiceAreARefundOfItsOrder() throws Exception {
        Orders orders = Orders.of(folder, HEADER + """
                        A1,ada,2026-01-05 10:00,2,1.25,Tea
                        A1,ada,2026-01-09 10:00,-1,1.25,Tea
                        """);

        assertThat(orders.sales().getFirst().revenue()).isEqualByComparingTo("2.50");
        assertThat(orders.refunds()).singleElement().satisfies(refund -> {
            assertThat(refund.orderId()).isEqualTo("A1");
            assertThat(refund.revenue()).isEqualByComparingTo("1.25");
            assertThat(refund.products().getFirst()).containsEntry("quantity", 1);
        });
    }

    @Test
    void returnsWithoutAnInvoiceGetAnIdOfTheirOwnFromTheirContent() throws Exception {
        String line = ",ada,2026-01-09 10:00,-1,1.25,Tea\n";
        Orders once = Orders.of(folder.resolve("once"), HEADER + line + line);
        Orders elsewhere =
                Orders.of(folder.resolve("elsewhere"), HEADER + ",bob,2026-01-08 10:00,-1,9,Pot\n" + line + line);

        assertThat(once.refunds()).hasSize(2);
        assertThat(once.refunds().stream().map(ImportedOrder::orderId)).doesNotHaveDuplicates();
        assertThat(elsewhere.refunds().stream().map(ImportedOrder::orderId))
                .containsAll(once.refunds().stream().map(ImportedOrder::orderId).toList());
    }

    @Test
    void anInvoiceOfSeveralCustomersBecomesAnOrderForEach() throws Exception {
        Orders orders = Orders.of(folder, HEADER + """
                        A1,bob,2026-01-05 10:00,2,1.25,Tea
                        A1,ada,2026-01-05 10:00,1,3.00,Pot
                        """);

        assertThat(orders.sales().stream().map(order -> order.orderId() + " " + order.customer()))
                .containsExactlyInAnyOrder("A1 ada", "A1-2 bob");
    }

    @Test
    void everyLineIsAccountedForWithTheReasonAndItsNumber() throws Exception {
        Orders orders = Orders.of(folder, HEADER + """
                        A1,ada,2026-01-05 10:00,2,1.25,Tea
                        A2,,2026-01-05 10:00,2,1.25,Tea
                        A3,guest,2026-01-05 10:00,2,1.25,Tea
                        A4,ada,yesterday,2,1.25,Tea
                        A5,ada,2026-07-05 10:00,2,1.25,Tea
                        C1,ada,1900-01-01 00:00,2,1.25,Tea
                        A6,ada,2026-01-05 10:00,many,1.25,Tea
                        A7,ada,2026-01-05 10:00,0,1.25,Tea
                        A8,ada,2026-01-05 10:00,2,free,Tea
                        A9,ada,2026-01-05 10:00,2,-1.25,Tea
                        B1,ada,2026-01-05 10:00,2,0.00,Tea
                        ,ada,2026-01-05 10:00,2,1.25,Tea
                        ,ada,2026-01-05 10:00,-2,1.25,Tea

                        B2,ada
                        B3,ada,2026-01-06 10:00,2,1.25,Tea
                        B4,ada,2026-01-07 10:00,2,1.25,Tea
                        B5,ada,2026-01-08 10:00,2,1.25,Tea
                        B6,ada,2026-01-09 10:00,2,1.25,Tea
                        B7,ada,2026-01-10 10:00,2,1.25,Tea
                        B8,ada,2026-01-11 10:00,2,1.25,Tea
                        """);

        ImportProgress found = orders.found();
        assertThat(found.linesRead()).isEqualTo(21);
        assertThat(found.linesAccepted() + found.linesRefunded() + found.linesRejected())
                .isEqualTo(21);
        assertThat(found.linesRefunded()).isEqualTo(1);
        assertThat(found.rejectedByReason())
                .isEqualTo(Map.ofEntries(
                        Map.entry(NO_CUSTOMER, 1L),
                        Map.entry(UNREADABLE_CUSTOMER, 1L),
                        Map.entry(UNREADABLE_DATE, 1L),
                        Map.entry(DATE_IN_FUTURE, 1L),
                        Map.entry(DATE_TOO_EARLY, 1L),
                        Map.entry(UNREADABLE_QUANTITY, 1L),
                        Map.entry(ZERO_QUANTITY, 1L),
                        Map.entry(UNREADABLE_PRICE, 1L),
                        Map.entry(NEGATIVE_PRICE, 1L),
                        Map.entry(ZERO_PRICE, 1L),
                        Map.entry(NO_INVOICE, 1L),
                        Map.entry(BLANK_LINE, 1L),
                        Map.entry(MISSING_COLUMNS, 1L)));
        assertThat(orders.rejects())
                .hasSize(14)
                .startsWith("line,reason,Invoice,Customer,Date,Pieces,Price,Article")
                .contains("6,DATE_IN_FUTURE,A5,ada,2026-07-05 10:00,2,1.25,Tea");
    }

    @Test
    void anOrderOfAThousandArticlesFitsIntoAnEventAndKeepsItsRevenue() throws Exception {
        // Given
        StringBuilder csv = new StringBuilder(HEADER);
        for (int number = 1; number <= 1_500; number++) {
            csv.append("A1,ada,2026-01-05 10:00,3,0.333,Kännchen \"\"mit Deckel\"\" Nr. %d\n".formatted(number));
        }

        // When
        Orders orders = Orders.of(folder, csv.toString());

        // Then
        ImportedOrder order = orders.sales().getFirst();
        var event = OrderEvents.of(order, new java.util.UUID(0, 1), Orders.LATEST);
        assertThat(order.revenue()).isEqualByComparingTo(new BigDecimal("0.999").multiply(new BigDecimal(1_500)));
        assertThat(event.properties()).containsEntry("products_truncated", true).containsEntry("products_total", 1_500);
        assertThat(io.stammkunde.http.WireJson.MAPPER.writeValueAsBytes(event)).hasSizeLessThan(32 * 1024);
    }

    @Test
    void theSameFileGivesTheSameMessageIdsWithAnyMemory() throws Exception {
        // Given
        StringBuilder csv = new StringBuilder(HEADER);
        for (int number = 0; number < 3_000; number++) {
            csv.append("A%d,c%d,2026-01-%02d 10:00,%d,2.5,Tea\n"
                    .formatted(number % 700, number % 700, 1 + number % 28, number % 9 == 0 ? -1 : 2));
        }
        Orders spilled = Orders.of(folder, csv.toString());

        // When
        Orders inMemory = Orders.of(new ImportFiles(folder), Orders.shop(), 1 << 28);

        // Then
        assertThat(inMemory.all()).isEqualTo(spilled.all());
        assertThat(spilled.sales()).hasSize(700);
    }
}
