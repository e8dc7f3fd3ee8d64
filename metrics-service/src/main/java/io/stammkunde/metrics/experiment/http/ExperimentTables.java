package io.stammkunde.metrics.experiment.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists experiments. */
final class ExperimentTables {
    private ExperimentTables() {}

    @Produces
    @Singleton
    static TableDefinition experiments() {
        return TableDefinition.at(
                "/v1/experiments",
                FigureDefinition.of("experiments", "experiments")
                        .named("Experimente", "Experiments")
                        .meaning(
                                "A/B/n-Versuche mit Plan, Aufteilung, Ergebnissen zu jeder Zeit und einem Urteil in Worten.",
                                "A/B/n trials with a plan, assignment, results at any time and a verdict in words.")
                        .formula("confidence sequence of the difference; p adjusted by Holm")
                        .publishedBy("Waudby-Smith et al. (2021); Johari et al. (2017); Deng et al. (2013)")
                        .from("Experiment Viewed", "Order Completed")
                        .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
                        .parameter("limit", "Experimente je Seite", "Experiments of a page")
                        .parameter("cursor", "Fortsetzung der Liste", "Where the list goes on")
                        .actionable(
                                "Nur ein Experiment zeigt, was eine Änderung bewirkt hat.",
                                "Only an experiment shows what a change has caused."));
    }
}
