package io.stammkunde.metrics.relation;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Computes how figures of customers go together. The store is free again while correlations are computed. */
@ApplicationScoped
public class ShowCorrelations {
    private static final double CONFIDENCE = 0.95;
    /** A coefficient of so many customers is exact to two decimals; of more it would only take longer. */
    private static final int MOST_EXAMINED = 100_000;

    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final Currencies currencies;

    public ShowCorrelations(FiguresDatabase database, ReportingCalendar calendar, Currencies currencies) {
        this.database = database;
        this.calendar = calendar;
        this.currencies = currencies;
    }

    private record Inputs(String currency, int customers, List<double[]> rows, Excluded excluded) {}

    /**
     * Each two of some figures.
     *
     * @param currency of the amounts, or null
     */
    public Uni<Correlations> handle(Snapshot snapshot, List<CustomerFigure> figures, @Nullable String currency) {
        return database.ask(sql -> inputs(sql, snapshot, figures, currency))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(inputs -> correlations(snapshot, figures, inputs));
    }

    private Inputs inputs(DSLContext sql, Snapshot snapshot, List<CustomerFigure> figures, @Nullable String asked) {
        var now = calendar.now();
        var present = currencies.present(sql, Purchases.before(snapshot.moment(), null, now));
        var currency = currencies.choose(asked, present);
        var reader = new CustomerFigures(snapshot, calendar.upTo(snapshot), currency, now);
        return new Inputs(
                currency,
                reader.customers(sql),
                reader.read(sql, figures, MOST_EXAMINED),
                Excluded.of(People.leftOut(sql, now, Instant.EPOCH, snapshot.moment())));
    }

    private static Correlations correlations(Snapshot snapshot, List<CustomerFigure> figures, Inputs inputs) {
        var keys = figures.stream().map(CustomerFigure::key).toList();
        return new Correlations(
                snapshot.moment(),
                inputs.currency(),
                CONFIDENCE,
                inputs.customers(),
                inputs.rows().size(),
                keys,
                new FigureTable(keys, inputs.rows()).pairs(CONFIDENCE),
                inputs.excluded());
    }
}
