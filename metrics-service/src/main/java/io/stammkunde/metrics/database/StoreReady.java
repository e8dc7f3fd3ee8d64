package io.stammkunde.metrics.database;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the store answers, be it that it is busy. */
@Readiness
@ApplicationScoped
class StoreReady implements AsyncHealthCheck {
    private static final String NAME = "figures";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final FiguresDatabase database;

    StoreReady(FiguresDatabase database) {
        this.database = database;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return database.ask(sql -> sql.fetchValue("SELECT 1"), PATIENCE)
                .map(answer -> HealthCheckResponse.up(NAME))
                .onFailure(DatabaseRefusal.Busy.class)
                .recoverWithItem(() -> HealthCheckResponse.up(NAME))
                .onFailure()
                .recoverWithItem(() -> HealthCheckResponse.down(NAME));
    }
}
