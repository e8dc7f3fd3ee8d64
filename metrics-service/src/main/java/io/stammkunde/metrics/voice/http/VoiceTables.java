package io.stammkunde.metrics.voice.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists reports of public voice. */
final class VoiceTables {
    private VoiceTables() {}

    @Produces
    @Singleton
    static TableDefinition voice() {
        return TableDefinition.at(
                "/v1/metrics/voice",
                FigureDefinition.of("voice", "voice")
                        .named("Stimmen nach Netzwerk", "Voice by network")
                        .meaning(
                                "Erwähnungen und ihre Stimmung nach Netzwerk.",
                                "Mentions and their sentiment by network.")
                        .formula("count(mention), count(sentiment ≥ 0.05), count(sentiment ≤ −0.05)")
                        .from("Social Mention")
                        .in(Unit.COUNT, Direction.NEUTRAL)
                        .overPeriod()
                        .actionable(
                                "Sie sagt, auf welchem Netzwerk zuerst zu antworten ist.",
                                "It tells on which network to answer first."));
    }
}
