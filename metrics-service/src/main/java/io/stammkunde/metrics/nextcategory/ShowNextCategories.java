package io.stammkunde.metrics.nextcategory;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.reporting.OrderLines;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.SmallCells;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;

/** Tells where people go on to after a category, and where one customer is likely to. */
@ApplicationScoped
public class ShowNextCategories {
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final MeasureFigures measure;

    public ShowNextCategories(FiguresDatabase database, ReportingCalendar calendar, MeasureFigures measure) {
        this.database = database;
        this.calendar = calendar;
        this.measure = measure;
    }

    /** The transitions between the orders of a period that enough people went, at most as many as a limit. */
    public Uni<NextCategories> handle(Period period, int limit) {
        return database.ask(sql -> categories(sql, period, limit));
    }

    private NextCategories categories(DSLContext sql, Period period, int limit) {
        var steps = new Steps(period, calendar.now());
        long count = steps.count(sql);
        return new NextCategories(
                period.from(),
                period.to(),
                count,
                SmallCells.LEAST_PEOPLE,
                steps.transitions(sql, count).stream().limit(limit).toList(),
                measure.excluded(sql, period));
    }

    /**
     * What a customer is likely to buy next, by the transitions of a period.
     *
     * @param profile of the customer, which may have been absorbed
     * @throws NextCategoryRefusal.UnknownCustomer if nobody with this id may be counted and has ordered something that
     *     tells a category
     */
    public Uni<CustomerOutlook> handle(UUID profile, Period period, int limit) {
        return database.ask(sql -> outlook(sql, profile, period, limit));
    }

    private CustomerOutlook outlook(DSLContext sql, UUID profile, Period period, int limit) {
        var person = People.survivor(sql, profile);
        var last = person == null ? List.<Bought>of() : lastOrder(sql, person, period);
        if (person == null || last.isEmpty()) {
            throw new NextCategoryRefusal.UnknownCustomer();
        }
        var steps = new Steps(period, calendar.now());
        long count = steps.count(sql);
        var popularity = new TreeMap<String, Double>();
        steps.arriving(sql).forEach((category, number) -> popularity.put(category, (double) number / count));
        return CustomerOutlook.of(
                person,
                last.getFirst().day(),
                last.stream().map(Bought::category).distinct().sorted().toList(),
                steps.transitions(sql, count),
                popularity,
                limit);
    }

    private record Bought(String category, LocalDate day, UUID order) {}

    /** The lines of the latest order of a person that tells a category. */
    private List<Bought> lastOrder(DSLContext sql, UUID person, Period period) {
        var order = Columns.uuid("orders", "order_key");
        var lines = sql.fetch(select(OrderLines.CATEGORY, Columns.day("orders", "ordered_on"), order)
                        .from(OrderLines.in(period, calendar.now()))
                        .join(table(name("orders")))
                        .on(order.eq(OrderLines.ORDER))
                        .where(OrderLines.PERSON.eq(person))
                        .and(OrderLines.CATEGORY.isNotNull())
                        .orderBy(Columns.moment("orders", "ordered_at").desc(), order.desc()))
                .map(row -> new Bought(row.value1(), row.value2(), row.value3()));
        return lines.stream()
                .filter(line -> line.order().equals(lines.getFirst().order()))
                .toList();
    }
}
