package io.stammkunde.metrics.rfm;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.sum;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Cursor;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Page;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.figure.Measure;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Puts customers into fifths as of a snapshot. */
@ApplicationScoped
public class ScoreCustomers {
    private static final Condition AT_RISK =
            RfmTable.R.le(2).and(RfmTable.F.ge(4)).and(RfmTable.M.ge(4));
    private static final int CURSOR_PARTS = 2;

    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final Currencies currencies;

    public ScoreCustomers(FiguresDatabase database, ReportingCalendar calendar, Currencies currencies) {
        this.database = database;
        this.calendar = calendar;
        this.currencies = currencies;
    }

    /** How many customers have which fifths. */
    public Uni<RfmOverview> overview(Snapshot snapshot, @Nullable String currency) {
        return database.ask(sql -> {
            var chosen = choose(sql, snapshot, currency);
            var cells = cells(sql, RfmTable.at(snapshot, chosen, calendar.now()));
            var excluded = Excluded.of(People.leftOut(sql, calendar.now(), Instant.EPOCH, snapshot.moment()));
            int customers = cells.stream().mapToInt(RfmCell::customers).sum();
            return new RfmOverview(snapshot.moment(), chosen, customers, cells, excluded);
        });
    }

    private static List<RfmCell> cells(DSLContext sql, Table<?> table) {
        return sql.select(RfmTable.R, RfmTable.F, RfmTable.M, count(), sum(RfmTable.REVENUE))
                .from(table)
                .groupBy(RfmTable.R, RfmTable.F, RfmTable.M)
                .orderBy(RfmTable.R, RfmTable.F, RfmTable.M)
                .fetch(row -> new RfmCell(
                        "%d%d%d".formatted(row.value1(), row.value2(), row.value3()),
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        Measure.plain(row.value5())));
    }

    /** The customers with the same fifths, by what they have spent. */
    public Uni<Page<RfmCustomer>> customers(
            Snapshot snapshot, RfmScore score, @Nullable String currency, int limit, @Nullable String cursor) {
        var from = after(cursor);
        return database.ask(sql -> {
            var table = RfmTable.at(snapshot, choose(sql, snapshot, currency), calendar.now());
            var found = sql.selectFrom(table)
                    .where(RfmTable.R.eq(score.r()))
                    .and(RfmTable.F.eq(score.f()))
                    .and(RfmTable.M.eq(score.m()))
                    .and(from)
                    .orderBy(RfmTable.REVENUE.desc(), RfmTable.PERSON.desc())
                    .limit(limit + 1)
                    .fetch(RfmTable::customer);
            return page(found, limit);
        });
    }

    /** The valuable customers who are about to be lost. */
    public Uni<AtRisk> atRisk(Snapshot snapshot, @Nullable String currency, int limit) {
        return database.ask(sql -> {
            var chosen = choose(sql, snapshot, currency);
            var table = RfmTable.at(snapshot, chosen, calendar.now());
            var all = sql.select(count(), coalesce(sum(RfmTable.REVENUE), inline(BigDecimal.ZERO)))
                    .from(table)
                    .where(AT_RISK)
                    .fetchSingle();
            var items = sql.selectFrom(table)
                    .where(AT_RISK)
                    .orderBy(RfmTable.REVENUE.desc(), RfmTable.PERSON.desc())
                    .limit(limit)
                    .fetch(RfmTable::customer);
            return new AtRisk(snapshot.moment(), chosen, all.value1(), Measure.plain(all.value2()), items);
        });
    }

    private String choose(DSLContext sql, Snapshot snapshot, @Nullable String asked) {
        return asked != null
                ? asked
                : currencies.choose(
                        null, currencies.present(sql, Purchases.before(snapshot.moment(), null, calendar.now())));
    }

    private static Condition after(@Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        var parts = Cursor.decode(cursor, CURSOR_PARTS);
        try {
            return row(RfmTable.REVENUE, RfmTable.PERSON)
                    .lt(new BigDecimal(parts.getFirst()), UUID.fromString(parts.getLast()));
        } catch (IllegalArgumentException notOurs) {
            throw new InvalidParameter("cursor", "must be the nextCursor of an earlier page, unchanged");
        }
    }

    private static Page<RfmCustomer> page(List<RfmCustomer> found, int limit) {
        if (found.size() <= limit) {
            return Page.of(found);
        }
        var last = found.get(limit - 1);
        return new Page<>(
                found.subList(0, limit),
                Cursor.encode(last.revenue().toPlainString(), last.profileId().toString()));
    }
}
