package io.stammkunde.metrics.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.stammkunde.metrics.export.Column.Kind;
import io.stammkunde.metrics.testshop.Shop;
import io.stammkunde.metrics.testshop.TestConfig;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportSheetTest {
    private static final Sheet SHEET = new Sheet(
            "all-kinds",
            List.of(
                    new Column("words", Kind.WORDS),
                    new Column("number", Kind.NUMBER),
                    new Column("count", Kind.COUNT),
                    new Column("day", Kind.DAY),
                    new Column("moment", Kind.MOMENT),
                    new Column("suppressed", Kind.FLAG)),
            List.of(
                    List.of(
                            Cell.of("a, \"b\"\r\nc"),
                            Cell.of(new BigDecimal("-12.5000")),
                            Cell.of(7L),
                            Cell.of(LocalDate.of(2026, 3, 1)),
                            Cell.of(Instant.parse("2026-03-01T10:00:00Z")),
                            Cell.of(false)),
                    List.of(
                            new Cell.Nothing(),
                            new Cell.Nothing(),
                            new Cell.Nothing(),
                            new Cell.Nothing(),
                            new Cell.Nothing(),
                            Cell.of(true))));

    @TempDir
    Path home;

    private ExportSheet export;

    @BeforeEach
    void folder() {
        export = new ExportSheet(
                new WriteParquet(new ExportFolder(TestConfig.in(home), Clock.fixed(Shop.NOW, Shop.ZONE))));
    }

    private ExportedFile exported(FileFormat format) {
        return export.handle(SHEET, format).await().indefinitely();
    }

    private static String csv(Sheet sheet) {
        return CsvText.of(sheet);
    }

    @Test
    void aCsvIsAsRfc4180HasIt() {
        assertThat(csv(SHEET)).isEqualTo("""
                words,number,count,day,moment,suppressed
                "a, ""b""
                c",-12.5000,7,2026-03-01,2026-03-01T10:00:00Z,false
                ,,,,,true
                """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-2", "@sum", "\t=1", "\r=1", "=HYPERLINK(\"http://x\",\"y\")"})
    void wordsThatASpreadsheetWouldTakeForAFormulaAreGuarded(String words) {
        var sheet = new Sheet("one", List.of(new Column("words", Kind.WORDS)), List.of(List.of(Cell.of(words))));

        var read = CsvReader.builder().ofCsvRecord(csv(sheet)).stream().toList();

        assertThat(read.getLast().getField(0)).isEqualTo("'" + words);
    }

    @Test
    void aParquetFileHasTheSameCells() throws SQLException {
        var file = (ExportedFile.OnDisk) exported(FileFormat.PARQUET);

        assertThat(file.name()).isEqualTo("all-kinds.parquet");
        assertThat(ParquetRows.of(file.path()))
                .containsExactly(
                        Map.of(
                                "words", "a, \"b\"\r\nc",
                                "number", "-12.5",
                                "count", "7",
                                "day", "2026-03-01",
                                "moment", "2026-03-01 10:00:00.0",
                                "suppressed", "false"),
                        Map.of("suppressed", "true"));
    }

    @Test
    void aFileThatWasLeftBehindGoesWithALaterOne() throws Exception {
        var left = ((ExportedFile.OnDisk) exported(FileFormat.PARQUET)).path();
        Files.setLastModifiedTime(left, FileTime.from(Shop.NOW.minus(Duration.ofHours(2))));

        var later = ((ExportedFile.OnDisk) exported(FileFormat.PARQUET)).path();

        assertThat(left).doesNotExist();
        assertThat(later).exists();
    }
}
