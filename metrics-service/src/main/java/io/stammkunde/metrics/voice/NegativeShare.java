package io.stammkunde.metrics.voice;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.ShareOfRows;
import io.stammkunde.metrics.reporting.Mentions;
import jakarta.enterprise.context.ApplicationScoped;

/** Share of the mentions with a known sentiment that sound unfriendly (−0.05 or less on the scale from −1 to 1). */
@ApplicationScoped
class NegativeShare extends ShareOfRows {
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

    NegativeShare() {
        super(DEFINITION);
    }

    @Override
    protected Rows rowsOf(FigureScope scope) {
        return new Rows(
                scope.mentions(), Mentions.SENTIMENT.isNotNull(), Sentiments.NEGATIVE, Mentions.DAY, Mentions.PERSON);
    }
}
