package io.stammkunde.metrics.rebuild.store;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.PeopleBatch;
import io.stammkunde.metrics.ingest.store.BatchChanges;
import io.stammkunde.metrics.rebuild.NewStore;
import jakarta.enterprise.context.ApplicationScoped;

/** The successor of the DuckDB file that answers. */
@ApplicationScoped
public class DuckDbNewStore implements NewStore {
    private final FiguresDatabase database;

    public DuckDbNewStore(FiguresDatabase database) {
        this.database = database;
    }

    @Override
    public Uni<Void> begin() {
        return database.beginSuccessor();
    }

    @Override
    public Uni<Void> add(PeopleBatch people) {
        return database.changeSuccessor(BatchChanges.of(people)).replaceWithVoid();
    }

    @Override
    public Uni<Void> add(EventBatch events) {
        return database.changeSuccessor(BatchChanges.of(events)).replaceWithVoid();
    }

    @Override
    public Uni<Void> takeOver() {
        return database.succeed();
    }

    @Override
    public Uni<Void> giveUp() {
        return database.dropSuccessor();
    }

    @Override
    public boolean isCurrentComplete() {
        return database.isComplete();
    }
}
