package io.stammkunde.metrics.rebuild;

import io.stammkunde.metrics.ingest.Completeness;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class TellCompleteness implements Completeness {
    private final RebuildFigures rebuild;
    private final NewStore store;

    TellCompleteness(RebuildFigures rebuild, NewStore store) {
        this.rebuild = rebuild;
        this.store = store;
    }

    @Override
    public boolean isComplete() {
        return store.isCurrentComplete();
    }

    @Override
    public String rebuild() {
        return rebuild.state().word();
    }
}
