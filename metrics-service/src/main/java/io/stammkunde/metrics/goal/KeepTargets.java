package io.stammkunde.metrics.goal;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.goal.MeasureTargets.Measured;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds, replaces and removes targets. */
@ApplicationScoped
public class KeepTargets {
    private final AdmitTarget admit;
    private final MeasureTargets measure;
    private final TargetBook book;
    private final ReportingCalendar calendar;
    private final int most;

    public KeepTargets(
            AdmitTarget admit,
            MeasureTargets measure,
            TargetBook book,
            ReportingCalendar calendar,
            MetricsConfig config) {
        this.admit = admit;
        this.measure = measure;
        this.book = book;
        this.calendar = calendar;
        this.most = config.alerts().mostTargets();
    }

    public Uni<Measured> add(TargetDefinition asked) {
        var target = new Target(
                UuidCreator.getTimeOrderedEpoch(),
                1,
                admit.handle(asked),
                calendar.now().truncatedTo(ChronoUnit.MICROS));
        return measure.admitted(target.definition())
                .call(() -> book.add(target, most))
                .map(standing -> new Measured(target, standing));
    }

    /**
     * Replaces a definition.
     *
     * @param version the one that the caller has seen, or null to replace whatever is there
     */
    public Uni<Measured> replace(UUID id, @Nullable Integer version, TargetDefinition asked) {
        var definition = admit.handle(asked);
        return measure.admitted(definition)
                .chain(standing -> book.replace(id, version, definition).map(target -> new Measured(target, standing)));
    }

    /** What was raised because of it stays. */
    public Uni<Void> remove(UUID id) {
        return book.remove(id);
    }
}
