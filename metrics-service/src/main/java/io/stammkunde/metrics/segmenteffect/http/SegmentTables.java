package io.stammkunde.metrics.segmenteffect.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists the effectiveness of segments. */
final class SegmentTables {
    private SegmentTables() {}

    @Produces
    @Singleton
    static TableDefinition segments() {
        return TableDefinition.at(
                "/v1/metrics/segments",
                FigureDefinition.of("segments", "segments")
                        .named("Wirksamkeit der Segmente", "Effectiveness of segments")
                        .meaning(
                                "Wert, Konversion, Bindung und Wachstum jedes Segments gegen den Rest, mit Intervall und Effektgröße, und wie weit sich Segmente überschneiden.",
                                "Value, conversion, retention and growth of each segment against the rest, with interval and effect size, and how far segments overlap.")
                        .formula("mean of members − mean of the rest; |A ∩ B| / |A ∪ B|")
                        .publishedBy("Welch (1947); Cohen (1988); Jaccard (1901)")
                        .from("Order Completed", "*")
                        .in(Unit.RATIO, Direction.NEUTRAL)
                        .overPeriod()
                        .inOneCurrency()
                        .actionable(
                                "Ein Segment, das sich vom Rest nicht unterscheidet, braucht keine eigene Ansprache.",
                                "A segment that does not differ from the rest needs no messages of its own."));
    }
}
