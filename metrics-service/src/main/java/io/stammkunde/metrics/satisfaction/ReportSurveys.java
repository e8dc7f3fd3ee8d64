package io.stammkunde.metrics.satisfaction;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.SmallCells;
import io.stammkunde.metrics.reporting.Surveys;
import io.stammkunde.metrics.satisfaction.SurveyReport.Group;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Tells what surveys found, by survey or channel, with what the sample leaves uncertain. */
@ApplicationScoped
public class ReportSurveys {
    /** Groups in an answer; names come from senders, so there may be any number of them. */
    static final int MOST_GROUPS = 500;

    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final MeasureFigures measure;

    public ReportSurveys(FiguresDatabase database, ReportingCalendar calendar, MeasureFigures measure) {
        this.database = database;
        this.calendar = calendar;
        this.measure = measure;
    }

    /** The answers of a period; of more than five hundred groups the largest. */
    public Uni<SurveyReport> handle(Period period, Grouping by) {
        return database.ask(sql -> new SurveyReport(
                period.from(),
                period.to(),
                by.key(),
                SmallCells.LEAST_PEOPLE,
                groups(sql, period, by),
                measure.excluded(sql, period)));
    }

    private List<Group> groups(DSLContext sql, Period period, Grouping by) {
        return sql.select(Surveys.KIND, by.field())
                .select(Tally.columns())
                .from(Surveys.in(period, calendar.now()))
                .groupBy(Surveys.KIND, by.field())
                .orderBy(
                        DSL.count().desc(),
                        Surveys.KIND.asc().nullsLast(),
                        by.field().asc().nullsLast())
                .limit(MOST_GROUPS)
                .fetch(row -> Tally.group(row.get(Surveys.KIND), row.get(by.field()), row));
    }
}
