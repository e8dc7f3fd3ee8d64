package io.stammkunde.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An analyst signs in with a real browser and sees the figures of a shop that was imported before. Needs Chromium on
 * the {@code PATH}, or its path in {@code STAMMKUNDE_CHROMIUM}; skipped where there is none.
 */
class ConsoleInBrowserTest {
    private static final int CUSTOMERS = 40;
    private static final int ORDERS_EACH = 3;
    private static final int PRICE = 123;
    private static final String SHOP = "from=2025-03-01&to=2025-07-01&currency=NZD";
    private static final String START = "/?" + SHOP;
    private static final String RFM = "/rfm?currency=NZD";
    private static final String COHORTS = "/cohorts?" + SHOP;

    private static final String BOARD = "/board?" + SHOP;
    private static final String FIGURE = "/figures/orders?" + SHOP;
    private static final String SATISFACTION = "/satisfaction?" + SHOP;
    private static final String CONTRACTS = "/value?view=contracts&counts=1000;869;743;653;593";
    private static final String QUALITY = "/quality?" + SHOP;

    private static JsonNode report;
    private static JsonNode desk;
    private static JsonNode steward;
    private static JsonNode customer;

    @BeforeAll
    static void anAnalystLooksAtAnImportedShop() throws IOException, InterruptedException {
        var chromium = chromium();
        assumeTrue(chromium.isPresent(), "skipped: there is no Chromium on the PATH or in STAMMKUNDE_CHROMIUM");
        importShop();
        desk = look(
                chromium.orElseThrow(),
                "clara",
                List.of(
                        "/privacy",
                        "/privacy/consents",
                        "/privacy/purposes",
                        "/privacy/breaches",
                        "/privacy/retention",
                        "/privacy/register",
                        "/privacy/report",
                        "/privacy/notices",
                        "/privacy/audit"));
        steward = look(chromium.orElseThrow(), "stefan", List.of("/duplicates"));
        customer = look(chromium.orElseThrow(), "kim", List.of("/", "/myself"));
        report = look(
                chromium.orElseThrow(),
                "anna",
                List.of(
                        START,
                        COHORTS,
                        "/customers",
                        RFM,
                        "/segments",
                        BOARD,
                        "/figures",
                        FIGURE,
                        "/alerts",
                        SATISFACTION,
                        QUALITY,
                        "/value?view=opportunities&currency=NZD",
                        CONTRACTS,
                        "/groups?currency=NZD",
                        "/season?currency=NZD",
                        "/relations?view=next"));
    }

    @Test
    void theStartPageShowsTheImportedFigures() {
        assertThat(seen(START))
                .contains("%,d NZ$".formatted(CUSTOMERS * ORDERS_EACH * PRICE).replace(',', '.'))
                .contains("Umsatz")
                .containsPattern("Bestellungen\\s+%d\\b".formatted(CUSTOMERS * ORDERS_EACH))
                .containsPattern("Kunden\\s+%d\\b".formatted(CUSTOMERS));
    }

    @Test
    void theCohortOfTheFirstMonthIsThere() {
        assertThat(seen(COHORTS))
                .containsPattern("März 2025\\s+%d\\s+100 %%\\s+100 %%\\s+100 %%\\s".formatted(CUSTOMERS));
    }

    @Test
    void noPageBreaksTheContentSecurityPolicy() {
        assertThat(report.path("refused")).isEmpty();
    }

    @Test
    void everyPageHasItsAnswer() {
        assertThat(report.path("seen"))
                .hasSizeGreaterThan(4)
                .allSatisfy(text -> assertThat(text.asText())
                        .isNotBlank()
                        .doesNotContain("Das hat nicht geklappt", "In welcher Währung?"));
    }

    @Test
    void theRfmPictureIsThatOfToday() {
        assertThat(seen(RFM)).containsPattern("\\b%d\\b".formatted(CUSTOMERS));
    }

    @Test
    void theBoardAndThePageOfAFigureShowTheImportedOrders() {
        assertThat(seen(BOARD)).containsPattern("Bestellungen\\s+%d\\b".formatted(CUSTOMERS * ORDERS_EACH));
        assertThat(seen(FIGURE)).containsPattern("\\b%d\\b".formatted(CUSTOMERS * ORDERS_EACH));
    }

    @Test
    void anOfficerSeesTheDesk() {
        assertThat(desk.path("seen").path("/privacy").asText()).contains("Antrag aufnehmen");
        assertThat(desk.path("seen").path("/privacy/purposes").asText()).contains("Statistik");
        assertThat(desk.path("refused")).isEmpty();
    }

    @Test
    void anOfficerSeesRegistersAndReports() {
        var seen = desk.path("seen");
        assertThat(seen.path("/privacy/breaches").asText()).contains("Verletzung aufnehmen");
        assertThat(seen.path("/privacy/retention").asText()).contains("§ 147 AO, § 257 HGB", "vouchers");
        assertThat(seen.path("/privacy/register").asText())
                .contains("Verzeichnis von Verarbeitungstätigkeiten", "Statistik", "profile-service");
        assertThat(seen.path("/privacy/report").asText()).contains("Anträge nach Monat des Eingangs", "Eingegangen");
        assertThat(seen).allSatisfy(text -> assertThat(text.asText()).doesNotContain("Das hat nicht geklappt"));
    }

    @Test
    void aCustomerGetsToTheirOwnPageWhereverTheyComeFrom() {
        assertThat(customer.path("seen").path("/").asText()).contains("Meine Daten", "Meine Anträge");
        assertThat(customer.path("seen").path("/myself").asText()).contains("Meine Daten", "Meine Anträge");
        assertThat(customer.path("refused")).isEmpty();
    }

    @Test
    void aStewardLooksForPeopleWhoAreKnownTwice() {
        assertThat(steward.path("seen").path("/duplicates").asText()).containsPattern("Verglichene Personen\\s+\\d");
        assertThat(steward.path("refused")).isEmpty();
    }

    @Test
    void contractsOfASpreadsheetAreJudged() {
        assertThat(seen(CONTRACTS)).contains("sBG").containsPattern("Verträge\\s+1\\.000\\b");
    }

    @Test
    void noPageKeepsPeopleFromUsingIt() {
        assertThat(List.of(report, desk, steward, customer)).allSatisfy(each -> {
            assertThat(each.path("axe").isArray()).isTrue();
            assertThat(each.path("axe")).isEmpty();
        });
    }

    @Test
    void noPageThrowsAnError() {
        assertThat(report.path("errors")).isEmpty();
        assertThat(desk.path("errors")).isEmpty();
        assertThat(steward.path("errors")).isEmpty();
    }

    @Test
    void noTokenReachesTheBrowsersStorage() {
        assertThat(report.path("tokenInBrowser").asBoolean(true)).isFalse();
    }

    private static String seen(String page) {
        return report.path("seen").path(page).asText().replaceAll("[\\u00a0\\u202f]", " ");
    }

    /** Three orders each, a month apart, so that the first cohort comes back twice. */
    private static void importShop() throws IOException {
        var lines = Stream.concat(
                Stream.of("invoice,customer,date,quantity,price"),
                IntStream.range(0, CUSTOMERS * ORDERS_EACH).mapToObj(ConsoleInBrowserTest::line));
        var file = Files.write(Path.of("target", "browser-shop.csv").toAbsolutePath(), lines.toList());
        var output = RunningSystem.get()
                .command(
                        "import",
                        file.toString(),
                        "--map",
                        "invoice=invoice,customer=customer,date=date,quantity=quantity,price=price",
                        "--zone",
                        "Europe/Berlin",
                        "--currency",
                        "NZD",
                        "--legal-basis",
                        "ART6_1_F",
                        "--purposes",
                        "analytics",
                        "--source",
                        "browser-shop");
        assertThat(output.exitCode()).as(output.text()).isZero();
    }

    private static String line(int order) {
        var month = 3 + order / CUSTOMERS;
        return "B%d,browser-%d,2025-%02d-10T12:00:00,1,%d".formatted(order, order % CUSTOMERS, month, PRICE);
    }

    private static JsonNode look(Path chromium, String user, List<String> pages)
            throws IOException, InterruptedException {
        var project = RunningSystem.get().project();
        var pictures = Files.createDirectories(Path.of("target", "pictures").toAbsolutePath());
        var errors = Path.of("target", "browser.log").toAbsolutePath().toFile();
        var builder = new ProcessBuilder(
                        "node",
                        project.resolve("local/system-tests/src/test/browser/console.mjs")
                                .toString(),
                        RunningSystem.get().url(),
                        user,
                        "stammkunde",
                        chromium.toString(),
                        pictures.toString())
                .directory(project.resolve("gateway/src/main/webui").toFile())
                .redirectError(errors);
        builder.environment().put("PAGES", String.join(",", pages));
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors.toPath())).isZero();
        return new ObjectMapper().readTree(text);
    }

    private static Optional<Path> chromium() {
        var named = Optional.ofNullable(System.getenv("STAMMKUNDE_CHROMIUM")).map(Path::of);
        return named.or(() -> Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst());
    }
}
