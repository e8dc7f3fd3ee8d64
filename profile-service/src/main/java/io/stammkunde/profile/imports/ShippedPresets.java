package io.stammkunde.profile.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Presets for two data sets that anybody can get, so that figures can be compared with published ones. */
final class ShippedPresets {
    /** UCI Online Retail: one line an article, grouped by invoice. */
    private static final ImportPreset ONLINE_RETAIL = new ImportPreset(
            "online-retail",
            Map.of(
                    "invoice", "InvoiceNo",
                    "customer", "CustomerID",
                    "date", "InvoiceDate",
                    "quantity", "Quantity",
                    "price", "UnitPrice",
                    "product", "StockCode",
                    "name", "Description",
                    "country", "Country"),
            new FileLayout(",", null, true, null, "."),
            "Europe/London",
            "GBP",
            true);

    /** CDNOW sample: customer (position in the sample), day, pieces, dollars; no header, columns by blanks. */
    private static final ImportPreset CDNOW = new ImportPreset(
            "cdnow",
            Map.of("customer", "2", "date", "3", "quantity", "4", "amount", "5"),
            new FileLayout(FileLayout.WHITESPACE, null, false, "yyyyMMdd", "."),
            "America/New_York",
            "USD",
            true);

    private ShippedPresets() {}

    static List<ImportPreset> all() {
        return List.of(CDNOW, ONLINE_RETAIL);
    }

    static Optional<ImportPreset> named(String name) {
        return all().stream().filter(preset -> preset.name().equals(name)).findFirst();
    }
}
