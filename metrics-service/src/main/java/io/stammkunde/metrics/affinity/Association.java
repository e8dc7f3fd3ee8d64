package io.stammkunde.metrics.affinity;

/**
 * Two items that are bought together (Agrawal, Imieliński, Swami 1993; lift: Brin et al. 1997).
 *
 * @param first by name the first of the two
 * @param together orders with both
 * @param support their share of all orders: {@code P(A∩B)}
 * @param confidence share of the orders with the first that have the second as well: {@code P(B|A)}
 * @param reverseConfidence share of the orders with the second that have the first as well: {@code P(A|B)}
 * @param lift how many times as often they meet as if they had nothing to do with each other: {@code P(A∩B)/(P(A)P(B))}
 */
public record Association(
        String first,
        String second,
        long together,
        double support,
        double confidence,
        double reverseConfidence,
        double lift) {
    /**
     * From counts of orders.
     *
     * @param ofFirst orders with the first, at least {@code together}
     * @param ofSecond orders with the second, at least {@code together}
     * @param all orders, at least each of these
     */
    static Association of(String first, String second, long together, long ofFirst, long ofSecond, long all) {
        if (together < 1 || ofFirst < together || ofSecond < together || all < Math.max(ofFirst, ofSecond)) {
            throw new IllegalArgumentException(
                    "%d orders with both, of %d and %d, of %d".formatted(together, ofFirst, ofSecond, all));
        }
        return new Association(
                first,
                second,
                together,
                (double) together / all,
                (double) together / ofFirst,
                (double) together / ofSecond,
                (double) together * all / ((double) ofFirst * ofSecond));
    }
}
