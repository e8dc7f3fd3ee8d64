package io.stammkunde.metrics.cluster;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.metrics.cluster.Clusters.Group;
import io.stammkunde.metrics.cluster.Clusters.Mean;
import io.stammkunde.metrics.cluster.Clusters.Tried;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.figure.Suppression;
import io.stammkunde.metrics.relation.CustomerFigure;
import io.stammkunde.metrics.relation.CustomerFigures;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.SmallCells;
import io.stammkunde.metrics.reporting.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Divides customers into groups. The store is free again while they are computed. */
@ApplicationScoped
public class ShowClusters {
    /** The fewest groups that can be asked for. */
    public static final int FEWEST = 2;
    /** The most groups that can be asked for. */
    public static final int MOST = 12;

    private static final int MOST_TRIED = 8;
    private static final int LEAST_CUSTOMERS = 50;
    /** Groups of so many are those of all; of more it would only take longer. */
    private static final int MOST_EXAMINED = 20_000;
    /** The silhouette takes time by the square of them. */
    private static final int MOST_COMPARED = 1_000;

    private static final List<CustomerFigure> FIGURES =
            List.of(CustomerFigure.RECENCY, CustomerFigure.ORDERS, CustomerFigure.REVENUE, CustomerFigure.TENURE);
    private static final int REVENUE = FIGURES.indexOf(CustomerFigure.REVENUE);

    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final Currencies currencies;

    public ShowClusters(FiguresDatabase database, ReportingCalendar calendar, Currencies currencies) {
        this.database = database;
        this.calendar = calendar;
        this.currencies = currencies;
    }

    private record Inputs(String currency, int customers, List<double[]> rows, Excluded excluded) {}

    private record Choice(Partition partition, double silhouette, List<Tried> tried) {}

    /**
     * The groups of a state.
     *
     * @param k number of groups, from {@link #FEWEST} to {@link #MOST}, or null for the one that sets them apart best
     * @param currency of the amounts, or null
     * @throws TooFewToDivide if fewer than 50 customers are known
     */
    public Uni<Clusters> handle(Snapshot snapshot, @Nullable Integer k, @Nullable String currency) {
        return database.ask(sql -> inputs(sql, snapshot, currency))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(inputs -> clusters(snapshot, k, inputs));
    }

    private Inputs inputs(DSLContext sql, Snapshot snapshot, @Nullable String asked) {
        var now = calendar.now();
        var present = currencies.present(sql, Purchases.before(snapshot.moment(), null, now));
        var currency = currencies.choose(asked, present);
        var reader = new CustomerFigures(snapshot, calendar.upTo(snapshot), currency, now);
        var rows = reader.read(sql, FIGURES, MOST_EXAMINED).stream()
                .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
                .toList();
        return new Inputs(
                currency,
                reader.customers(sql),
                rows,
                Excluded.of(People.leftOut(sql, now, Instant.EPOCH, snapshot.moment())));
    }

    private static Clusters clusters(Snapshot snapshot, @Nullable Integer k, Inputs inputs) {
        if (inputs.rows().size() < LEAST_CUSTOMERS) {
            throw new TooFewToDivide(inputs.rows().size(), LEAST_CUSTOMERS);
        }
        var rows = Standardised.of(inputs.rows()).rows();
        var choice = choose(rows, k);
        var groups = groups(inputs.rows(), rows, choice.partition());
        return new Clusters(
                snapshot.moment(),
                inputs.currency(),
                inputs.customers(),
                rows.size(),
                groups.size(),
                k == null,
                choice.silhouette(),
                choice.tried(),
                FIGURES.stream().map(CustomerFigure::key).toList(),
                groups,
                inputs.excluded());
    }

    private static Choice choose(List<double[]> rows, @Nullable Integer k) {
        var compared = rows.subList(0, Math.min(rows.size(), MOST_COMPARED));
        var numbers = k == null ? IntStream.rangeClosed(FEWEST, MOST_TRIED) : IntStream.of(k);
        var tried = new ArrayList<Tried>();
        Choice best = null;
        for (int number : numbers.toArray()) {
            var partition = KMeans.of(rows, number);
            double silhouette = Silhouette.of(compared, partition);
            // one group only, because all customers are the same, is set apart from nothing
            double known = Double.isNaN(silhouette) ? -1 : silhouette;
            tried.add(new Tried(number, known));
            if (best == null || known > best.silhouette()) {
                best = new Choice(partition, known, tried);
            }
        }
        if (best == null) {
            throw new IllegalStateException("no number of groups was tried");
        }
        return best;
    }

    private static List<Group> groups(List<double[]> figures, List<double[]> rows, Partition partition) {
        var members = IntStream.range(0, partition.centroids().size())
                .mapToObj(cluster -> new ArrayList<Integer>())
                .toList();
        for (int row = 0; row < rows.size(); row++) {
            members.get(partition.of(rows.get(row))).add(row);
        }
        var order = IntStream.range(0, members.size())
                .boxed()
                .filter(cluster -> !members.get(cluster).isEmpty())
                .sorted(Comparator.comparingDouble(cluster -> -mean(figures, members.get(cluster), REVENUE)))
                .toList();
        var hidden = Suppression.of(
                order.stream().map(cluster -> members.get(cluster).size()).toList(), SmallCells.LEAST_PEOPLE);
        return IntStream.range(0, order.size())
                .mapToObj(i -> hidden.get(i)
                        ? new Group(null, null, null, List.of(), true)
                        : group(
                                figures,
                                members.get(order.get(i)),
                                partition.centroids().get(order.get(i))))
                .toList();
    }

    private static Group group(List<double[]> figures, List<Integer> members, double[] centre) {
        var means = IntStream.range(0, FIGURES.size())
                .mapToObj(i -> new Mean(FIGURES.get(i).key(), mean(figures, members, i), centre[i]))
                .toList();
        return new Group(
                ClusterName.of(FIGURES, centre),
                members.size(),
                (double) members.size() / figures.size(),
                means,
                false);
    }

    private static double mean(List<double[]> figures, List<Integer> members, int column) {
        return members.stream()
                .mapToDouble(row -> figures.get(row)[column])
                .average()
                .orElseThrow();
    }
}
