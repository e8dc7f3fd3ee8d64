package io.stammkunde.metrics.clv;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Cursor;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Page;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Lists customers by what is expected of them, from the latest scoring. */
@ApplicationScoped
public class ListCustomers {
    private static final int CURSOR_PARTS = 2;

    private final ScoreLifetimes score;
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;

    public ListCustomers(ScoreLifetimes score, FiguresDatabase database, ReportingCalendar calendar) {
        this.score = score;
        this.database = database;
        this.calendar = calendar;
    }

    /** What a list is sorted by, the highest first. */
    public enum Sort {
        CLV("clv"),
        ALIVE("pAlive"),
        CHURN_RISK("churnRisk");

        private final String key;

        Sort(String key) {
            this.key = key;
        }

        /** Read from a request. */
        public static Sort of(String text) {
            for (var sort : values()) {
                if (sort.key.equals(text)) {
                    return sort;
                }
            }
            throw new InvalidParameter("sort", "must be clv, pAlive or churnRisk");
        }

        private Field<Double> field() {
            return coalesce(
                    switch (this) {
                        case CLV -> ScoreTable.CLV;
                        case ALIVE -> ScoreTable.ALIVE;
                        case CHURN_RISK -> ScoreTable.CHURN_RISK;
                    },
                    inline(0.0));
        }

        private double of(ScoredCustomer customer) {
            return switch (this) {
                case CLV -> customer.clv() == null ? 0 : customer.clv();
                case ALIVE -> customer.pAlive();
                case CHURN_RISK -> customer.churnRisk() == null ? 0 : customer.churnRisk();
            };
        }
    }

    /** A page of all scored customers who may be counted now. */
    public Uni<Page<ScoredCustomer>> handle(Sort sort, int limit, @Nullable String cursor) {
        var from = after(sort, cursor);
        return score.upToDate()
                .chain(() -> database.ask(sql -> {
                    var found = sql.selectFrom(ScoreTable.SCORES)
                            .where(from)
                            .and(ScoreTable.PERSON.in(People.whoMayBeCounted(calendar.now())))
                            .orderBy(sort.field().desc(), ScoreTable.PERSON.desc())
                            .limit(limit + 1)
                            .fetch(ScoreTable::customer);
                    return page(found, sort, limit);
                }));
    }

    private static Condition after(Sort sort, @Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        var parts = Cursor.decode(cursor, CURSOR_PARTS);
        try {
            return row(sort.field(), ScoreTable.PERSON)
                    .lt(Double.valueOf(parts.getFirst()), UUID.fromString(parts.getLast()));
        } catch (IllegalArgumentException notOurs) {
            throw new InvalidParameter("cursor", "must be the nextCursor of an earlier page, unchanged");
        }
    }

    private static Page<ScoredCustomer> page(List<ScoredCustomer> found, Sort sort, int limit) {
        if (found.size() <= limit) {
            return Page.of(found);
        }
        var last = found.get(limit - 1);
        return new Page<>(
                found.subList(0, limit),
                Cursor.encode(Double.toString(sort.of(last)), last.profileId().toString()));
    }
}
