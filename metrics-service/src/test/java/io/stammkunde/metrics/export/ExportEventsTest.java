package io.stammkunde.metrics.export;

import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.id;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static io.stammkunde.metrics.testshop.Shop.order;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.testshop.Shop;
import io.stammkunde.metrics.testshop.TestConfig;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportEventsTest {
    private static final String SECRET = "a secret that nobody knows but this test";
    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
    private static final List<String> PEOPLE = List.of("ada", "ben", "cleo", "dan", "eve");

    @TempDir
    Path folder;

    private @Nullable Shop open;

    private Shop shop(Map<String, String> settings) {
        var all = new HashMap<>(Map.of("export.pseudonym-key", SECRET));
        all.putAll(settings);
        var shop = new Shop(TestConfig.in(folder, all));
        open = shop;
        PEOPLE.forEach(shop::permit);
        for (var person : PEOPLE) {
            shop.events(
                    event("view-" + person, person, "Product Viewed", noon("2026-03-02"), Map.of("category", "Shoes")));
        }
        shop.events(
                order("ada", "o1", "2026-03-03", "12.50"),
                event(
                        "r",
                        "ada",
                        "Order Refunded",
                        noon("2026-03-04"),
                        Map.of("order_id", "o1", "revenue", new BigDecimal("2.5"))),
                event("n", "ben", "Letter from ben@example.org", noon("2026-03-05"), Map.of("category", "Ben's own")),
                order("cleo", "o2", "2026-04-01", "99"));
        return shop;
    }

    @BeforeEach
    void nothingOpen() {
        open = null;
    }

    @AfterEach
    void close() {
        if (open != null) {
            open.close();
        }
    }

    private static ExportEvents export(Shop shop) {
        return new ExportEvents(
                shop.database,
                new ExportFolder(shop.config, Clock.fixed(Shop.NOW, Shop.ZONE)),
                shop.calendar,
                shop.config);
    }

    private static List<Map<String, String>> rows(Shop shop, Set<EventColumn> columns) throws SQLException {
        var file = export(shop).handle(MARCH, columns, "reader").await().indefinitely();
        return ParquetRows.of(((ExportedFile.OnDisk) file).path());
    }

    private static String hmac(UUID person) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(person.toString().getBytes(UTF_8)));
    }

    @Test
    void peopleAreKeyedHashesThatTheJdkComputesTheSame() throws Exception {
        var pseudonyms = rows(shop(Map.of()), EnumSet.of(EventColumn.DAY, EventColumn.PERSON)).stream()
                .filter(row -> row.get("day").equals("2026-03-03"))
                .map(row -> row.get("person"));

        assertThat(pseudonyms).containsExactly(hmac(id("ada")));
    }

    @Test
    void aMergedProfileHasThePseudonymOfItsSurvivor() throws Exception {
        var shop = shop(Map.of());
        shop.merge("eve", "ada");

        assertThat(rows(shop, EnumSet.of(EventColumn.PERSON)))
                .extracting(row -> row.get("person"))
                .doesNotContain(hmac(id("eve")))
                .filteredOn(hmac(id("ada"))::equals)
                .hasSize(4);
    }

    @Test
    void rowsSayWhatHappenedAndNothingElse() throws SQLException {
        var rows = rows(shop(Map.of()), EventColumn.of(null));

        assertThat(rows).hasSize(8);
        assertThat(rows)
                .filteredOn(row -> row.get("day").equals("2026-03-03"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("order_revenue", "12.5000")
                        .containsEntry("currency", "EUR")
                        .containsEntry("type", "track"));
        assertThat(rows)
                .filteredOn(row -> row.get("day").equals("2026-03-04"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("refund_amount", "2.5000"));
        assertThat(rows)
                .filteredOn(row -> "Shoes".equals(row.get("category")))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row).containsEntry("event", "Product Viewed"));
    }

    @Test
    void noIdOfAPersonAndNoRareNameIsInTheFile() throws Exception {
        var file = export(shop(Map.of()))
                .handle(MARCH, EventColumn.of(null), "reader")
                .await()
                .indefinitely();

        var text = ParquetRows.of(((ExportedFile.OnDisk) file).path()).toString();

        assertThat(text).doesNotContain("ben@example.org").doesNotContain("Ben's own");
        assertThat(PEOPLE)
                .noneSatisfy(person -> assertThat(text).contains(id(person).toString()));
    }

    @Test
    void whoseDataMayNotBeUsedNowIsLeftOut() throws Exception {
        var shop = shop(Map.of());
        shop.withdraw("ada");

        assertThat(rows(shop, EnumSet.of(EventColumn.PERSON)))
                .extracting(row -> row.get("person"))
                .hasSize(5)
                .doesNotContain(hmac(id("ada")));
    }

    @Test
    void aPeriodWithMoreEventsThanAFileMayHaveIsRefusedAndLeavesNoFile() throws Exception {
        var export = export(shop(Map.of("export.most-events", "7")));

        assertThatThrownBy(() -> export.handle(MARCH, EventColumn.of(null), "reader")
                        .await()
                        .indefinitely())
                .isInstanceOf(ExportRefusal.TooLarge.class)
                .hasMessageContaining("8");
        try (var files = Files.list(folder.resolve("exports"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void withoutASecretThereIsNoExport() {
        var shop = new Shop(TestConfig.in(folder));
        open = shop;

        assertThatThrownBy(() -> export(shop).handle(MARCH, EventColumn.of(null), "reader"))
                .isInstanceOf(ExportRefusal.NoPseudonyms.class);
    }

    @Test
    void aSecretThatIsTooShortDoesNotStart() {
        assertThatThrownBy(() -> new PseudonymKey("short")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "day,email", "properties", "day,", "DAY"})
    void onlyListedColumnsCanBeAskedFor(String columns) {
        assertThatThrownBy(() -> EventColumn.of(columns)).isInstanceOf(InvalidParameter.class);
    }
}
