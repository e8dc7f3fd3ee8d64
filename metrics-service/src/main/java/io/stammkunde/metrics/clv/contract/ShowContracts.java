package io.stammkunde.metrics.clv.contract;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.clv.ClvRefusal;
import io.stammkunde.metrics.clv.Term;
import io.stammkunde.metrics.clv.contract.ContractStudy.Origin;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.lifetime.ModelFit;
import io.stammkunde.metrics.lifetime.NoMaximum;
import io.stammkunde.metrics.lifetime.RenewalCounts;
import io.stammkunde.metrics.lifetime.Sbg;
import io.stammkunde.metrics.lifetime.Survivors;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Tells how long contracts last, of one's own customers or of counts that somebody has. */
@ApplicationScoped
public class ShowContracts {
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final int leastContracts;
    private final int leastPeople;

    public ShowContracts(FiguresDatabase database, ReportingCalendar calendar, MetricsConfig config) {
        this.database = database;
        this.calendar = calendar;
        this.leastContracts = config.clv().leastRepeatCustomers();
        this.leastPeople = config.leastPeople();
    }

    /** Read in one transaction, so that all parts of the study are of the same state. */
    private record Inputs(List<Contract> contracts, Map<YearMonth, Integer> holders, Excluded excluded) {}

    /**
     * Of the contracts that events tell of.
     *
     * @param asOf the last day that counts, or null for yesterday: a renewal of today may still be cancelled
     * @param annualDiscount rate by which a year later is worth less
     */
    public Uni<ContractStudy> ofCustomers(Term term, @Nullable LocalDate asOf, double annualDiscount) {
        var last = asOf == null ? calendar.today().minusDays(1) : asOf;
        return database.ask(sql -> inputs(sql, term, last))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(inputs -> study(inputs, term, last, annualDiscount));
    }

    private Inputs inputs(DSLContext sql, Term term, LocalDate last) {
        var now = calendar.now();
        var until = calendar.startOf(last.plusDays(1));
        return new Inputs(
                ContractEvents.read(sql, until, now),
                ContractEvents.holders(sql, term, until, now),
                Excluded.of(People.leftOut(sql, now, Instant.EPOCH, until)));
    }

    private ContractStudy study(Inputs inputs, Term term, LocalDate last, double annualDiscount) {
        var counts = counts(inputs.contracts(), term, last);
        if (counts.cameTo(1) < leastContracts) {
            throw new ClvRefusal.TooFewContracts(counts.cameTo(1), leastContracts);
        }
        var cohorts = Cohort.of(inputs.contracts(), inputs.holders(), term, last, leastPeople);
        var origin = new Origin("events", last, cohorts, inputs.excluded());
        return ContractStudy.of(origin, counts, fitted(counts), term, annualDiscount, leastPeople);
    }

    static RenewalCounts counts(List<Contract> contracts, Term term, LocalDate asOf) {
        int most = contracts.stream()
                .mapToInt(contract -> contract.due(term, asOf))
                .max()
                .orElse(0);
        Long[] lost = new Long[most];
        Long[] kept = new Long[most + 1];
        Arrays.fill(lost, 0L);
        Arrays.fill(kept, 0L);
        for (var contract : contracts) {
            var lostAt = contract.lostAt(term, asOf);
            if (lostAt == null) {
                kept[contract.due(term, asOf)] += contract.count();
            } else {
                lost[lostAt - 1] += contract.count();
            }
        }
        return new RenewalCounts(List.of(lost), List.of(kept));
    }

    /**
     * Of one cohort, as counts.
     *
     * @param counts contracts at the start, after the first renewal, after the second …
     */
    public ContractStudy ofCounts(List<Long> counts, Term term, double annualDiscount) {
        for (int i = 1; i < counts.size(); i++) {
            if (counts.get(i) > counts.get(i - 1)) {
                throw new InvalidParameter("counts", "must not rise: nobody joins a cohort later");
            }
        }
        var cohort = new Survivors(counts);
        var origin = new Origin("counts", null, List.of(), null);
        return ContractStudy.of(
                origin, cohort.renewalCounts(), fitted(cohort.renewalCounts()), term, annualDiscount, 1);
    }

    private static ModelFit<Sbg> fitted(RenewalCounts counts) {
        try {
            return Sbg.fit(counts);
        } catch (NoMaximum notDetermined) {
            throw new ClvRefusal.NoModel("these contracts determine no model: it takes some that end, at more than one"
                    + " renewal and not all at once");
        }
    }
}
