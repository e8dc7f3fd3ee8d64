package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.database.Columns;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** The day on which each person who may be counted ordered for the first time of all. */
public final class FirstPurchases {
    static final String ALIAS = "first";

    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    public static final Field<LocalDate> DAY = Columns.day(ALIAS, "bought_on");

    private FirstPurchases() {}

    /** In all currencies or in one, as a question sees it. */
    public static Table<?> of(@Nullable String currency, View view) {
        return view.basis() == null
                ? in(Purchases.all(currency, view)).asTable(ALIAS)
                : view.basis().firstPurchases(currency);
    }

    /** Those among some purchases. */
    static Select<Record2<UUID, LocalDate>> in(Table<?> purchases) {
        return select(Purchases.PERSON.as("person_id"), min(Purchases.DAY).as("bought_on"))
                .from(purchases)
                .groupBy(Purchases.PERSON);
    }
}
