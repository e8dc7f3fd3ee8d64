package io.stammkunde.metrics.export;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes a sheet in a format. */
@ApplicationScoped
public class ExportSheet {
    private final WriteParquet parquet;

    public ExportSheet(WriteParquet parquet) {
        this.parquet = parquet;
    }

    public Uni<ExportedFile> handle(Sheet sheet, FileFormat format) {
        var name = sheet.name() + format.ending();
        return switch (format) {
            case CSV -> Uni.createFrom().item(() -> new ExportedFile.InMemory(name, format, CsvText.of(sheet)));
            case PARQUET -> parquet.handle(sheet).map(path -> new ExportedFile.OnDisk(name, format, path));
        };
    }
}
