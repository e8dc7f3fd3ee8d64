package io.stammkunde.profile.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms in which shops write their orders. */
class FileFormsTest {
    private static final Map<String, String> GERMAN = Map.of(
            "invoice",
            "Rechnung",
            "customer",
            "Kundennummer",
            "date",
            "Datum",
            "quantity",
            "Menge",
            "price",
            "Preis",
            "name",
            "Artikel");
    private static final String GERMAN_FILE = """
            Rechnung;Kundennummer;Datum;Menge;Preis;Artikel
            R1;K1;05.01.2026 09:30;2;1.234,50;"Möbel; groß"
            R1;K1;05.01.2026 09:30;1;0,99;Tüte
            """;

    @TempDir
    Path folder;

    @Test
    void readsAGermanSpreadsheet() throws Exception {
        Orders orders = Orders.of(folder, GERMAN_FILE.getBytes(UTF_8), german());

        ImportedOrder order = orders.sales().getFirst();
        assertThat(order.revenue()).isEqualByComparingTo("2469.99");
        assertThat(order.at()).isEqualTo(Instant.parse("2026-01-05T08:30:00Z"));
        assertThat(order.products().getFirst()).containsEntry("name", "Möbel; groß");
    }

    @Test
    void readsWindowsCharactersWhereTheFileIsNoUtf8() throws Exception {
        Orders orders = Orders.of(folder, GERMAN_FILE.getBytes(Charset.forName("windows-1252")), german());

        assertThat(orders.sales().getFirst().products().getLast()).containsEntry("name", "Tüte");
    }

    @Test
    void readsGzipAndSkipsTheByteOrderMark() throws Exception {
        Orders orders = Orders.of(folder, gzip("\uFEFF" + GERMAN_FILE), german());

        assertThat(orders.sales()).hasSize(1);
        assertThat(orders.found().bytesRead()).isEqualTo(orders.found().totalBytes());
    }

    @Test
    void readsColumnsThatBlanksSeparate() throws Exception {
        Orders orders = Orders.of(
                folder,
                " 00004 0001 19970101  2   29.33\r\n 00004 0001 19970118  2   29.73\r\n".getBytes(UTF_8),
                Orders.of(ShippedPresets.named("cdnow").orElseThrow()));

        assertThat(orders.sales()).hasSize(2).allSatisfy(order -> {
            assertThat(order.customer()).isEqualTo("0001");
            assertThat(order.quantity()).isEqualByComparingTo("2");
            assertThat(order.products()).isEmpty();
        });
    }

    @Test
    void withoutAnInvoiceColumnEachLineIsAnOrderEvenIfItIsRepeated() throws Exception {
        String file = "customer,date,amount\n" + "ada,2026-01-05,9.90\n".repeat(3);
        Orders orders = Orders.of(
                folder,
                file.getBytes(UTF_8),
                Orders.settings(
                        Map.of("customer", "customer", "date", "date", "amount", "amount"),
                        FileLayout.DETECTED,
                        "Europe/Berlin",
                        "EUR"));

        assertThat(orders.sales()).hasSize(3);
        assertThat(orders.sales().stream().map(ImportedOrder::orderId)).doesNotHaveDuplicates();
    }

    @Test
    void takesTheCurrencyFromAColumn() throws Exception {
        String file = "customer,date,amount,cur\nada,2026-01-05,9.90,chf\nada,2026-01-06,9.90,Taler\n";
        Orders orders = Orders.of(
                folder,
                file.getBytes(UTF_8),
                Orders.settings(
                        Map.of("customer", "customer", "date", "date", "amount", "amount", "currency", "cur"),
                        FileLayout.DETECTED,
                        "Europe/Berlin",
                        "EUR"));

        assertThat(orders.sales().getFirst().currency()).isEqualTo("CHF");
        assertThat(orders.found().rejectedByReason()).containsEntry(RejectReason.UNKNOWN_CURRENCY, 1L);
    }

    @Test
    void asksForTheDateFormatWhereDayAndMonthCouldBeEitherWayRound() {
        byte[] file = GERMAN_FILE.replace("05.01.2026", "05/01/2026").getBytes(UTF_8);

        assertThatThrownBy(() -> Orders.of(folder, file, german()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("dateFormat");
    }

    @Test
    void aStatedDateFormatDecides() throws Exception {
        byte[] file = GERMAN_FILE.replace("05.01.2026", "05/01/2026").getBytes(UTF_8);
        FileLayout stated = new FileLayout(null, null, null, "dd/MM/yyyy HH:mm", null);

        Orders orders = Orders.of(folder, file, Orders.settings(GERMAN, stated, "Europe/Berlin", "EUR"));

        assertThat(orders.sales().getFirst().at()).isEqualTo(Instant.parse("2026-01-05T08:30:00Z"));
    }

    @Test
    void namesTheColumnsThatAFileLacks() {
        assertThatThrownBy(() -> Orders.of(folder, "a;b\n1;2\n".getBytes(UTF_8), german()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("Kundennummer")
                .hasMessageContaining("its columns are a, b");
    }

    @Test
    void aFileThatUnpacksTooLargeIsRefused() throws Exception {
        ImportFiles files = new ImportFiles(folder);
        java.nio.file.Files.write(files.upload(), gzip(GERMAN_FILE + "x".repeat(100_000)));
        var prepare = new PrepareOrders(
                files, german(), new PrepareOrders.Limits(50_000, 1 << 20, Orders.LATEST, customer -> true));

        assertThatThrownBy(() -> prepare.handle(progress -> {})).isInstanceOf(UnreadableFile.class);
    }

    private static ImportSettings german() {
        return Orders.settings(GERMAN, FileLayout.DETECTED, "Europe/Berlin", "EUR");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }
}
