package io.stammkunde.metrics.rebuild;

import static io.stammkunde.metrics.testshop.Shop.order;
import static org.awaitility.Awaitility.await;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.ingest.InterpretEvents;
import io.stammkunde.metrics.rebuild.store.DuckDbNewStore;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A shop whose figures are rebuilt from a replay; Ada and Ben buy there. */
final class ShopToRebuild implements AutoCloseable {
    static final String FROM = "2026-01-01";
    static final String TO = "2027-01-01";
    static final Duration PATIENCE = Duration.ofSeconds(60);

    final InMemoryReplay replay = new InMemoryReplay(3);
    Shop shop;
    Answers answers;
    RebuildFigures rebuild;
    private final Path folder;

    ShopToRebuild(Path folder) {
        this.folder = folder;
        shop = new Shop(folder.resolve("store"));
        answers = new Answers(shop);
        rebuild = rebuildOf(shop);
        replay.person("ada", 1, true);
        replay.person("ben", 1, true);
        shop.permit("ada", "ben");
    }

    private RebuildFigures rebuildOf(Shop of) {
        return new RebuildFigures(
                replay,
                new DuckDbNewStore(of.database),
                new InterpretEvents(of.config),
                Clock.fixed(Shop.NOW, Shop.ZONE));
    }

    @Override
    public void close() {
        shop.close();
    }

    /** Orders of 1 of ada and ben in turn. */
    static List<ResolvedEventV1> orders(int count) {
        var orders = new ArrayList<ResolvedEventV1>();
        for (int i = 0; i < count; i++) {
            orders.add(order(i % 2 == 0 ? "ada" : "ben", "m-" + i, "2026-03-0" + (1 + i % 9), "1"));
        }
        return orders;
    }

    /** A rebuild has come to its end, whichever. */
    void finished() {
        rebuild.begin();
        await().atMost(PATIENCE).until(() -> !(rebuild.state() instanceof RebuildState.Running));
    }

    /** The process has ended and begun again. */
    void reopen() {
        shop.close();
        shop = new Shop(folder.resolve("store"));
        answers = new Answers(shop);
        rebuild = rebuildOf(shop);
    }
}
