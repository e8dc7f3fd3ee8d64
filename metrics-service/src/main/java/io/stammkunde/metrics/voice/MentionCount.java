package io.stammkunde.metrics.voice;

import static io.stammkunde.metrics.figure.Measures.NO_DENOMINATOR;
import static io.stammkunde.metrics.figure.Measures.rows;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverPeople;
import io.stammkunde.metrics.reporting.Mentions;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Record4;
import org.jooq.Select;

/** Number of times the company was spoken of in public. */
@ApplicationScoped
class MentionCount extends SumOverPeople {
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

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public boolean isAboutOrders() {
        return false;
    }

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var bucket = scope.bucket(Mentions.DAY);
        return select(bucket, Mentions.PERSON, rows(), NO_DENOMINATOR)
                .from(scope.mentions())
                .groupBy(bucket, Mentions.PERSON);
    }
}
