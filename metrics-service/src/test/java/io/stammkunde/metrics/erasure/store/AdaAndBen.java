package io.stammkunde.metrics.erasure.store;

import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.id;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static io.stammkunde.metrics.testshop.Shop.order;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.erasure.PersonTable;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A store in which Ada, who had been Eva, and Ben have bought, and its files. */
final class AdaAndBen implements AutoCloseable {
    /** Ada's key: too short and too odd to be compressed away. */
    static final String SECRET = "Zq7-ada-wZ!9";

    static final Set<UUID> ADA = Set.of(id(SECRET), id("eva"));

    Shop shop;
    DuckDbTraces traces;
    private final Path folder;

    AdaAndBen(Path folder) {
        this.folder = folder;
        this.shop = new Shop(folder);
        this.traces = new DuckDbTraces(shop.database);
    }

    @Override
    public void close() {
        shop.close();
    }

    void reopen() {
        shop.close();
        shop = new Shop(folder);
        traces = new DuckDbTraces(shop.database);
    }

    static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(30));
    }

    void buy() {
        shop.permit(SECRET, "eva", "ben");
        shop.merge("eva", SECRET);
        shop.events(
                order(SECRET, "o1", "2026-03-01", "10"),
                order("eva", "o2", "2026-03-02", "20"),
                order("ben", "o3", "2026-03-03", "400"),
                viewed(),
                event("asked", "eva", "Survey Sent", noon("2026-03-04"), Map.of("survey", "s", "kind", "nps")));
        shop.enter("vip", SECRET, "ben");
        // so that the rows are in the file, not in its log
        reopen();
    }

    static ResolvedEventV1 viewed() {
        return event("seen", SECRET, "Product Viewed", noon("2026-03-04"), Map.of("note", SECRET));
    }

    Map<PersonTable, Long> left() {
        var counts = await(traces.count(ADA));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    String revenue() {
        return new Answers(shop).value("revenue", "2026-03-01", "2026-04-01").toPlainString();
    }

    /** Files of the store, whatever they are called, in which the person is named. */
    List<String> filesThatName(String needle) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, needle))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static boolean contains(Path file, String needle) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(needle);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
