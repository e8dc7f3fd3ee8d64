package io.stammkunde.profile.imports.http;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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

    /** Makes an import; its file is sent next. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ImportView.class, responseCode = "201")
    @Refuses("404 unknown-import-preset")
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

    /** All imports, newest first. */
    @GET
    public Uni<Page<ImportView>> list(
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit, @RestQuery @Nullable String cursor) {
        return imports.page(limit, cursor).map(page -> page.map(ImportView::of));
    }

    /** One import, and how far it has come. */
    @GET
    @Path("/{id}")
    @Refuses("404 unknown-import")
    public Uni<ImportView> get(@RestPath UUID id) {
        return imports.byId(id)
                .map(found -> found.orElseThrow(ImportRefusal.UnknownImport::new))
                .map(ImportView::of);
    }

    /**
     * Takes the whole file, or with {@code Content-Range} the part that follows what was sent before.
     *
     * @param contentRange which bytes these are, such as {@code bytes 0-1048575/4194304}
     */
    @PUT
    @Path("/{id}/file")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Blocking
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    @Refuses({
        "404 unknown-import",
        "409 import-state: the import is not in the state for this step",
        "413 import-too-large: the file is larger than imports may be"
    })
    public RestResponse<ImportView> receive(
            @RestPath UUID id, @RestHeader("Content-Range") @Nullable String contentRange, InputStream bytes) {
        return RestResponse.status(
                RestResponse.Status.ACCEPTED, ImportView.of(receiveFile.handle(id, contentRange, bytes)));
    }

    /** The lines that were not taken, with the reason, as CSV. */
    @GET
    @Path("/{id}/rejects")
    @Produces("text/csv")
    @APIResponse(
            responseCode = "200",
            description = "The lines, each with the reason",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Refuses({"404 unknown-import", "409 import-state: the import is not in the state for this step"})
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

    /** Forgets an import with its files; orders that were sent stay. A running import stops with its next batch. */
    @DELETE
    @Path("/{id}")
    @Refuses("404 unknown-import")
    @Blocking
    public void delete(@RestPath UUID id) {
        deleteImport.handle(id);
    }

    /** Says what a file looks like. Of the body, the first 64 KiB are looked at. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Blocking
    public PreviewView preview(InputStream bytes) throws IOException {
        return PreviewView.of(FilePreview.of(bytes.readNBytes(PREVIEW_BYTES)));
    }
}
