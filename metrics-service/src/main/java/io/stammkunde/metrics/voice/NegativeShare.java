package io.stammkunde.metrics.voice;

import static io.stammkunde.metrics.figure.Measures.exact;
import static io.stammkunde.metrics.figure.Measures.rows;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.reporting.Mentions;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Record4;
import org.jooq.Select;

/** Share of the mentions with a known sentiment that sound unfriendly (−0.05 or less on the scale from −1 to 1). */
@ApplicationScoped
class NegativeShare implements Figure {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("voice", "negative-mention-share")
            .named("Negative Erwähnungen", "Negative mentions")
            .meaning(
                    "Anteil der Erwähnungen mit bekannter Stimmung, die unfreundlich klingen (bis −0,05 auf der Skala von −1 bis 1).",
                    "Share of the mentions with a known sentiment that sound unfriendly (−0.05 or less on the scale from −1 to 1).")
            .formula("count(sentiment ≤ −0.05) / count(sentiment)")
            .from("Social Mention")
            .in(Unit.RATIO, Direction.LOWER_IS_BETTER)
            .actionable(
                    "Steigt der Anteil, ist in den Erwähnungen zu lesen, worüber geklagt wird.",
                    "When the share rises, the mentions say what the complaints are about.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var bucket = scope.bucket(Mentions.DAY);
        return select(bucket, exact(count().filterWhere(Sentiments.NEGATIVE)), rows(), countDistinct(Mentions.PERSON))
                .from(scope.mentions())
                .where(Mentions.SENTIMENT.isNotNull())
                .groupBy(bucket);
    }
}
