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

    /** A customer, the expectation, and the fifths at the end of the calibration. */
    public record Customer(Lifetime lifetime, Calibration calibration, Fifths rfm) {}

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
        return new Customer(model.expect(history, horizonWeeks), calibration, fifths);
    }

    private Snapshot endOf(LocalDate day) {
        return new Snapshot(calendar.startOf(day.plusDays(1)), day.plusDays(1));
    }
}
