package io.stammkunde.metrics.clv.contract;

import io.stammkunde.metrics.clv.Term;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.lifetime.ModelFit;
import io.stammkunde.metrics.lifetime.RenewalCounts;
import io.stammkunde.metrics.lifetime.Sbg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long contracts last, by the shifted-beta-geometric model (Fader, Hardie 2007). All lifetimes are in terms.
 *
 * @param source {@code events}, or {@code counts} that the caller gave
 * @param term from one renewal to the next
 * @param asOf the last day that counts, or null for counts
 * @param contracts that have come to a renewal, which the model is fitted to
 * @param renewals the highest that any of them has come to
 * @param alpha parameter of the chance to leave
 * @param beta the other one
 * @param standardErrors of alpha and beta
 * @param logLikelihood at the maximum
 * @param gradientNorm what is left of the gradient; below 1e-6
 * @param annualDiscount rate by which a year later is worth less
 * @param discount the same from one renewal to the next
 * @param discountedLifetime terms that a new contract is worth, the first one, paid at once, included
 * @param curve what was observed and what the model says, renewal by renewal, also of those that are to come
 * @param cohorts by the start of the contracts; empty for counts
 * @param excluded whom the events leave out; null for counts
 */
public record ContractStudy(
        String source,
        Term term,
        @Nullable LocalDate asOf,
        long contracts,
        int renewals,
        double alpha,
        double beta,
        List<Double> standardErrors,
        double logLikelihood,
        double gradientNorm,
        double annualDiscount,
        double discount,
        double discountedLifetime,
        List<Renewal> curve,
        List<Cohort> cohorts,
        @Nullable Excluded excluded) {
    private static final int LEAST_POINTS = 12;
    private static final int MOST_POINTS = 60;

    public ContractStudy {
        standardErrors = List.copyOf(standardErrors);
        curve = List.copyOf(curve);
        cohorts = List.copyOf(cohorts);
    }

    /**
     * One renewal.
     *
     * @param renewal counted from 1
     * @param contracts how many have come to it; null where too few have to be shown
     * @param observed share of all contracts that were left after it (Kaplan, Meier); null where it was not seen
     * @param survival the same by the model
     * @param retention share that stays of those who come to it, by the model
     * @param residualLifetime discounted terms still to be expected of a contract just before it (DERL)
     */
    public record Renewal(
            int renewal,
            @Nullable Long contracts,
            @Nullable Double observed,
            double survival,
            double retention,
            double residualLifetime) {}

    /** Where the contracts are from. */
    record Origin(
            String source,
            @Nullable LocalDate asOf,
            List<Cohort> cohorts,
            @Nullable Excluded excluded) {}

    static ContractStudy of(
            Origin origin, RenewalCounts counts, ModelFit<Sbg> fit, Term term, double annualDiscount, int least) {
        var model = fit.model();
        double discount = term.rate(annualDiscount);
        return new ContractStudy(
                origin.source(),
                term,
                origin.asOf(),
                fit.customers(),
                counts.renewals(),
                model.alpha(),
                model.beta(),
                fit.standardErrors(),
                fit.logLikelihood(),
                fit.gradientNorm(),
                annualDiscount,
                discount,
                model.discountedLifetime(discount),
                curve(counts, model, discount, least),
                origin.cohorts(),
                origin.excluded());
    }

    private static List<Renewal> curve(RenewalCounts counts, Sbg model, double discount, int least) {
        var curve = new ArrayList<Renewal>();
        int points = Math.clamp(2L * counts.renewals(), LEAST_POINTS, MOST_POINTS);
        double left = 1;
        boolean seen = true;
        for (int renewal = 1; renewal <= points; renewal++) {
            long came = counts.cameTo(renewal);
            seen &= came > 0 && came >= least;
            left *= seen ? 1 - (double) counts.lostAt(renewal) / came : 1;
            curve.add(new Renewal(
                    renewal,
                    seen || came == 0 ? Long.valueOf(came) : null,
                    seen ? Double.valueOf(left) : null,
                    model.survival(renewal),
                    model.retention(renewal),
                    model.discountedResidualLifetime(renewal, discount)));
        }
        return curve;
    }
}
