package io.stammkunde.metrics.survival;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.Snapshot;
import io.stammkunde.metrics.survival.CustomerSurvival.Curve;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Draws the survival curves of customers. */
@ApplicationScoped
public class ShowSurvival {
    /** Of all bands. */
    public static final double CONFIDENCE = 0.95;

    private static final int MONTH_LENGTH = 7;
    private static final int YEAR_LENGTH = 4;

    private final FiguresDatabase database;
    private final ReportingCalendar calendar;

    public ShowSurvival(FiguresDatabase database, ReportingCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /**
     * The curves of customers whose very first purchase lies in a period.
     *
     * @param k how many median gaps a customer may be silent
     * @param cohorts the width of the groups that are compared, or null for none
     */
    public Uni<CustomerSurvival> handle(Snapshot snapshot, Period firstPurchase, double k, @Nullable Grain cohorts) {
        return database.ask(sql -> survival(sql, snapshot, firstPurchase, k, cohorts));
    }

    private CustomerSurvival survival(
            DSLContext sql, Snapshot snapshot, Period firstPurchase, double k, @Nullable Grain cohorts) {
        var now = calendar.now();
        var inactivity = Inactivity.of(sql, k, snapshot, now);
        var grain = cohorts == null ? Grain.YEAR : cohorts;
        var byCohort = spells(sql, inactivity, snapshot, firstPurchase, grain);
        var everybody = byCohort.values().stream().flatMap(List::stream).toList();
        var groups = new ArrayList<Curve>();
        var tables = new ArrayList<LifeTable>();
        if (cohorts != null) {
            byCohort.forEach((start, spells) -> {
                var table = LifeTable.of(spells);
                tables.add(table);
                groups.add(curve(name(start, grain), table));
            });
        }
        return new CustomerSurvival(
                snapshot.day(),
                k,
                inactivity.medianGapDays(),
                inactivity.afterDays(),
                CONFIDENCE,
                curve("all", LifeTable.of(everybody)),
                cohorts == null ? null : "first-purchase-" + grain.key(),
                groups,
                LogRank.of(tables),
                Excluded.of(People.leftOut(sql, now, Instant.EPOCH, snapshot.moment())));
    }

    /** By the first day of the cohort; equal spells are counted together, so that a million customers are few rows. */
    private Map<LocalDate, List<Spell>> spells(
            DSLContext sql, Inactivity inactivity, Snapshot snapshot, Period firstPurchase, Grain grain) {
        var left = Inactivity.SILENT_SINCE.isNotNull();
        var duration = when(
                        left,
                        Inactivity.days(Inactivity.FIRST_DAY, Inactivity.SILENT_SINCE)
                                .plus(inline(inactivity.afterDays())))
                .otherwise(Inactivity.days(Inactivity.FIRST_DAY, inline(snapshot.day())));
        var cohort = field(
                "cast(date_trunc({0}, {1}) as date)", SQLDataType.LOCALDATE, inline(grain.key()), Inactivity.FIRST_DAY);
        var ended = field(left);
        var rows = sql.select(cohort, duration, ended, count())
                .from(inactivity.lives(snapshot, calendar.now()))
                .where(Inactivity.FIRST_DAY.ge(firstPurchase.from()))
                .and(Inactivity.FIRST_DAY.lt(firstPurchase.to()))
                .groupBy(cohort, duration, ended)
                .fetch();
        var byCohort = new TreeMap<LocalDate, List<Spell>>();
        for (var row : rows) {
            byCohort.computeIfAbsent(row.value1(), start -> new ArrayList<>())
                    .add(new Spell(row.value2(), row.value3(), row.value4()));
        }
        return byCohort;
    }

    private static Curve curve(String group, LifeTable table) {
        return Curve.of(group, SurvivalCurve.of(table, CONFIDENCE));
    }

    private static String name(LocalDate start, Grain grain) {
        return start.toString().substring(0, grain == Grain.YEAR ? YEAR_LENGTH : MONTH_LENGTH);
    }
}
