package io.stammkunde.consent.confirmation.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.confirmation.ConfirmConsent;
import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.link.http.TokenBody;
import io.stammkunde.consent.purpose.FindPurposes;
import io.stammkunde.http.openapi.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Links of the double opt-in. Whoever holds one may use it: its 256 random bits are the credential. Opening a link
 * confirms nothing, as programs that look for harm in messages open them too; the page behind it asks once more.
 */
@Path("/v1/confirmations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ConfirmationResource {
    private final ConfirmConsent confirm;
    private final FindPurposes purposes;

    ConfirmationResource(ConfirmConsent confirm, FindPurposes purposes) {
        this.confirm = confirm;
        this.purposes = purposes;
    }

    /** What the link would confirm. Changes nothing. */
    @POST
    @Path("/preview")
    @Refuses({
        "410 link-invalid: the link has expired or never was one",
        "409 link-used: the link has done what it is for"
    })
    public Uni<ConfirmationView> preview(@NotNull @Valid TokenBody body) {
        return confirm.look(body.toToken()).chain(confirmation -> view(confirmation.key(), confirmation.expiresAt()));
    }

    /** Confirms. */
    @POST
    @Refuses({
        "410 link-invalid: the link has expired or never was one",
        "409 link-used: the link has done what it is for"
    })
    public Uni<ConfirmationView> confirm(@NotNull @Valid TokenBody body) {
        return confirm.handle(body.toToken())
                .chain(entry -> view(entry.statement().key(), null));
    }

    private Uni<ConfirmationView> view(ConsentKey key, @Nullable Instant expiresAt) {
        return purposes.current(key.purpose()).map(purpose -> ConfirmationView.of(purpose, key.channel(), expiresAt));
    }
}
