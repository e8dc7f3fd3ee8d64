package io.stammkunde.metrics.quality;

import static org.jooq.impl.DSL.val;

import io.stammkunde.metrics.figure.FigureDefinition.Text;
import io.stammkunde.metrics.inference.Wilson;
import io.stammkunde.metrics.quality.DataQuality.RuleResult;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.Period;
import java.time.Instant;
import java.util.Locale;
import org.jooq.DSLContext;

/**
 * What rows must fulfil.
 *
 * @param key its name in answers
 * @param dimension of quality that it is about
 * @param name what passes, for readers
 * @param query the number of rows that pass and of rows that were checked; {0} are the profiles that may be counted, {1} is
 *     the first day and {2} the day after the last. The text is ours, never that of a request
 */
record Rule(String key, Dimension dimension, Text name, String query) {
    /** The dimensions of data quality (Wang, Strong 1996; ISO/IEC 25012). */
    enum Dimension {
        /** What ought to be told is told. */
        COMPLETENESS,
        /** What exists once is told once. */
        UNIQUENESS,
        /** What is told is told soon. */
        TIMELINESS,
        /** What is told can be true. */
        VALIDITY,
        /** What is told agrees with itself where that can be checked. */
        ACCURACY,
        /** What is told agrees with what else was told. */
        CONSISTENCY;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** 97.5 % of the standard normal distribution lie below. */
    private static final double Z = 1.959963984540054;

    RuleResult check(DSLContext sql, Period period, Instant now) {
        var row = sql.resultQuery(query, People.profilesThatMayBeCounted(now), val(period.from()), val(period.to()))
                .fetchSingle();
        long passing = row.get(0, Long.class);
        long checked = row.get(1, Long.class);
        double share = (double) passing / checked;
        return checked == 0
                ? new RuleResult(key, name, 0, 0, null, null)
                : new RuleResult(key, name, passing, checked, share, Wilson.of(share, checked, Z));
    }
}
