package io.stammkunde.metrics.export.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.export.ExportedFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.file.AsyncFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;

/** Sends a file, and sees to it that nothing of it stays. */
@ApplicationScoped
class Downloads {
    private static final Logger LOG = Logger.getLogger(Downloads.class);

    private final Vertx vertx;

    Downloads(Vertx vertx) {
        this.vertx = vertx;
    }

    /** The context is that of the request; a caller who breaks off lets the file go as one who reads to its end does. */
    Uni<Response> of(ExportedFile file, RoutingContext context) {
        return switch (file) {
            case ExportedFile.InMemory small -> Uni.createFrom().item(() -> answer(small, small.text()));
            case ExportedFile.OnDisk large ->
                opened(large)
                        .invoke(open -> context.addEndHandler(ended -> close(open)))
                        .map(open -> answer(large, open));
        };
    }

    /** Fails where the file was read to its end, as it is closed then. */
    private static void close(AsyncFile open) {
        open.close().subscribe().with(closed -> LOG.debug("A download broke off"), closedBefore -> LOG.trace("sent"));
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
