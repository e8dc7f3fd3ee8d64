package io.stammkunde.metrics.export;

import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.metrics.cohort.Retention;
import io.stammkunde.metrics.figure.Dimension;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.rfm.RfmCell;
import io.stammkunde.metrics.rfm.RfmOverview;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import io.stammkunde.metrics.testshop.TestConfig;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureSheetTest {
    @TempDir
    Path folder;

    private static List<Cell> column(Sheet sheet, String name) {
        int index = sheet.columns().stream().map(Column::name).toList().indexOf(name);
        return sheet.rows().stream().map(row -> row.get(index)).toList();
    }

    @Test
    void aFigureIsItsTotalItsPointsAndItsGroupsAndSmallGroupsAreEmptyAndSaySo() {
        try (var shop = new Shop(folder)) {
            var people = IntStream.range(0, 13).mapToObj(person -> "p" + person).toArray(String[]::new);
            shop.permit(people);
            shop.enter("few", "p0", "p1");
            shop.enter("many", "p0", "p1", "p2", "p3", "p4", "p5");
            shop.events(IntStream.range(0, 13)
                    .mapToObj(person -> order("p" + person, "o" + person, "2026-03-" + (10 + person), "10"))
                    .toList());
            var question = new FigureQuestion(
                    new Period(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 26)),
                    Comparison.PREVIOUS,
                    null,
                    Grain.WEEK,
                    Dimension.SEGMENT,
                    null,
                    List.of());

            var sheet = FigureSheet.of(question, new Answers(shop).of("revenue", question));

            assertThat(sheet.name()).isEqualTo("revenue_2026-03-05_2026-03-26");
            assertThat(column(sheet, "part"))
                    .extracting(cell -> ((Cell.Words) cell).text())
                    .containsExactly("total", "previous", "series", "series", "series", "series", "group", "group");
            assertThat(column(sheet, "value").getFirst()).isEqualTo(Cell.of(new BigDecimal("130")));
            assertThat(column(sheet, "from").get(3)).isEqualTo(Cell.of(LocalDate.of(2026, 3, 9)));
            assertThat(column(sheet, "to").get(2)).isEqualTo(Cell.of(LocalDate.of(2026, 3, 9)));
            assertThat(column(sheet, "to").get(5)).isEqualTo(Cell.of(LocalDate.of(2026, 3, 26)));
            assertThat(column(sheet, "group").subList(6, 8)).containsExactly(Cell.of("few"), Cell.of("many"));
            assertThat(column(sheet, "suppressed").get(6)).isEqualTo(Cell.of(true));
            assertThat(List.of("value", "numerator", "people", "low", "high"))
                    .allSatisfy(name -> assertThat(column(sheet, name).get(6)).isEqualTo(new Cell.Nothing()));
        }
    }

    @Test
    void smallCohortsAndCellsAreEmptyAndSaySo() {
        var retention = new Retention(
                "month",
                "EUR",
                List.of(
                        new Retention.Cohort("2026-01", 20, List.of(cell(0, 20), cell(1, 9), cell(2, 4), cell(3, 17))),
                        new Retention.Cohort("2026-02", 3, List.of(cell(0, 3)))),
                new Excluded(0, 0));

        var sheet = new CustomerSheets(TestConfig.in(folder)).of(retention);

        assertThat(column(sheet, "suppressed"))
                .containsExactly(Cell.of(false), Cell.of(false), Cell.of(true), Cell.of(true), Cell.of(true));
        assertThat(column(sheet, "customers"))
                .containsExactly(Cell.of(20L), Cell.of(9L), new Cell.Nothing(), new Cell.Nothing(), new Cell.Nothing());
        assertThat(column(sheet, "size").getLast()).isEqualTo(new Cell.Nothing());
    }

    private static Retention.Cell cell(int offset, int customers) {
        return new Retention.Cell(offset, customers, new BigDecimal("0.5"), BigDecimal.TEN);
    }

    @Test
    void ofSmallScoresTheNextSmallestIsHiddenAsWell() {
        var cells = IntStream.of(40, 3, 30, 6)
                .mapToObj(customers -> new RfmCell("111", 1, 1, 1, customers, BigDecimal.TEN))
                .toList();
        var overview = new RfmOverview(Shop.NOW, "EUR", 79, cells, new Excluded(0, 0));

        var sheet = new CustomerSheets(TestConfig.in(folder)).of(overview);

        assertThat(column(sheet, "customers"))
                .containsExactly(Cell.of(40L), new Cell.Nothing(), Cell.of(30L), new Cell.Nothing());
        assertThat(column(sheet, "revenue").get(1)).isEqualTo(new Cell.Nothing());
    }
}
