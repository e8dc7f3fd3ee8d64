package io.stammkunde.metrics.export;

import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.cohort.Retention;
import io.stammkunde.metrics.cohort.Retention.Cohort;
import io.stammkunde.metrics.export.Column.Kind;
import io.stammkunde.metrics.figure.Suppression;
import io.stammkunde.metrics.rfm.RfmCell;
import io.stammkunde.metrics.rfm.RfmOverview;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cohorts and RFM as tables. Who may see them on the screen may see the customers behind them, but a file goes to others:
 * what is about one to four people is left empty.
 */
@ApplicationScoped
public class CustomerSheets {
    private static final List<Column> COHORTS = List.of(
            new Column("cohort", Kind.WORDS),
            new Column("size", Kind.COUNT),
            new Column("offset", Kind.COUNT),
            new Column("customers", Kind.COUNT),
            new Column("rate", Kind.NUMBER),
            new Column("revenue", Kind.NUMBER),
            new Column("currency", Kind.WORDS),
            new Column("suppressed", Kind.FLAG));
    private static final List<Column> RFM = List.of(
            new Column("score", Kind.WORDS),
            new Column("r", Kind.COUNT),
            new Column("f", Kind.COUNT),
            new Column("m", Kind.COUNT),
            new Column("customers", Kind.COUNT),
            new Column("revenue", Kind.NUMBER),
            new Column("currency", Kind.WORDS),
            new Column("as_of", Kind.MOMENT),
            new Column("suppressed", Kind.FLAG));

    private final int leastPeople;

    public CustomerSheets(MetricsConfig config) {
        this.leastPeople = config.leastPeople();
    }

    /** A row for each cohort and month in which somebody bought. */
    public Sheet of(Retention retention) {
        var rows = new ArrayList<List<Cell>>();
        retention.cohorts().forEach(cohort -> rows.addAll(rows(retention, cohort)));
        return new Sheet("cohorts", COHORTS, rows);
    }

    /** The same people buy in several months, so nothing follows from a cohort's other cells about a hidden one. */
    private List<List<Cell>> rows(Retention retention, Cohort cohort) {
        var size = isSmall(cohort.size()) ? new Cell.Nothing() : Cell.of(cohort.size());
        var rows = new ArrayList<List<Cell>>();
        for (var cell : cohort.cells()) {
            boolean hidden = Suppression.hides(cell.customers(), cohort.size(), leastPeople);
            rows.add(List.of(
                    Cell.of(cohort.cohort()),
                    size,
                    Cell.of(cell.offset()),
                    hidden ? new Cell.Nothing() : Cell.of(cell.customers()),
                    hidden ? new Cell.Nothing() : Cell.of(cell.rate()),
                    hidden ? new Cell.Nothing() : Cell.of(cell.revenue()),
                    Cell.of(retention.currency()),
                    Cell.of(hidden)));
        }
        return rows;
    }

    private boolean isSmall(int people) {
        return people > 0 && people < leastPeople;
    }

    /** A row for each score that somebody has; as they add up to all customers, the next smallest is hidden as well. */
    public Sheet of(RfmOverview overview) {
        var cells = overview.cells();
        var hidden = Suppression.of(cells.stream().map(RfmCell::customers).toList(), leastPeople);
        return new Sheet(
                "rfm",
                RFM,
                IntStream.range(0, cells.size())
                        .mapToObj(i -> row(overview, cells.get(i), hidden.get(i)))
                        .toList());
    }

    private static List<Cell> row(RfmOverview overview, RfmCell cell, boolean hidden) {
        return List.of(
                Cell.of(cell.score()),
                Cell.of(cell.r()),
                Cell.of(cell.f()),
                Cell.of(cell.m()),
                hidden ? new Cell.Nothing() : Cell.of(cell.customers()),
                hidden ? new Cell.Nothing() : Cell.of(cell.revenue()),
                Cell.of(overview.currency()),
                Cell.of(overview.asOf()),
                Cell.of(hidden));
    }
}
