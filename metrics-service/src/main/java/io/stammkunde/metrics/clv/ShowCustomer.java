package io.stammkunde.metrics.clv;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.Snapshot;
import io.stammkunde.metrics.rfm.RfmTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Tells what is expected of one customer. */
@ApplicationScoped
public class ShowCustomer {
    private final FitModel fitModel;
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;

    public ShowCustomer(FitModel fitModel, FiguresDatabase database, ReportingCalendar calendar) {
        this.fitModel = fitModel;
        this.database = database;
        this.calendar = calendar;
    }

    /**
     * A customer at the end of the calibration.
     *
     * @param lifetime what BG/NBD expects, comparable with what is published of it
     * @param forecast what the chosen models expect
     */
    public record Customer(Lifetime lifetime, Forecast forecast, Calibration calibration, Fifths rfm) {}

    /**
     * What the chosen models expect.
     *
     * @param choice which models
     * @param clvLow lower end of what the customer will spend with 90 % probability; null without a model of spending
     * @param clvHigh upper end of it
     */
    public record Forecast(
            ModelChoice choice,
            Lifetime lifetime,
            @Nullable Double clvLow,
            @Nullable Double clvHigh) {}

    /** Recency, frequency and value, 5 best. */
    public record Fifths(int r, int f, int m) {}

    /**
     * The customer with an id, which may be that of an absorbed profile.
     *
     * @throws ClvRefusal.UnknownCustomer if nobody with this id may be counted and has bought anything
     */
    public Uni<Customer> handle(UUID profile, CalibrationChoice choice, int horizonWeeks) {
        return fitModel.handle(choice).chain(model -> database.ask(sql -> customer(sql, profile, model, horizonWeeks)));
    }

    private Customer customer(DSLContext sql, UUID profile, FittedModel model, int horizonWeeks) {
        var now = calendar.now();
        var person = People.survivor(sql, profile);
        var history = person == null ? null : Histories.one(sql, model.calibration(), person, now);
        if (history == null) {
            throw new ClvRefusal.UnknownCustomer();
        }
        var calibration = model.calibration();
        var table = RfmTable.at(endOf(calibration.end()), calibration.currency(), now);
        var fifths = sql.select(RfmTable.R, RfmTable.F, RfmTable.M)
                .from(table)
                .where(RfmTable.PERSON.eq(person))
                .fetchSingle(row -> new Fifths(row.value1(), row.value2(), row.value3()));
        var lifetime = model.lifetime(history, model.bgNbdOutlook(history.purchases(), horizonWeeks));
        return new Customer(lifetime, forecast(history, model, horizonWeeks), calibration, fifths);
    }

    private static Forecast forecast(CustomerHistory history, FittedModel model, int horizonWeeks) {
        return new Forecast(
                model.choice(),
                model.lifetime(history, model.outlook(history.purchases(), horizonWeeks)),
                model.spendingQuantile(history, horizonWeeks, Outlook.LOW),
                model.spendingQuantile(history, horizonWeeks, Outlook.HIGH));
    }

    private Snapshot endOf(LocalDate day) {
        return new Snapshot(calendar.startOf(day.plusDays(1)), day.plusDays(1));
    }
}
