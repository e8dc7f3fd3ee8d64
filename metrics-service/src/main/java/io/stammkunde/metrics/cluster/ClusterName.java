package io.stammkunde.metrics.cluster;

import io.stammkunde.metrics.figure.FigureDefinition.Text;
import io.stammkunde.metrics.relation.CustomerFigure;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Names a cluster by the two figures that set it apart most. */
final class ClusterName {
    /** Standard deviations from the average of all customers below which a figure sets nobody apart. */
    private static final double NOTABLE = 0.4;

    private static final int MOST_PARTS = 2;
    private static final Text AVERAGE = new Text("Durchschnittliche Kunden", "Average customers");

    private ClusterName() {}

    /**
     * The name of a cluster.
     *
     * @param centre in standard deviations from the average, in the order of the figures
     */
    static Text of(List<CustomerFigure> figures, double[] centre) {
        var parts = IntStream.range(0, centre.length)
                .filter(i -> Math.abs(centre[i]) >= NOTABLE)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(centre[i])))
                .limit(MOST_PARTS)
                .map(i -> part(figures.get(i), centre[i] > 0))
                .toList();
        return parts.stream()
                .reduce((first, second) -> new Text(first.de() + ", " + second.de(), first.en() + ", " + second.en()))
                .map(text -> new Text(capitalised(text.de(), Locale.GERMAN), capitalised(text.en(), Locale.ENGLISH)))
                .orElse(AVERAGE);
    }

    private static String capitalised(String text, Locale locale) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    private static Text part(CustomerFigure figure, boolean high) {
        return switch (figure) {
            case RECENCY ->
                high ? new Text("lange nicht mehr da", "away for long") : new Text("vor kurzem da", "here recently");
            case ORDERS ->
                high ? new Text("viele Bestellungen", "many orders") : new Text("wenige Bestellungen", "few orders");
            case REVENUE ->
                high ? new Text("hoher Umsatz", "high revenue") : new Text("geringer Umsatz", "low revenue");
            case TENURE -> high ? new Text("langjährig", "long-standing") : new Text("neu", "new");
            case PRODUCTS ->
                high ? new Text("breites Sortiment", "wide range") : new Text("schmales Sortiment", "narrow range");
            case CATEGORIES ->
                high
                        ? new Text("viele Kategorien", "many categories")
                        : new Text("wenige Kategorien", "few categories");
            case AVERAGE_ORDER_VALUE ->
                high ? new Text("große Warenkörbe", "large baskets") : new Text("kleine Warenkörbe", "small baskets");
            case REFUNDS ->
                high ? new Text("viele Retouren", "many returns") : new Text("wenige Retouren", "few returns");
            case NPS ->
                high ? new Text("empfehlen gern", "recommend us") : new Text("empfehlen nicht", "do not recommend us");
            case CSAT -> high ? new Text("zufrieden", "satisfied") : new Text("unzufrieden", "dissatisfied");
        };
    }
}
