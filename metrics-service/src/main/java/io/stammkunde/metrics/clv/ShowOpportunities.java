package io.stammkunde.metrics.clv;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.clv.OpportunityStudy.Observed;
import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.lifetime.BgBb;
import io.stammkunde.metrics.lifetime.NoMaximum;
import io.stammkunde.metrics.lifetime.OpportunityHistory;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Fits BG/BB to the opportunities that one's own customers have had, and looks ahead. */
@ApplicationScoped
public class ShowOpportunities {
    private static final String ALIAS = "chances";
    private static final Field<Integer> FIRST = Columns.number(ALIAS, "first_at");
    private static final Field<Integer> LAST = Columns.number(ALIAS, "last_at");
    private static final Field<Integer> USED = Columns.number(ALIAS, "used");

    private final FitModel fitModel;
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final MetricsConfig config;

    public ShowOpportunities(
            FitModel fitModel, FiguresDatabase database, ReportingCalendar calendar, MetricsConfig config) {
        this.fitModel = fitModel;
        this.database = database;
        this.calendar = calendar;
        this.config = config;
    }

    /**
     * Of all customers of a calibration.
     *
     * @param grain how often opportunities come
     * @param ahead how many are looked ahead
     */
    public Uni<OpportunityStudy> handle(Term grain, CalibrationChoice choice, int ahead) {
        return database.ask(sql -> observed(sql, grain, choice), config.clv().timeLimit())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(observed -> study(observed, ahead));
    }

    private OpportunityStudy study(Observed observed, int ahead) {
        int least = config.clv().leastRepeatCustomers();
        if (observed.repeatCustomers() < least) {
            throw new ClvRefusal.TooFewCustomers(observed.repeatCustomers(), least);
        }
        try {
            return OpportunityStudy.of(observed, BgBb.fit(observed.histories()), ahead, config.leastPeople());
        } catch (NoMaximum notDetermined) {
            throw new ClvRefusal.NoModel();
        }
    }

    private Observed observed(DSLContext sql, Term grain, CalibrationChoice choice) {
        var now = calendar.now();
        var asked = fitModel.calibration(sql, choice);
        // the running month is no opportunity that was missed
        var whole = new Calibration(grain.lastWhole(asked.end()), asked.timeResolution(), asked.currency());
        var at = number(grain, Histories.DAY);
        var people = select(
                        min(at).as("first_at"),
                        max(at).as("last_at"),
                        countDistinct(at).cast(SQLDataType.INTEGER).as("used"))
                .from(Histories.daily(whole, noCondition(), now))
                .groupBy(Histories.PERSON)
                .asTable(ALIAS);
        int end = sql.select(number(grain, inline(whole.end()))).fetchSingle().value1();
        var histories = new HashMap<OpportunityHistory, Long>();
        long[] fresh = {0};
        sql.select(FIRST, LAST, USED, count())
                .from(people)
                .groupBy(FIRST, LAST, USED)
                .forEach(row -> {
                    int opportunities = end - row.value1();
                    var history = new OpportunityHistory(row.value3() - 1, row.value2() - row.value1(), opportunities);
                    if (opportunities == 0) {
                        fresh[0] += row.value4();
                    } else {
                        histories.merge(history, row.value4().longValue(), Long::sum);
                    }
                });
        var until = calendar.startOf(whole.end().plusDays(1));
        var excluded = Excluded.of(People.leftOut(sql, now, Instant.EPOCH, until));
        return new Observed(grain, whole, histories, fresh[0], excluded);
    }

    /** The terms of the calendar, counted. */
    private static Field<Integer> number(Term grain, Field<LocalDate> day) {
        return field(
                "cast(datediff({0}, {1}, {2}) as integer)",
                SQLDataType.INTEGER, inline(grain.key()), inline(LocalDate.EPOCH), day);
    }
}
