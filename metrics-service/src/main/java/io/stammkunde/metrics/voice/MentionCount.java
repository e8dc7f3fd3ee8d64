package io.stammkunde.metrics.voice;

import static io.stammkunde.metrics.figure.Measures.NO_DENOMINATOR;
import static io.stammkunde.metrics.figure.Measures.rows;
import static org.jooq.impl.DSL.noCondition;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverRows;
import io.stammkunde.metrics.reporting.Mentions;
import jakarta.enterprise.context.ApplicationScoped;

/** Number of times the company was spoken of in public. */
@ApplicationScoped
class MentionCount extends SumOverRows {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("voice", "mentions")
            .named("Erwähnungen", "Mentions")
            .meaning(
                    "Wie oft öffentlich vom Unternehmen gesprochen wurde.",
                    "How often the company was spoken of in public.")
            .formula("count(mention)")
            .from("Social Mention")
            .in(Unit.COUNT, Direction.NEUTRAL)
            .vanity(
                    "Mehr Gerede ist weder gut noch schlecht; erst die Stimmung sagt, was zu tun ist.",
                    "More talk is neither good nor bad; only the sentiment says what to do.");

    MentionCount() {
        super(DEFINITION);
    }

    @Override
    protected Summed summedOf(FigureScope scope) {
        return new Summed(scope.mentions(), noCondition(), Mentions.DAY, Mentions.PERSON, rows(), NO_DENOMINATOR);
    }
}
