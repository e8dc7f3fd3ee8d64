package io.stammkunde.metrics.journey.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists journeys. */
final class JourneyTables {
    private JourneyTables() {}

    @Produces
    @Singleton
    static TableDefinition funnel() {
        return TableDefinition.at(
                "/v1/metrics/funnel",
                FigureDefinition.of("journeys", "funnel")
                        .named("Trichter", "Funnel")
                        .meaning(
                                "Wie viele Personen nacheinander die Schritte gehen, wie viele bei jedem abbrechen und wie lange sie brauchen.",
                                "How many people take the steps one after the other, how many drop off at each and how long they need.")
                        .formula("people of step n / people of step n − 1, within the window")
                        .from("*")
                        .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
                        .overPeriod()
                        .parameter(
                                "steps",
                                "Namen von Ereignissen mit Komma dazwischen, 2 bis 8",
                                "Names of events with commas between them, 2 to 8")
                        .parameter(
                                "window",
                                "Wie lange danach, nach ISO 8601, etwa P7D",
                                "How long after, in ISO 8601, such as P7D")
                        .actionable(
                                "Der Schritt mit dem größten Abbruch ist der, an dem sich Arbeit am meisten lohnt.",
                                "The step with the largest drop-off is the one where work pays most."));
    }

    @Produces
    @Singleton
    static TableDefinition paths() {
        return TableDefinition.at(
                "/v1/metrics/paths",
                FigureDefinition.of("journeys", "paths")
                        .named("Pfade", "Paths")
                        .meaning(
                                "Was Personen nach einem Ereignis als Nächstes tun, mit Anzahlen.",
                                "What people do next after an event, with counts.")
                        .formula("count(next event | events so far)")
                        .from("*")
                        .in(Unit.COUNT, Direction.NEUTRAL)
                        .overPeriod()
                        .parameter(
                                "start",
                                "Name des Ereignisses, mit dem Pfade beginnen",
                                "Name of the event that paths begin with")
                        .parameter("steps", "Schritte danach, 1 bis 5", "Steps after it, 1 to 5")
                        .parameter("limit", "Höchstens so viele Pfade", "Paths at most")
                        .parameter(
                                "window",
                                "Wie lange danach, nach ISO 8601, etwa P7D",
                                "How long after, in ISO 8601, such as P7D")
                        .actionable(
                                "Umwege und Sackgassen zeigen, was im Weg steht.",
                                "Detours and dead ends show what is in the way."));
    }
}
