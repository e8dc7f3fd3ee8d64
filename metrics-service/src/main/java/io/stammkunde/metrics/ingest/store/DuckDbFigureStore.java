package io.stammkunde.metrics.ingest.store;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.FigureStore;
import io.stammkunde.metrics.ingest.MembershipBatch;
import io.stammkunde.metrics.ingest.PeopleBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jooq.impl.DSL;

/**
 * One transaction for each batch: appended to staging tables, then moved by sets. While the file is rebuilt, events and
 * people are added to both.
 */
@ApplicationScoped
public class DuckDbFigureStore implements FigureStore {
    private final FiguresDatabase database;

    public DuckDbFigureStore(FiguresDatabase database) {
        this.database = database;
    }

    @Override
    public Uni<Void> add(EventBatch batch) {
        var change = BatchChanges.of(batch);
        var written = batch.concernsFigures() ? database.changeEverywhere(change) : database.keepEverywhere(change);
        return written.replaceWithVoid();
    }

    @Override
    public Uni<Void> add(PeopleBatch batch) {
        return database.changeEverywhere(BatchChanges.of(batch)).replaceWithVoid();
    }

    /** In one place only: whoever is in a segment is taken over, not replayed. */
    @Override
    public Uni<Void> add(MembershipBatch batch) {
        return database.change(BatchChanges.of(batch)).replaceWithVoid();
    }

    @Override
    public Uni<Map<Integer, Long>> watermarks(String topic) {
        var partition = Columns.number("watermarks", "partition");
        var nextOffset = Columns.longNumber("watermarks", "next_offset");
        return database.ask(sql -> sql.select(partition, nextOffset)
                .from("watermarks")
                .where(Columns.text("watermarks", "topic").eq(topic))
                .fetchMap(partition, nextOffset));
    }

    @Override
    public Uni<Contents> contents() {
        return database.ask(sql -> new Contents(
                sql.fetchCount(DSL.table("events")),
                sql.fetchCount(DSL.table("orders")),
                sql.fetchCount(
                        DSL.table("orders"), Columns.money("orders", "revenue").isNull())));
    }
}
