package io.stammkunde.metrics.database;

import io.stammkunde.metrics.MetricsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Opens the one store of the service, and closes it when the service stops. */
@ApplicationScoped
class DatabaseProducer {
    @Produces
    @Singleton
    FiguresDatabase open(MetricsConfig config) {
        var database = config.database();
        return FiguresDatabase.open(new DatabaseSettings(
                database.file(),
                database.memoryLimit(),
                database.threads(),
                database.readers(),
                database.waitingLimit(),
                database.timeLimit(),
                config.reportingZone()));
    }

    void close(@Disposes FiguresDatabase database) {
        database.close();
    }
}
