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

/** Share of the mentions with a known sentiment that sound friendly (0.05 or more on the scale from −1 to 1). */
@ApplicationScoped
class PositiveShare implements Figure {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("voice", "positive-mention-share")
            .named("Positive Erwähnungen", "Positive mentions")
            .meaning(
                    "Anteil der Erwähnungen mit bekannter Stimmung, die freundlich klingen (ab 0,05 auf der Skala von −1 bis 1).",
                    "Share of the mentions with a known sentiment that sound friendly (0.05 or more on the scale from −1 to 1).")
            .formula("count(sentiment ≥ 0.05) / count(sentiment)")
            .from("Social Mention")
            .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Sie zeigt, ob eine Verbesserung draußen angekommen ist.",
                    "It shows whether an improvement has been noticed outside.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var bucket = scope.bucket(Mentions.DAY);
        return select(bucket, exact(count().filterWhere(Sentiments.POSITIVE)), rows(), countDistinct(Mentions.PERSON))
                .from(scope.mentions())
                .where(Mentions.SENTIMENT.isNotNull())
                .groupBy(bucket);
    }
}
