package io.stammkunde.metrics.acquisition;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.attribution.Attribution;
import io.stammkunde.metrics.attribution.AttributionModel;
import io.stammkunde.metrics.attribution.AttributionQuestion;
import io.stammkunde.metrics.attribution.ChannelBy;
import io.stammkunde.metrics.attribution.ShowAttribution;
import io.stammkunde.metrics.costs.Cost;
import io.stammkunde.metrics.costs.CostBook;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets costs against the customers they won, and these against what they bought. */
@ApplicationScoped
public class ShowAcquisitionCosts {
    private static final int WINDOW_DAYS = 30;
    /** Two years of value; later months rest on few cohorts. */
    private static final int MOST_MONTHS = 24;

    private final CostBook book;
    private final ShowAttribution attribution;
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;

    public ShowAcquisitionCosts(
            CostBook book, ShowAttribution attribution, FiguresDatabase database, ReportingCalendar calendar) {
        this.book = book;
        this.attribution = attribution;
        this.database = database;
        this.calendar = calendar;
    }

    private record Inputs(List<Cost> costs, Attribution attribution) {}

    /** Customers who were won, as they have bought and as they are expected to buy. */
    private record Won(List<CohortRevenue> cohorts, PredictedRevenue predicted) {}

    /**
     * The costs of whole months.
     *
     * @param to the month after the last
     * @param currency of the amounts, or null
     * @param margin share of revenue that is left after the costs of goods, above 0 to 1
     */
    public Uni<AcquisitionCosts> handle(
            YearMonth from, YearMonth to, AttributionModel model, @Nullable String currency, double margin) {
        var period = new Period(from.atDay(1), to.atDay(1));
        var question = new AttributionQuestion(period, WINDOW_DAYS, ChannelBy.CHANNEL, true);
        return book.between(from, to)
                .chain(costs -> attribution.handle(question, model, currency).map(found -> new Inputs(costs, found)))
                .chain(inputs -> customers(period, inputs).map(won -> answer(from, to, inputs, won, margin)));
    }

    private Uni<Won> customers(Period period, Inputs inputs) {
        var currency = inputs.attribution().currency();
        var now = calendar.now();
        return database.ask(sql -> new Won(
                NewCustomerRevenue.read(sql, period, currency, now),
                PredictedRevenue.read(sql, period, currency, now)));
    }

    private AcquisitionCosts answer(YearMonth from, YearMonth to, Inputs inputs, Won customers, double margin) {
        var cohorts = customers.cohorts();
        var found = inputs.attribution();
        var sheet = new CostSheet(inputs.costs(), found.currency());
        var won = cohorts.stream().collect(Collectors.toMap(CohortRevenue::won, CohortRevenue::customers));
        long newCustomers = cohorts.stream().mapToLong(CohortRevenue::customers).sum();
        var cost = CostSheet.perCustomer(sheet.total(), (double) newCustomers);
        var complete = YearMonth.from(calendar.today()).minusMonths(1);
        var value = CohortRevenue.perCustomer(cohorts, complete, MOST_MONTHS).stream()
                .map(revenue -> revenue * margin)
                .toList();
        return new AcquisitionCosts(
                from.toString(),
                to.toString(),
                found.currency(),
                inputs.costs().stream()
                        .map(Cost::currency)
                        .filter(other -> !other.equals(found.currency()))
                        .distinct()
                        .sorted()
                        .toList(),
                sheet.total(),
                newCustomers,
                cost,
                sheet.months(from, to, won),
                found.model(),
                sheet.channels(found.channels().stream()
                        .collect(Collectors.toMap(Attribution.Channel::channel, Attribution.Channel::conversions))),
                margin,
                value,
                cost == null || cost.signum() == 0 || value.isEmpty() ? null : value.getLast() / cost.doubleValue(),
                CostSheet.payback(value, cost),
                LifetimeValue.of(cohorts, customers.predicted(), margin, cost),
                found.excluded());
    }
}
