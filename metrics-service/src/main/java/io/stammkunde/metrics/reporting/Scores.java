package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/** What the latest scoring says of each customer; there is none of earlier times. */
public final class Scores {
    private static final String ALIAS = "scores";

    public static final Table<?> ALL = table(name(ALIAS));
    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    /** 1 − P(alive), or null where the model cannot tell. */
    public static final Field<Double> CHURN_RISK = Columns.real(ALIAS, "churn_risk");
    /** Expected revenue of the coming 52 weeks, or null where there is no model of spend. */
    public static final Field<Double> CLV = Columns.real(ALIAS, "clv");

    public static final Field<String> CURRENCY = Columns.text(ALIAS, "currency");

    private Scores() {}
}
