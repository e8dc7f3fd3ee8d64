package io.stammkunde.metrics.clv;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** The table of the latest scores. */
final class ScoreTable {
    static final Table<?> SCORES = table(name("scores"));
    static final Field<UUID> PERSON = Columns.uuid("scores", "person_id");
    static final Field<Double> ALIVE = Columns.real("scores", "p_alive");
    static final Field<Double> CLV = Columns.real("scores", "clv");
    static final Field<String> CURRENCY = Columns.text("scores", "currency");
    static final Field<Double> CHURN_RISK = Columns.real("scores", "churn_risk");
    static final Field<Double> EXPECTED_PURCHASES = Columns.real("scores", "expected_purchases");
    static final Field<Integer> R = Columns.number("scores", "r");
    static final Field<Integer> F = Columns.number("scores", "f");
    static final Field<Integer> M = Columns.number("scores", "m");

    private ScoreTable() {}

    static ScoredCustomer customer(Record row) {
        return new ScoredCustomer(
                row.get(PERSON),
                row.get(Columns.number("scores", "repeats")),
                row.get(Columns.real("scores", "recency")),
                row.get(Columns.real("scores", "age")),
                row.get(ALIVE),
                row.get(EXPECTED_PURCHASES),
                row.get(Columns.real("scores", "expected_spend")),
                row.get(CLV),
                ScoreLifetimes.HORIZON_WEEKS,
                row.get(CURRENCY),
                new ShowCustomer.Fifths(row.get(R), row.get(F), row.get(M)),
                row.get(CHURN_RISK),
                row.get(Columns.number("scores", "purchases_low")),
                row.get(Columns.number("scores", "purchases_high")),
                row.get(Columns.text("scores", "model")));
    }
}
