package io.stammkunde.metrics.ingest.store;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.Change;
import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.FigureStore;
import io.stammkunde.metrics.ingest.MembershipBatch;
import io.stammkunde.metrics.ingest.PeopleBatch;
import io.stammkunde.metrics.ingest.Watermark;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** One transaction for each batch: appended to staging tables, then moved by sets. */
@ApplicationScoped
public class DuckDbFigureStore implements FigureStore {
    private final FiguresDatabase database;

    public DuckDbFigureStore(FiguresDatabase database) {
        this.database = database;
    }

    @Override
    public Uni<Void> add(EventBatch batch) {
        Change<EventBatch> change = (sql, connection) -> {
            EventInserts.run(batch, sql, connection);
            advance(sql, batch.watermarks());
            return batch;
        };
        var written = batch.concernsFigures() ? database.change(change) : database.keep(change);
        return written.replaceWithVoid();
    }

    @Override
    public Uni<Void> add(PeopleBatch batch) {
        return database.change((sql, connection) -> {
                    PeopleInserts.run(batch, sql, connection);
                    advance(sql, batch.watermarks());
                    return batch;
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> add(MembershipBatch batch) {
        return database.change((sql, connection) -> {
                    MembershipInserts.run(batch, sql, connection);
                    advance(sql, batch.watermarks());
                    return batch;
                })
                .replaceWithVoid();
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

    private static void advance(DSLContext sql, List<Watermark> watermarks) {
        for (var mark : watermarks) {
            sql.execute(
                    "INSERT OR REPLACE INTO watermarks VALUES (?, ?, ?)",
                    mark.topic(),
                    mark.partition(),
                    mark.nextOffset());
        }
    }
}
