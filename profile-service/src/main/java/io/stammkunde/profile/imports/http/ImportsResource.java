package io.stammkunde.profile.imports.http;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.profile.imports.CreateImport;
import io.stammkunde.profile.imports.DeleteImport;
import io.stammkunde.profile.imports.EditPresets;
import io.stammkunde.profile.imports.FilePreview;
import io.stammkunde.profile.imports.ImportRefusal;
import io.stammkunde.profile.imports.ImportSettings;
import io.stammkunde.profile.imports.Imports;
import io.stammkunde.profile.imports.ReadRejects;
import io.stammkunde.profile.imports.ReceiveFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Imports of order files: create one, send its file, watch it, fetch what was left out. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DATA_STEWARD, Roles.ADMINISTRATOR})
public class ImportsResource {
    private static final int PREVIEW_BYTES = 64 * 1024;

    private final CreateImport createImport;
    private final ReceiveFile receiveFile;
    private final ReadRejects readRejects;
    private final DeleteImport deleteImport;
    private final EditPresets presets;
    private final Imports imports;

    ImportsResource(
            CreateImport createImport,
            ReceiveFile receiveFile,
            ReadRejects readRejects,
            DeleteImport deleteImport,
            EditPresets presets,
            Imports imports) {
        this.createImport = createImport;
        this.receiveFile = receiveFile;
        this.readRejects = readRejects;
        this.deleteImport = deleteImport;
        this.presets = presets;
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<ImportView>> create(@NotNull @Valid ImportRequest body) {
        return settings(body)
                .chain(createImport::handle)
                .map(job -> RestResponse.status(RestResponse.Status.CREATED, ImportView.of(job)));
    }

    private Uni<ImportSettings> settings(ImportRequest body) {
        String preset = body.preset();
        return preset == null
                ? Uni.createFrom().item(() -> body.with(null))
                : presets.named(preset).map(body::with);
    }

    @GET
    public Uni<Page<ImportView>> list(
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit, @RestQuery @Nullable String cursor) {
        return imports.page(limit, cursor).map(page -> page.map(ImportView::of));
    }

    @GET
    @Path("/{id}")
    public Uni<ImportView> get(@RestPath UUID id) {
        return imports.byId(id)
                .map(found -> found.orElseThrow(ImportRefusal.UnknownImport::new))
                .map(ImportView::of);
    }

    /** The whole file, or with {@code Content-Range} the part that follows what was sent before. */
    @PUT
    @Path("/{id}/file")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Blocking
    public RestResponse<ImportView> receive(
            @RestPath UUID id, @RestHeader("Content-Range") @Nullable String contentRange, InputStream bytes) {
        return RestResponse.status(
                RestResponse.Status.ACCEPTED, ImportView.of(receiveFile.handle(id, contentRange, bytes)));
    }

    @GET
    @Path("/{id}/rejects")
    @Produces("text/csv")
    public Uni<RestResponse<java.nio.file.Path>> rejects(@RestPath UUID id) {
        return readRejects
                .handle(id)
                .map(file -> RestResponse.ResponseBuilder.ok(file)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"rejects-%s.csv\"".formatted(id))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    @DELETE
    @Path("/{id}")
    @Blocking
    public void delete(@RestPath UUID id) {
        deleteImport.handle(id);
    }

    /** Of the body, the first 64 KiB are looked at. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Blocking
    public PreviewView preview(InputStream bytes) throws IOException {
        return PreviewView.of(FilePreview.of(bytes.readNBytes(PREVIEW_BYTES)));
    }
}
