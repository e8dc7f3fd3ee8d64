package io.stammkunde.metrics.satisfaction.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists reports of surveys. */
final class SatisfactionTables {
    private SatisfactionTables() {}

    @Produces
    @Singleton
    static TableDefinition surveys() {
        return TableDefinition.at(
                "/v1/metrics/surveys",
                FigureDefinition.of("satisfaction", "surveys")
                        .named("Umfragen", "Surveys")
                        .meaning(
                                "NPS, CSAT und CES mit Intervallen von 95 %, nach Umfrage oder Kanal; abgewiesene Antworten nach Grund.",
                                "NPS, CSAT and CES with intervals of 95 %, by survey or channel; refused answers by reason.")
                        .formula("NPS, CSAT top 2, CES mean and share of 5–7")
                        .publishedBy("Reichheld (2003); Wilson (1927); Dixon, Freeman, Toman (2010)")
                        .from("Survey Answered")
                        .in(Unit.POINTS, Direction.HIGHER_IS_BETTER)
                        .overPeriod()
                        .parameter("by", "survey oder channel", "survey or channel")
                        .actionable(
                                "Wo eine Umfrage oder ein Kanal abfällt, ist zuerst nachzufragen.",
                                "Where a survey or a channel falls behind is where to ask first."));
    }
}
