package io.stammkunde.consent.document.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.document.CsvText;
import io.stammkunde.consent.document.Document;
import io.stammkunde.consent.document.HtmlPage;
import io.stammkunde.http.InvalidParameter;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document is sent as. */
public enum Form {
    JSON(MediaType.APPLICATION_JSON),
    CSV(Form.TEXT_CSV),
    HTML(MediaType.TEXT_HTML);

    /** For {@code @Produces}. */
    public static final String TEXT_CSV = "text/csv";

    /** The page has its styles within it, and nothing else that a browser would have to load or run. */
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final String type;

    Form(String type) {
        this.type = type;
    }

    /**
     * What a request asks for: by {@code format} if it is there, so that a link can ask, else by its Accept header; JSON
     * if it takes anything.
     *
     * @throws InvalidParameter if there is no such format
     */
    public static Form of(@Nullable String format, Request request) {
        return switch (format) {
            case null -> accepted(request);
            case "json" -> JSON;
            case "csv" -> CSV;
            case "html" -> HTML;
            default -> throw new InvalidParameter("format", "must be 'json', 'csv' or 'html'");
        };
    }

    private static Form accepted(Request request) {
        var best = request.selectVariant(variants());
        if (best == null) {
            throw new NotAcceptableException();
        }
        return Arrays.stream(values())
                .filter(form -> best.getMediaType().isCompatible(MediaType.valueOf(form.type)))
                .findFirst()
                .orElse(JSON);
    }

    private static List<Variant> variants() {
        var types = Arrays.stream(values())
                .map(form -> MediaType.valueOf(form.type))
                .toArray(MediaType[]::new);
        return Variant.mediaTypes(types).build();
    }

    /**
     * The answer.
     *
     * @param content as JSON
     * @param document the same as people read it
     * @param table of which a CSV is asked, or null for the first
     * @param name of a file, without its ending
     */
    public Uni<Response> answer(Object content, Document document, @Nullable String table, String name) {
        return switch (this) {
            case JSON -> Uni.createFrom().item(respond(content).build());
            case CSV -> {
                var asked = document.table(table);
                yield Uni.createFrom()
                        .item(respond(CsvText.of(asked))
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "attachment; filename=\"%s-%s.csv\"".formatted(name, asked.key()))
                                .build());
            }
            case HTML ->
                HtmlPage.of(document)
                        .map(page -> respond(page)
                                .header("Content-Security-Policy", PAGE_POLICY)
                                .header(
                                        HttpHeaders.CONTENT_LANGUAGE,
                                        document.language().tag())
                                .build());
        };
    }

    private Response.ResponseBuilder respond(Object entity) {
        return Response.ok(entity, this == JSON ? type : type + ";charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
