package io.stammkunde.metrics.attribution;

import io.stammkunde.http.InvalidParameter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How an order is shared among the touchpoints of its path. */
public sealed interface AttributionModel {
    /** All to the first touchpoint. */
    record First() implements AttributionModel {}

    /** All to the last touchpoint. */
    record Last() implements AttributionModel {}

    /** Equally to all touchpoints of the path; a channel that was met twice counts twice. */
    record Linear() implements AttributionModel {}

    /**
     * In proportion to removal effects: the share of orders that would be lost if a channel led nowhere, where people
     * move between channels as the paths of all of them show, those without an order included (Anderl, Becker, von
     * Wangenheim, Schumann 2016).
     *
     * @param order how many touchpoints back the next step depends on, 1 or 2
     */
    record Markov(int order) implements AttributionModel {
        public Markov {
            if (order < 1 || order > 2) {
                throw new IllegalArgumentException("the order of a chain is 1 or 2, got " + order);
            }
        }
    }

    /** The model of a request: {@code first, last, linear, markov} or {@code markov-2}. */
    static AttributionModel asked(String text) {
        return switch (text) {
            case "first" -> new First();
            case "last" -> new Last();
            case "linear" -> new Linear();
            case "markov" -> new Markov(1);
            case "markov-2" -> new Markov(2);
            default -> throw new InvalidParameter("model", "must be one of first, last, linear, markov, markov-2");
        };
    }

    /** What each channel of some paths is owed, by name. The credits of all channels add up to all orders. */
    default Map<String, Credit> credits(List<TouchPath> paths) {
        return switch (this) {
            case First first ->
                shared(paths, (path, credit) -> credit.add(path.channels().getFirst(), 1));
            case Last last ->
                shared(paths, (path, credit) -> credit.add(path.channels().getLast(), 1));
            case Linear linear ->
                shared(
                        paths,
                        (path, credit) -> path.channels()
                                .forEach(channel -> credit.add(
                                        channel, 1.0 / path.channels().size())));
            case Markov markov -> byRemoval(paths, RemovalEffects.of(paths, markov.order()));
        };
    }

    /**
     * What a channel is owed.
     *
     * @param conversions orders, in parts
     * @param value of these orders
     * @param removalEffect share of orders that would be lost without the channel; 0 where the model knows none
     */
    record Credit(double conversions, double value, double removalEffect) {
        Credit plus(Credit other) {
            return new Credit(
                    conversions + other.conversions, value + other.value, removalEffect + other.removalEffect);
        }
    }

    /** Shares one path among its channels. */
    interface Rule {
        void share(TouchPath path, Shares shares);
    }

    /** Takes the shares of one path. */
    interface Shares {
        void add(String channel, double share);
    }

    private static Map<String, Credit> shared(List<TouchPath> paths, Rule rule) {
        var credits = new TreeMap<String, Credit>();
        for (var path : paths) {
            path.channels().forEach(channel -> credits.putIfAbsent(channel, new Credit(0, 0, 0)));
            rule.share(
                    path,
                    (channel, share) -> credits.merge(
                            channel, new Credit(share * path.conversions(), share * path.value(), 0), Credit::plus));
        }
        return credits;
    }

    private static Map<String, Credit> byRemoval(List<TouchPath> paths, Map<String, Double> effects) {
        double conversions = paths.stream().mapToLong(TouchPath::conversions).sum();
        double value = paths.stream().mapToDouble(TouchPath::value).sum();
        double total = effects.values().stream().mapToDouble(effect -> effect).sum();
        return effects.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        effect -> {
                            double share = total == 0 ? 0 : effect.getValue() / total;
                            return new Credit(share * conversions, share * value, effect.getValue());
                        },
                        Credit::plus,
                        TreeMap::new));
    }
}
