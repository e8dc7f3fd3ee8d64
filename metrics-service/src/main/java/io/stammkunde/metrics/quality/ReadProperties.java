package io.stammkunde.metrics.quality;

import io.stammkunde.metrics.figure.FigureDefinition.Text;
import java.util.Map;
import java.util.Set;

/**
 * Which properties of events figures read. What is collected besides may be used by rules of segments, which this service
 * does not know: the list says what no figure needs, not what may be thrown away.
 */
final class ReadProperties {
    static final Text MEANING = new Text(
            "Eigenschaften von Ereignissen, die keine Kennzahl liest. Ob eine Segmentregel sie nutzt, ist hier nicht bekannt."
                    + " Merkmale von Profilen liest keine Kennzahl; sie werden hier nicht aufbewahrt.",
            "Properties of events that no figure reads. Whether the rule of a segment uses them is not known here."
                    + " No figure reads traits of profiles; they are not kept here.");

    private static final Set<String> MONEY =
            Set.of("order_id", "revenue", "total", "tax", "shipping", "discount", "products", "currency");
    private static final Set<String> TICKET = Set.of("ticketId", "channel", "priority");

    /** Where a touchpoint came from may be told by any event. */
    private static final Set<String> ANY = Set.of("channel", "url", "search");

    private static final Map<String, Set<String>> BY_EVENT = Map.ofEntries(
            Map.entry("Order Completed", MONEY),
            Map.entry("Completed Order", MONEY),
            Map.entry("Order Refunded", MONEY),
            Map.entry("Order Cancelled", MONEY),
            Map.entry("Survey Answered", Set.of("survey", "kind", "channel", "score", "scaleMax", "interactionId")),
            Map.entry("Survey Sent", Set.of("survey", "kind", "channel")),
            Map.entry("Ticket Opened", TICKET),
            Map.entry("Ticket Assigned", TICKET),
            Map.entry("Ticket First Answered", TICKET),
            Map.entry("Ticket Reopened", TICKET),
            Map.entry("Ticket Resolved", TICKET),
            Map.entry("Social Mention", Set.of("network", "sentiment", "followers")),
            Map.entry(
                    "Experiment Viewed",
                    Set.of(
                            "experiment_id",
                            "experiment_name",
                            "experiment",
                            "variation_id",
                            "variation_name",
                            "variant")));

    private ReadProperties() {}

    static boolean isRead(String event, String property) {
        return ANY.contains(property)
                || property.startsWith("utm_")
                || BY_EVENT.getOrDefault(event, Set.of()).contains(property);
    }
}
