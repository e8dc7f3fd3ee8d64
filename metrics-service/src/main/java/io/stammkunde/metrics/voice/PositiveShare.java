package io.stammkunde.metrics.voice;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.ShareOfRows;
import io.stammkunde.metrics.reporting.Mentions;
import jakarta.enterprise.context.ApplicationScoped;

/** Share of the mentions with a known sentiment that sound friendly (0.05 or more on the scale from −1 to 1). */
@ApplicationScoped
class PositiveShare extends ShareOfRows {
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

    PositiveShare() {
        super(DEFINITION);
    }

    @Override
    protected Rows rowsOf(FigureScope scope) {
        return new Rows(
                scope.mentions(), Mentions.SENTIMENT.isNotNull(), Sentiments.POSITIVE, Mentions.DAY, Mentions.PERSON);
    }
}
