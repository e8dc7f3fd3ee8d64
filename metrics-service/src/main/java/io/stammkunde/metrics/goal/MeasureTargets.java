package io.stammkunde.metrics.goal;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.Catalogue;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.figure.UnknownFigure;
import io.stammkunde.metrics.reporting.NotDivisible;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.ReportingRefusal;
import io.stammkunde.metrics.reporting.UnknownSegment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.jooq.DSLContext;

/** Measures the running period of targets. */
@ApplicationScoped
public class MeasureTargets {
    private static final Logger LOG = Logger.getLogger(MeasureTargets.class);

    private final FiguresDatabase database;
    private final Catalogue catalogue;
    private final MeasureFigures measure;
    private final ReportingCalendar calendar;

    public MeasureTargets(
            FiguresDatabase database, Catalogue catalogue, MeasureFigures measure, ReportingCalendar calendar) {
        this.database = database;
        this.catalogue = catalogue;
        this.measure = measure;
        this.calendar = calendar;
    }

    /** A target with how it stands. */
    public record Measured(Target target, Standing standing) {}

    /**
     * How a definition that is about to be kept stands.
     *
     * @throws InvalidParameter (in the answer) naming the field that the data or the figure speaks against
     */
    public Uni<Standing> admitted(TargetDefinition definition) {
        return database.ask(sql -> standing(sql, definition))
                .onFailure(UnknownSegment.class)
                .transform(unknown -> new InvalidParameter("/segment", "must be a segment that has members"))
                .onFailure(NotDivisible.class)
                .transform(whole -> new InvalidParameter(
                        "/segment", "must be left out: the figure is measured over everybody only"));
    }

    /** How targets stand, all of one state, in their order. */
    public Uni<List<Measured>> handle(List<Target> targets) {
        return database.ask(sql -> targets.stream()
                .map(target -> new Measured(target, standingOrUnknown(sql, target)))
                .toList());
    }

    /** A figure or segment may have gone since the target was made; the list is shown nevertheless. */
    private Standing standingOrUnknown(DSLContext sql, Target target) {
        try {
            return standing(sql, target.definition());
        } catch (ReportingRefusal | UnknownFigure gone) {
            LOG.debugf("Target not measured targetId=%s reason=%s", target.id(), gone.getMessage());
            return Standing.unknown(target.definition().rhythm().around(calendar.today()));
        }
    }

    private Standing standing(DSLContext sql, TargetDefinition definition) {
        var period = definition.rhythm().around(calendar.today());
        var figure = catalogue.figure(definition.figure());
        var answer = measure.answer(sql, figure, definition.over(period, null));
        // of a part of the period it cannot be told how the period stands
        return Standing.of(definition.aim(), period, answer.asked() == null ? answer.value() : null);
    }
}
