package io.stammkunde.metrics.quality.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists the quality of data. */
final class QualityTables {
    private QualityTables() {}

    @Produces
    @Singleton
    static TableDefinition quality() {
        return TableDefinition.at(
                "/v1/metrics/quality",
                FigureDefinition.of("quality", "quality")
                        .named("Datenqualität", "Data quality")
                        .meaning(
                                "Vollständigkeit, Eindeutigkeit, Aktualität, Gültigkeit, Genauigkeit und Stimmigkeit nach Regel, mögliche Dubletten, Tage ohne Daten und Merkmale, die niemand nutzt.",
                                "Completeness, uniqueness, timeliness, validity, accuracy and consistency by rule, possible duplicates, days without data and traits that nobody uses.")
                        .formula("passing / checked")
                        .publishedBy("DAMA UK, The Six Primary Dimensions for Data Quality Assessment (2013)")
                        .from("*")
                        .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
                        .overPeriod()
                        .actionable(
                                "Jede Regel nennt, was sie verletzt; Merkmale, die niemand nutzt, soll man nicht mehr erheben.",
                                "Each rule names what breaks it; traits that nobody uses should be collected no longer."));
    }
}
