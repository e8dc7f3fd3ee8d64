package io.stammkunde.metrics.alert;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.Catalogue;
import io.stammkunde.metrics.goal.Target;
import io.stammkunde.metrics.goal.TargetBook;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Looks at the last complete period of each target and raises what is to be told. */
@ApplicationScoped
public class CheckTargets {
    private static final Logger LOG = Logger.getLogger(CheckTargets.class);

    private final TargetBook targets;
    private final AlertBook alerts;
    private final JudgePeriod judge;
    private final Catalogue catalogue;
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final MetricsConfig.Alerts config;

    CheckTargets(
            TargetBook targets,
            AlertBook alerts,
            JudgePeriod judge,
            Catalogue catalogue,
            FiguresDatabase database,
            ReportingCalendar calendar,
            MetricsConfig config) {
        this.targets = targets;
        this.alerts = alerts;
        this.judge = judge;
        this.catalogue = catalogue;
        this.database = database;
        this.calendar = calendar;
        this.config = config.alerts();
    }

    /**
     * What came of a look.
     *
     * @param checked targets whose period was judged
     * @param raised alerts that are new
     * @param failed targets whose period could not be judged; the log says why
     */
    public record Outcome(int checked, int raised, int failed) {
        private static final Outcome NONE = new Outcome(0, 0, 0);
        private static final Outcome FAILED = new Outcome(0, 0, 1);

        private static Outcome of(boolean isNew) {
            return new Outcome(1, isNew ? 1 : 0, 0);
        }

        private Outcome plus(Outcome other) {
            return new Outcome(checked + other.checked, raised + other.raised, failed + other.failed);
        }
    }

    /** One target after the other; that one of them fails does not keep the others from being looked at. */
    public Uni<Outcome> handle() {
        var day = calendar.dayOf(calendar.now().minus(config.settle()));
        return targets.all()
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(target -> outcome(target, day))
                .collect()
                .in(() -> new Outcome[] {Outcome.NONE}, (sum, outcome) -> sum[0] = sum[0].plus(outcome))
                .map(sum -> sum[0]);
    }

    private Uni<Outcome> outcome(Target target, LocalDate day) {
        var period = target.definition().rhythm().endedBy(day);
        return database.ask(sql -> judge.handle(sql, target.definition(), period))
                .chain(finding -> raise(target, period, finding))
                .map(Outcome::of)
                .onFailure()
                .invoke(failure -> LOG.warnf(failure, "Target not checked targetId=%s", target.id()))
                .onFailure()
                .recoverWithItem(Outcome.FAILED);
    }

    private Uni<Boolean> raise(Target target, Period period, Optional<Finding> finding) {
        return finding.map(found -> alerts.raise(alert(target, period, found)))
                .orElseGet(() -> Uni.createFrom().item(false));
    }

    private Alert alert(Target target, Period period, Finding finding) {
        var wanted = target.definition();
        var figure = catalogue.figure(wanted.figure()).definition();
        return new Alert(
                UuidCreator.getTimeOrderedEpoch(),
                target.id(),
                wanted.figure(),
                wanted.aim().kind(),
                wanted.rhythm(),
                wanted.currency(),
                wanted.segment(),
                period,
                finding,
                AlertWords.of(figure, wanted, period, finding),
                calendar.now().truncatedTo(ChronoUnit.MICROS),
                null);
    }
}
