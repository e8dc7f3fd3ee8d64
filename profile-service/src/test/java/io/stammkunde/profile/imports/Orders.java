package io.stammkunde.profile.imports;

import io.stammkunde.contracts.consent.LegalBasis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prepares a file as an import would, and reads the outcome back. */
record Orders(ImportProgress found, List<ImportedOrder> all, List<String> rejects) {
    static final Instant LATEST = Instant.parse("2026-06-01T00:00:00Z");
    private static final Map<String, String> SHOP = Map.of(
            "invoice",
            "Invoice",
            "customer",
            "Customer",
            "date",
            "Date",
            "quantity",
            "Pieces",
            "price",
            "Price",
            "name",
            "Article");

    static Orders of(Path folder, String csv) throws IOException {
        return of(folder, csv.getBytes(StandardCharsets.UTF_8), shop());
    }

    static Orders of(Path folder, byte[] file, ImportSettings settings) throws IOException {
        ImportFiles files = new ImportFiles(folder);
        Files.createDirectories(folder);
        Files.write(files.upload(), file);
        return of(files, settings, 8 * 1024);
    }

    static Orders of(ImportFiles files, ImportSettings settings, long memoryBytes) throws IOException {
        PrepareOrders prepare = new PrepareOrders(
                files,
                settings,
                new PrepareOrders.Limits(1L << 32, memoryBytes, LATEST, customer -> !customer.equals("guest")));
        ImportProgress found = prepare.handle(progress -> {});
        List<ImportedOrder> orders = new ArrayList<>();
        PreparedOrders.Batch batch = PreparedOrders.read(files.orders(), 0, 500, 1 << 22);
        while (!batch.orders().isEmpty()) {
            orders.addAll(batch.orders());
            batch = PreparedOrders.read(files.orders(), batch.end(), 500, 1 << 22);
        }
        return new Orders(found, orders, Files.readAllLines(files.rejects()));
    }

    static ImportSettings shop() {
        return settings(SHOP, FileLayout.DETECTED, "Europe/Berlin", "EUR");
    }

    static ImportSettings settings(Map<String, String> mapping, FileLayout layout, String zone, String currency) {
        return new ImportSettings(
                "orders.csv",
                ColumnMapping.of(mapping),
                layout,
                ZoneId.of(zone),
                Currency.getInstance(currency),
                LegalBasis.ART6_1_F,
                Set.of("analytics"),
                "shop");
    }

    static ImportSettings of(ImportPreset preset) {
        return settings(
                preset.mapping(), preset.layout(), String.valueOf(preset.zone()), String.valueOf(preset.currency()));
    }

    List<ImportedOrder> sales() {
        return all.stream().filter(order -> !order.refund()).toList();
    }

    List<ImportedOrder> refunds() {
        return all.stream().filter(ImportedOrder::refund).toList();
    }
}
