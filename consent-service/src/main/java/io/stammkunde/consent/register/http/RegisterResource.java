package io.stammkunde.consent.register.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.deadline.DeadlineConfig;
import io.stammkunde.consent.document.Language;
import io.stammkunde.consent.document.http.DocumentView;
import io.stammkunde.consent.document.http.Form;
import io.stammkunde.consent.register.Register;
import io.stammkunde.consent.register.RegisterDocument;
import io.stammkunde.consent.register.WriteRegister;
import io.stammkunde.http.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The record of processing activities (Art. 30(1) GDPR). */
@Path("/v1/register")
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR})
public class RegisterResource {
    private final WriteRegister write;
    private final DeadlineConfig deadlines;

    RegisterResource(WriteRegister write, DeadlineConfig deadlines) {
        this.write = write;
        this.deadlines = deadlines;
    }

    /**
     * As it is now, in German or English: as JSON, as a page, or one of its tables as CSV: {@code activities}, {@code
     * systems}, {@code retention}.
     */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Form.TEXT_CSV, MediaType.TEXT_HTML})
    public Uni<Response> register(
            @RestQuery @Nullable String language,
            @RestQuery @Nullable String format,
            @RestQuery @Nullable String table,
            @Context Request request) {
        var form = Form.of(format, request);
        var words = Language.of(language);
        return write.handle().chain(register -> answer(register, words, form, table));
    }

    private Uni<Response> answer(Register register, Language language, Form form, @Nullable String table) {
        var document = RegisterDocument.of(register, language, deadlines.zone());
        return form.answer(
                RegisterView.of(register, DocumentView.of(document)),
                document,
                table,
                "register-%s-%s".formatted(LocalDate.ofInstant(register.at(), deadlines.zone()), language.tag()));
    }
}
