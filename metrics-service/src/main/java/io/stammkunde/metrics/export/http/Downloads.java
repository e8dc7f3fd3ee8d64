package io.stammkunde.metrics.export.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.export.ExportedFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.file.AsyncFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Sends a file, and sees to it that nothing of it stays. */
@ApplicationScoped
class Downloads {
    private final Vertx vertx;

    Downloads(Vertx vertx) {
        this.vertx = vertx;
    }

    Uni<Response> of(ExportedFile file) {
        return switch (file) {
            case ExportedFile.InMemory small -> Uni.createFrom().item(() -> answer(small, small.text()));
            case ExportedFile.OnDisk onDisk -> opened(onDisk).map(open -> answer(file, open));
        };
    }

    /** Deleted when it is closed, which on Unix takes its name away at once: it goes even if the process dies. */
    private Uni<AsyncFile> opened(ExportedFile.OnDisk file) {
        var path = file.path().toString();
        var once =
                new OpenOptions().setRead(true).setWrite(false).setCreate(false).setDeleteOnClose(true);
        return vertx.fileSystem()
                .props(path)
                .chain(props -> vertx.fileSystem().open(path, once).invoke(open -> open.setReadLength(props.size())));
    }

    private static Response answer(ExportedFile file, Object content) {
        return Response.ok(content)
                .type(file.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file.name()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
