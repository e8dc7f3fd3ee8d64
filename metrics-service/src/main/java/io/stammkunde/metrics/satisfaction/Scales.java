package io.stammkunde.metrics.satisfaction;

import static org.jooq.impl.DSL.inline;

import io.stammkunde.metrics.reporting.Surveys;
import java.math.BigDecimal;
import org.jooq.Condition;

/**
 * What a score means on its scale. Recommendation: promoters 9 and 10, detractors 0 to 6 (Reichheld 2003). Satisfaction:
 * the two best scores of the scale. Effort: 5 to 7 agree that it was easy, on 1 to 7 (Dixon, Toman, DeLisi 2013).
 */
final class Scales {
    static final Condition NPS = counts("NPS");
    static final Condition CSAT = counts("CSAT");
    static final Condition CES = counts("CES");

    static final Condition PROMOTER = Surveys.SCORE.ge(inline(BigDecimal.valueOf(9)));
    static final Condition DETRACTOR = Surveys.SCORE.le(inline(BigDecimal.valueOf(6)));
    static final Condition SATISFIED =
            Surveys.SCORE.ge(Surveys.SCALE_MAX.minus(1).cast(Surveys.SCORE.getDataType()));
    static final Condition AGREES = Surveys.SCORE.ge(inline(BigDecimal.valueOf(5)));

    private Scales() {}

    private static Condition counts(String kind) {
        return Surveys.KIND.eq(inline(kind)).and(Surveys.REFUSED.isNull());
    }
}
