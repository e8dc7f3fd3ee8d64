package io.stammkunde.metrics.relation;

import io.stammkunde.metrics.inference.MultipleTests;
import io.stammkunde.metrics.relation.Correlations.Linear;
import io.stammkunde.metrics.relation.Correlations.Pair;
import io.stammkunde.metrics.relation.Correlations.Rank;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures of customers, a row for each customer; a figure that is not known is not a number. */
final class FigureTable {
    private final List<String> figures;
    private final List<double[]> rows;

    FigureTable(List<String> figures, List<double[]> rows) {
        this.figures = figures;
        this.rows = rows;
    }

    private record Found(
            int first,
            int second,
            int customers,
            @Nullable Pearson pearson,
            @Nullable Spearman spearman,
            @Nullable Kendall kendall) {}

    /** The relation of each two figures; p-values of each method are adjusted for the number of pairs. */
    List<Pair> pairs(double confidence) {
        var found = new ArrayList<Found>();
        for (int first = 0; first < figures.size(); first++) {
            for (int second = first + 1; second < figures.size(); second++) {
                found.add(relation(first, second, confidence));
            }
        }
        var pearson = adjusted(
                found.stream().map(Found::pearson).filter(Objects::nonNull).map(Pearson::pValue));
        var spearman = adjusted(
                found.stream().map(Found::spearman).filter(Objects::nonNull).map(Spearman::pValue));
        var kendall = adjusted(
                found.stream().map(Found::kendall).filter(Objects::nonNull).map(Kendall::pValue));
        return found.stream()
                .map(pair -> new Pair(
                        figures.get(pair.first()),
                        figures.get(pair.second()),
                        pair.customers(),
                        linear(pair.pearson(), pearson),
                        rank(pair.spearman(), spearman),
                        rank(pair.kendall(), kendall)))
                .toList();
    }

    private Found relation(int first, int second, double confidence) {
        var both = rows.stream()
                .filter(row -> !Double.isNaN(row[first]) && !Double.isNaN(row[second]))
                .toList();
        double[] x = column(both, first).toArray();
        double[] y = column(both, second).toArray();
        return new Found(first, second, both.size(), Pearson.of(x, y, confidence), Spearman.of(x, y), Kendall.of(x, y));
    }

    private static DoubleStream column(List<double[]> rows, int column) {
        return IntStream.range(0, rows.size()).mapToDouble(row -> rows.get(row)[column]);
    }

    private static Iterator<Double> adjusted(Stream<Double> pValues) {
        return MultipleTests.benjaminiHochberg(pValues.toList()).iterator();
    }

    private static @Nullable Linear linear(@Nullable Pearson found, Iterator<Double> adjusted) {
        return found == null
                ? null
                : new Linear(found.coefficient(), found.lower(), found.upper(), found.pValue(), adjusted.next());
    }

    private static @Nullable Rank rank(@Nullable Spearman found, Iterator<Double> adjusted) {
        return found == null ? null : new Rank(found.coefficient(), found.pValue(), adjusted.next());
    }

    private static @Nullable Rank rank(@Nullable Kendall found, Iterator<Double> adjusted) {
        return found == null ? null : new Rank(found.coefficient(), found.pValue(), adjusted.next());
    }
}
