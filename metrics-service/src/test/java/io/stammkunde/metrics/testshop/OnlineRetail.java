package io.stammkunde.metrics.testshop;

import de.siegmar.fastcsv.reader.CsvReader;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.ingest.PersonRow;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** UCI Online Retail 2010-12 to 2011-12: one order for each invoice with its valid lines. */
public final class OnlineRetail {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private OnlineRetail() {}

    private record Invoice(String customer, Instant at, BigDecimal value) {
        Invoice plus(BigDecimal line) {
            return new Invoice(customer, at, value.add(line));
        }
    }

    /** Fills a shop; skips the test where the data set is missing. */
    public static void fill(Shop shop) {
        var invoices = read();
        var events = new ArrayList<ResolvedEventV1>();
        var people = new LinkedHashMap<String, PersonRow>();
        invoices.forEach((number, invoice) -> {
            events.add(Shop.order(
                    invoice.customer(), number, invoice.at(), invoice.value().toPlainString(), "GBP"));
            people.computeIfAbsent(invoice.customer(), name -> shop.person(name, true, null));
        });
        shop.events(events);
        shop.people(List.copyOf(people.values()));
    }

    private static Map<String, Invoice> read() {
        var invoices = new LinkedHashMap<String, Invoice>();
        var file = ReferenceData.file("online-retail-ii/online_retail_2010_2011_reconstructed.csv.gz");
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var line : csv) {
                var quantity = new BigDecimal(line.getField("Quantity"));
                var price = new BigDecimal(line.getField("UnitPrice"));
                var customer = line.getField("CustomerID");
                if (quantity.signum() > 0 && price.signum() > 0 && !customer.isEmpty()) {
                    var at = LocalDateTime.parse(line.getField("InvoiceDate"), TIME)
                            .atZone(Shop.ZONE)
                            .toInstant();
                    invoices.computeIfAbsent(
                            line.getField("InvoiceNo"), number -> new Invoice(customer, at, BigDecimal.ZERO));
                    invoices.computeIfPresent(
                            line.getField("InvoiceNo"), (number, invoice) -> invoice.plus(quantity.multiply(price)));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return invoices;
    }
}
