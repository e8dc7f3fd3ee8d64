package io.stammkunde.metrics.value;

import static io.stammkunde.metrics.figure.Measures.total;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverPeople;
import io.stammkunde.metrics.reporting.Purchases;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;

/**
 * What customers have brought in so far. Average sale × transactions a year × years × margin is, over the same
 * customers, Σ revenue × margin / customers: the years and the numbers of orders cancel.
 */
@ApplicationScoped
class HistoricClv extends SumOverPeople {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("value", "historic-clv")
            .named("Bisheriger Kundenwert", "Historic lifetime value")
            .meaning(
                    "Was ein Kunde, der im Zeitraum kaufte, bis zu dessen Ende im Mittel eingebracht hat: Durchschnittskauf × Käufe je Jahr × Jahre × Marge. Vor Erstattungen.",
                    "What a customer who bought in the period has on average brought in by its end: average sale × transactions a year × years × margin. Before refunds.")
            .formula("average sale × transactions a year × years × margin = Σ revenue × margin / count(customer)")
            .publishedBy("Gupta, Lehmann, Managing Customers as Investments (2005)")
            .from("Order Completed")
            .parameter(
                    "stammkunde.metrics.margin",
                    "Was vom Umsatz nach den Warenkosten bleibt; Einstellung, sonst 1",
                    "Share of revenue left after the costs of goods; a setting, else 1")
            .in(Unit.MONEY, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Er ist die Obergrenze dessen, was die Gewinnung solcher Kunden gekostet haben durfte.",
                    "It is the most that winning such customers may have cost.");

    private static final Field<LocalDate> BUCKET = Columns.day("spent", "bucket");
    private static final Field<UUID> PERSON = Columns.uuid("spent", "person_id");
    private static final Field<LocalDate> LAST = Columns.day("spent", "last_day");
    private static final Field<BigDecimal> AMOUNT = Columns.money("spent", "amount");
    private static final Field<BigDecimal> SO_FAR = Columns.money("spent", "so_far");

    private final BigDecimal margin;

    HistoricClv(MetricsConfig config) {
        this.margin = config.margin();
    }

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public boolean looksBack() {
        return true;
    }

    @Override
    public boolean isRatio() {
        return true;
    }

    /** Revenue of each person by bucket; what was bought before the period is part of the first one. */
    private static Table<?> spent(FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        return select(
                        bucket.as("bucket"),
                        Purchases.PERSON,
                        total(Purchases.REVENUE).as("amount"),
                        max(Purchases.DAY).as("last_day"))
                .from(scope.allPurchases())
                .where(Purchases.DAY.lt(scope.period().to()))
                .groupBy(bucket, Purchases.PERSON)
                .asTable("spent");
    }

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var soFar = select(
                        BUCKET,
                        PERSON,
                        LAST,
                        sum(AMOUNT).over().partitionBy(PERSON).orderBy(BUCKET).as("so_far"))
                .from(spent(scope))
                .asTable("spent");
        return select(BUCKET, PERSON, SO_FAR.mul(inline(margin)), inline(BigDecimal.ONE))
                .from(soFar)
                .where(LAST.ge(scope.period().from()));
    }
}
