package io.stammkunde.metrics.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The removal effect of each channel in the chain that paths describe. The chance to reach an order solves
 * {@code h(s) = Σ p(s,t)·h(t)} with h = 1 at the order and 0 where a path ends without one or meets a removed channel;
 * it is exact to rounding, no path is drawn by chance.
 */
final class RemovalEffects {
    private static final double CONVERGED = 1e-15;
    /** A chain whose people go round for longer than this has no end that anybody lives to see. */
    private static final int MOST_SWEEPS = 100_000;

    private static final State START = new State("", "");

    /** The touchpoints on which the next step depends; {@code before} is empty in a chain of order 1. */
    private record State(String before, String last) {}

    /** A state's way on: weights to other states, and of all ways out of it, to the order included. */
    private static final class Node {
        final String channel;
        final Map<Integer, Double> onward = new LinkedHashMap<>();
        double toOrder;
        double total;

        Node(String channel) {
            this.channel = channel;
        }
    }

    private final int order;
    private final Map<State, Integer> places = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    private RemovalEffects(int order) {
        this.order = order;
        place(START);
    }

    /** By channel; of paths without any order, 0. */
    static Map<String, Double> of(List<TouchPath> paths, int order) {
        var chain = new RemovalEffects(order);
        paths.forEach(chain::add);
        var effects = new TreeMap<String, Double>();
        double whole = chain.chanceWithout("");
        for (var path : paths) {
            for (var channel : path.channels()) {
                effects.computeIfAbsent(channel, removed -> whole == 0 ? 0 : 1 - chain.chanceWithout(removed) / whole);
            }
        }
        return effects;
    }

    private int place(State state) {
        return places.computeIfAbsent(state, added -> {
            nodes.add(new Node(added.last()));
            return nodes.size() - 1;
        });
    }

    private void add(TouchPath path) {
        double weight = path.conversions() + path.dropOffs();
        var state = START;
        for (var channel : path.channels()) {
            var from = nodes.get(place(state));
            state = new State(order == 1 ? "" : state.last(), channel);
            from.onward.merge(place(state), weight, Double::sum);
            from.total += weight;
        }
        var last = nodes.get(place(state));
        last.toOrder += path.conversions();
        last.total += weight;
    }

    /** The chance of an order from the start. Sweeps backwards, as later states are closer to the end. */
    private double chanceWithout(String removed) {
        double[] chances = new double[nodes.size()];
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            double change = 0;
            for (int i = nodes.size() - 1; i >= 0; i--) {
                var node = nodes.get(i);
                if (node.total == 0 || (!removed.isEmpty() && node.channel.equals(removed))) {
                    continue;
                }
                double next = chance(node, i, chances);
                change = Math.max(change, Math.abs(next - chances[i]));
                chances[i] = next;
            }
            if (change < CONVERGED) {
                break;
            }
        }
        return chances[0];
    }

    private static double chance(Node node, int place, double[] chances) {
        double reached = node.toOrder;
        double staying = 0;
        for (var way : node.onward.entrySet()) {
            if (way.getKey() == place) {
                staying += way.getValue();
            } else {
                reached += way.getValue() * chances[way.getKey()];
            }
        }
        double leaving = node.total - staying;
        return leaving > 0 ? reached / leaving : 0;
    }
}
