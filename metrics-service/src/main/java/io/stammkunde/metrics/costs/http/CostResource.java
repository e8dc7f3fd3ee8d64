package io.stammkunde.metrics.costs.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Cursor;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.costs.Cost;
import io.stammkunde.metrics.costs.CostBook;
import io.stammkunde.metrics.costs.CostBook.Position;
import io.stammkunde.metrics.costs.CostFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The book of costs. */
@Path("/v1/costs")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.MARKETER, Roles.ADMINISTRATOR})
public class CostResource {
    private static final String CSV = "text/csv";
    private static final int LONGEST_PAGE = 200;
    private static final int CURSOR_PARTS = 2;

    private final CostBook book;

    CostResource(CostBook book) {
        this.book = book;
    }

    /** What was entered, the latest month first. */
    @GET
    public Uni<Page<CostEntry>> entries(
            @RestQuery @DefaultValue("50") @Min(1) @Max(LONGEST_PAGE) int limit, @RestQuery @Nullable String cursor) {
        return book.entries(position(cursor), limit + 1).map(found -> page(found, limit));
    }

    /** Enters the costs of a channel in a month. Idempotent: an entry replaces the one of the same channel and month. */
    @PUT
    @Operation(hidden = true) // described together with the file
    public Uni<CostEntry> enter(@NotNull @Valid CostEntry body) {
        var cost = body.toCost();
        return book.enter(cost).replaceWith(() -> CostEntry.of(cost));
    }

    /**
     * Enters costs: those of a channel in a month as JSON, or a file of them as CSV. Idempotent: an entry or line
     * replaces what was entered for its channel and month. Lines that are wrong are named and not entered.
     */
    @PUT
    @Consumes(CSV)
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = CostEntry.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "200",
            description = "The entry, or what became of the file",
            content =
                    @Content(
                            mediaType = APPLICATION_JSON,
                            schema = @Schema(oneOf = {CostEntry.class, CostFileView.class})))
    @Refuses("400 unreadable-costs: the file is no CSV, lacks its header or has too many lines")
    public Uni<CostFileView> enterFile(@NotNull String body) {
        var file = CostFile.of(body);
        return book.enterAll(file.costs()).replaceWith(() -> CostFileView.of(file));
    }

    private static @Nullable Position position(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var parts = Cursor.decode(cursor, CURSOR_PARTS);
        try {
            return new Position(YearMonth.parse(parts.getFirst()), parts.getLast());
        } catch (DateTimeException notOurs) {
            throw new InvalidParameter("cursor", "must be the nextCursor of an earlier page, unchanged");
        }
    }

    private static Page<CostEntry> page(List<Cost> found, int limit) {
        var items = found.stream().limit(limit).map(CostEntry::of).toList();
        if (found.size() <= limit) {
            return Page.of(items);
        }
        var last = found.get(limit - 1);
        return new Page<>(items, Cursor.encode(last.month().toString(), last.channel()));
    }
}
