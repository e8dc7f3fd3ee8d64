package io.stammkunde.profile.imports;

import io.stammkunde.http.WireJson;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Turns a file into orders in the order of time, sorting on disk, once by invoice and once by time. Has no effect but
 * files in the import's folder, so it is simply done again after a crash.
 */
final class PrepareOrders {
    private static final int LINES_BETWEEN_REPORTS = 5_000;

    private final ImportFiles files;
    private final ImportSettings settings;
    private final Limits limits;

    /**
     * @param mostTextBytes of the file, unpacked
     * @param sortMemoryBytes held while sorting
     * @param latest no order is younger
     * @param identifies whether a value can stand for a customer at all
     */
    record Limits(long mostTextBytes, long sortMemoryBytes, Instant latest, Predicate<String> identifies) {}

    PrepareOrders(ImportFiles files, ImportSettings settings, Limits limits) {
        this.files = files;
        this.settings = settings;
        this.limits = limits;
    }

    /**
     * @param report hears of the progress from time to time; what it throws ends the preparation
     * @return what was found
     * @throws UnreadableFile if the file cannot be imported as it stands
     */
    ImportProgress handle(Consumer<ImportProgress> report) throws IOException {
        files.startWork();
        OrderFile file = new OrderFile(files.upload(), limits.mostTextBytes());
        OrderReading reading = OrderReading.of(file, settings, limits);
        Tally tally = new Tally(Files.size(files.upload()));
        ExternalSort byInvoice = new ExternalSort(files.work(), "lines", limits.sortMemoryBytes());
        OrderFile.Text text = file.text(reading.form().charset());
        try (SourceLines lines = SourceLines.of(text.reader(), reading.form());
                Rejects rejects = new Rejects(files.rejects(), reading.form())) {
            if (!reading.form().header().isEmpty()) {
                lines.next();
            }
            while (lines.hasNext()) {
                SourceLine line = lines.next();
                LineReading meaning = reading.interpreter().read(line);
                tally.count(meaning);
                switch (meaning) {
                    case LineReading.Sold sold -> byInvoice.add(OrderAssembly.entry(sold.line(), line));
                    case LineReading.Returned back -> byInvoice.add(OrderAssembly.entry(back.line(), line));
                    case LineReading.Rejected rejected -> rejects.add(line, rejected.reason());
                }
                if (tally.lines() % LINES_BETWEEN_REPORTS == 0) {
                    report.accept(tally.progress(text.bytesRead()));
                }
            }
        }
        assemble(byInvoice, tally);
        files.endWork();
        return tally.progress(text.bytesRead());
    }

    private void assemble(ExternalSort byInvoice, Tally tally) throws IOException {
        ExternalSort byTime = new ExternalSort(files.work(), "orders", limits.sortMemoryBytes());
        long sequence = 0;
        try (ExternalSort.Sorted lines = byInvoice.sorted()) {
            OrderAssembly orders = new OrderAssembly(lines);
            while (orders.hasNext()) {
                ImportedOrder order = orders.next();
                tally.count(order);
                byTime.add(new ExternalSort.Entry(
                        sortable(order.at()), sequence++, WireJson.MAPPER.writeValueAsString(order)));
            }
        }
        try (ExternalSort.Sorted orders = byTime.sorted()) {
            PreparedOrders.write(files.orders(), orders);
        }
    }

    /** Text that sorts as the instants do. */
    private static String sortable(Instant at) {
        return "%016x".formatted(at.toEpochMilli() ^ Long.MIN_VALUE);
    }
}
