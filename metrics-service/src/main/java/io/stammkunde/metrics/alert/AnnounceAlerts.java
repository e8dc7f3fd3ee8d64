package io.stammkunde.metrics.alert;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends what was raised, from where it is written down; nothing is sent that was not. At least once. */
@ApplicationScoped
public class AnnounceAlerts {
    private static final int BATCH = 100;

    private final AlertBook book;
    private final AlertsOut out;
    private final ReportingCalendar calendar;
    private final MetricsConfig.Alerts config;

    public AnnounceAlerts(AlertBook book, AlertsOut out, ReportingCalendar calendar, MetricsConfig config) {
        this.book = book;
        this.out = out;
        this.calendar = calendar;
        this.config = config.alerts();
    }

    /** Done when nothing waits; how many were sent. Fails if the broker does not take them in time. */
    public Uni<Integer> handle() {
        return book.announce(
                        BATCH,
                        calendar.now(),
                        alerts -> out.send(alerts)
                                .ifNoItem()
                                .after(config.sendTimeout())
                                .fail())
                .chain(this::goOn);
    }

    private Uni<Integer> goOn(int sent) {
        return sent < BATCH ? Uni.createFrom().item(sent) : handle().map(more -> sent + more);
    }
}
