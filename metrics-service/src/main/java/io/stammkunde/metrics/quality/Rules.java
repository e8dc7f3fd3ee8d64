package io.stammkunde.metrics.quality;

import io.stammkunde.metrics.figure.FigureDefinition.Text;
import io.stammkunde.metrics.quality.Rule.Dimension;
import java.util.List;

/** All rules there are. A row is checked by a rule only if the rule has something to say of it. */
final class Rules {
    private static final String ORDER_EVENTS = """
            FROM events e
            WHERE e.profile_id IN ({0}) AND e.happened_on >= {1} AND e.happened_on < {2}
              AND e.type = 'track' AND e.event IN ('Order Completed', 'Completed Order')
            """;
    private static final String ORDERS = """
            FROM orders o JOIN events e ON e.event_key = o.event_key
            WHERE o.profile_id IN ({0}) AND o.ordered_on >= {1} AND o.ordered_on < {2}
            """;
    private static final String REVERSALS = """
            FROM reversals r LEFT JOIN orders o ON o.order_key = r.order_key
            WHERE r.profile_id IN ({0}) AND r.reversed_on >= {1} AND r.reversed_on < {2}
            """;
    private static final String EVENTS =
            "FROM events e WHERE e.profile_id IN ({0}) AND e.happened_on >= {1} AND e.happened_on < {2}";

    static final List<Rule> ALL = List.of(
            new Rule(
                    "order-value",
                    Dimension.COMPLETENESS,
                    new Text("Bestellungen mit Wert", "Orders that tell their value"),
                    "SELECT count(o.revenue), count(*) " + ORDERS),
            new Rule(
                    "order-currency",
                    Dimension.COMPLETENESS,
                    new Text("Bestellungen mit Währung", "Orders that tell their currency"),
                    "SELECT count(*) FILTER (WHERE regexp_full_match(upper(trim(" + text("currency")
                            + ")), '[A-Z][A-Z][A-Z]')), count(*) " + ORDERS),
            new Rule(
                    "order-products",
                    Dimension.COMPLETENESS,
                    new Text("Bestellungen mit Produkten", "Orders that tell their products"),
                    "SELECT count(*) FILTER (WHERE json_array_length(e.properties, '$.products') > 0), count(*) "
                            + ORDERS),
            new Rule(
                    "known-person",
                    Dimension.COMPLETENESS,
                    new Text("Ereignisse, deren Person bekannt ist", "Events whose person is known"),
                    """
                    SELECT count(p.profile_id), count(*)
                    FROM events e LEFT JOIN people p ON p.profile_id = e.profile_id
                    WHERE (p.profile_id IS NULL OR p.profile_id IN ({0})) AND e.happened_on >= {1} AND e.happened_on < {2}
                    """),
            new Rule(
                    "order-told-once",
                    Dimension.UNIQUENESS,
                    new Text("Bestellnummern, die einmal gemeldet wurden", "Order ids that were told once"),
                    "SELECT count(*) FILTER (WHERE told = 1), count(*) FROM (SELECT count(*) AS told " + ORDER_EVENTS
                            + " AND " + text("order_id") + " IS NOT NULL GROUP BY trim(" + text("order_id") + "))"),
            new Rule(
                    "received-within-an-hour",
                    Dimension.TIMELINESS,
                    new Text("Ereignisse, die binnen einer Stunde ankamen", "Events received within an hour"),
                    "SELECT count(*) FILTER (WHERE e.received_at <= e.happened_at + INTERVAL 1 HOUR), count(*) "
                            + EVENTS),
            new Rule(
                    "not-from-the-future",
                    Dimension.VALIDITY,
                    new Text(
                            "Ereignisse, die nicht später geschahen als sie ankamen (fünf Minuten Spielraum)",
                            "Events that did not happen later than they were received (five minutes' grace)"),
                    "SELECT count(*) FILTER (WHERE e.happened_at <= e.received_at + INTERVAL 5 MINUTE), count(*) "
                            + EVENTS),
            new Rule(
                    "order-value-not-negative",
                    Dimension.VALIDITY,
                    new Text("Bestellwerte, die nicht negativ sind", "Order values that are not negative"),
                    "SELECT count(*) FILTER (WHERE o.revenue >= 0), count(o.revenue) " + ORDERS),
            new Rule(
                    "survey-score",
                    Dimension.VALIDITY,
                    new Text("Umfrageantworten auf ihrer Skala", "Survey answers on their scale"),
                    """
                    SELECT count(*) FILTER (WHERE a.refused IS NULL), count(*) FROM survey_answers a
                    WHERE a.profile_id IN ({0}) AND a.answered_on >= {1} AND a.answered_on < {2}
                    """),
            new Rule(
                    "mention-sentiment",
                    Dimension.VALIDITY,
                    new Text("Stimmungen zwischen −1 und 1", "Sentiments between −1 and 1"),
                    "SELECT count(m.sentiment), count(*) FROM mentions m JOIN events e ON e.event_key = m.event_key"
                            + " WHERE m.profile_id IN ({0}) AND m.mentioned_on >= {1} AND m.mentioned_on < {2} AND "
                            + text("sentiment") + " IS NOT NULL"),
            new Rule(
                    "revenue-of-products",
                    Dimension.ACCURACY,
                    new Text(
                            "Umsatz = Summe der Produkte − Rabatt, auf einen Cent",
                            "Revenue = sum of the products − discount, within a cent"),
                    """
                    WITH sold AS (
                      SELECT e.event_key, %1$s AS revenue, coalesce(%2$s, 0) AS discount,
                        unnest(json_extract(e.properties, '$.products[*]')) AS product
                      %3$s AND %1$s IS NOT NULL),
                    summed AS (
                      SELECT event_key, any_value(revenue) AS revenue, any_value(discount) AS discount,
                        count(*) AS lines, count(try_cast(json_extract_string(product, '$.price') AS DECIMAL(18, 4))) AS priced,
                        sum(try_cast(json_extract_string(product, '$.price') AS DOUBLE)
                          * coalesce(try_cast(json_extract_string(product, '$.quantity') AS DOUBLE), 1)) AS worth
                      FROM sold GROUP BY event_key)
                    SELECT count(*) FILTER (WHERE abs(revenue - (worth - discount)) <= 0.01 + 1e-9), count(*)
                    FROM summed WHERE priced = lines
                    """.formatted(number("revenue"), number("discount"), ORDERS)),
            new Rule(
                    "revenue-of-total",
                    Dimension.ACCURACY,
                    new Text(
                            "Umsatz = Gesamtbetrag − Steuer − Versand, auf einen Cent",
                            "Revenue = total − tax − shipping, within a cent"),
                    "SELECT count(*) FILTER (WHERE abs(%1$s - (%2$s - coalesce(%3$s, 0) - coalesce(%4$s, 0))) <= 0.01 + 1e-9), count(*) %5$s AND %1$s IS NOT NULL AND %2$s IS NOT NULL AND (%3$s IS NOT NULL OR %4$s IS NOT NULL)"
                            .formatted(number("revenue"), number("total"), number("tax"), number("shipping"), ORDERS)),
            new Rule(
                    "refund-has-order",
                    Dimension.CONSISTENCY,
                    new Text("Erstattungen zu bekannter Bestellung", "Refunds whose order is known"),
                    "SELECT count(o.order_key), count(*) " + REVERSALS),
            new Rule(
                    "refund-within-order",
                    Dimension.CONSISTENCY,
                    new Text(
                            "Bestellungen, deren Erstattungen sie nicht übersteigen",
                            "Orders whose refunds do not exceed them"),
                    "SELECT count(*) FILTER (WHERE taken <= revenue), count(*) FROM (SELECT o.order_key, any_value(o.revenue) AS revenue, sum(r.amount) AS taken "
                            + REVERSALS + " AND r.amount IS NOT NULL AND o.revenue IS NOT NULL GROUP BY o.order_key)"),
            new Rule(
                    "refund-after-order",
                    Dimension.CONSISTENCY,
                    new Text("Erstattungen nach ihrer Bestellung", "Refunds that follow their order"),
                    "SELECT count(*) FILTER (WHERE r.reversed_at >= o.ordered_at), count(o.order_key) " + REVERSALS),
            new Rule(
                    "refund-currency",
                    Dimension.CONSISTENCY,
                    new Text("Erstattungen in der Währung ihrer Bestellung", "Refunds in the currency of their order"),
                    "SELECT count(*) FILTER (WHERE r.currency = o.currency), count(*) " + REVERSALS
                            + " AND r.currency IS NOT NULL AND o.currency IS NOT NULL"),
            new Rule(
                    "ticket-opened",
                    Dimension.CONSISTENCY,
                    new Text("Anfragen, deren Eröffnung bekannt ist", "Tickets whose opening is known"),
                    """
                    SELECT count(*) FILTER (WHERE opened), count(*) FROM (
                      SELECT t.ticket_key, EXISTS (FROM ticket_steps s
                        WHERE s.ticket_key = t.ticket_key AND s.step = 'OPENED') AS opened
                      FROM ticket_steps t
                      WHERE t.profile_id IN ({0}) AND t.happened_on >= {1} AND t.happened_on < {2}
                      GROUP BY t.ticket_key)
                    """));

    private Rules() {}

    private static String text(String property) {
        return "json_extract_string(e.properties, '$.%s')".formatted(property);
    }

    private static String number(String property) {
        return "try_cast(%s AS DOUBLE)".formatted(text(property));
    }
}
