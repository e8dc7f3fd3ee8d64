package io.stammkunde.consent.deadline;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the rules of the holidays once, at the start: a wrong Land ends it, and no request has to wait for a file. */
class ReadCalendar {
    private ReadCalendar() {}

    @Startup
    @Produces
    @Singleton
    static WorkCalendar of(DeadlineConfig config) {
        return config.land()
                .map(land -> WorkCalendar.of(config.zone(), land))
                .orElseGet(() -> WorkCalendar.nationwide(config.zone()));
    }
}
