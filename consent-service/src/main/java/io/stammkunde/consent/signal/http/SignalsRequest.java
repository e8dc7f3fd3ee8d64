package io.stammkunde.consent.signal.http;

import io.stammkunde.consent.ledger.RequestName;
import io.stammkunde.consent.ledger.http.ConsentRequest.Subject;
import io.stammkunde.consent.signal.GlobalPrivacyControl;
import io.stammkunde.consent.signal.NewSignals;
import io.stammkunde.http.InvalidParameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Signals, as a caller passes them on.
 *
 * @param tcString as {@code __tcfapi} gives it
 * @param gpc the values of the header {@code Sec-GPC}, as received
 * @param at when the person decided; left out for what the string says, and for now
 */
public record SignalsRequest(
        @NotNull @Valid Subject subject,
        @Nullable @Size(min = 1, max = 8000) String tcString,
        @Nullable @Size(max = 20) List<@NotNull @Size(max = 100) String> gpc,
        @Nullable Instant at) {

    /** @param headers values of {@code Sec-GPC} of the request itself */
    NewSignals toSignals(List<String> headers, Optional<RequestName> request) {
        if (tcString == null && gpc == null && headers.isEmpty()) {
            throw new InvalidParameter("/tcString", "must be given, or gpc, or the header Sec-GPC");
        }
        var values = Stream.concat(gpc == null ? Stream.of() : gpc.stream(), headers.stream())
                .toList();
        return new NewSignals(
                subject.toReference(),
                Optional.ofNullable(tcString),
                GlobalPrivacyControl.isOn(values),
                Optional.ofNullable(at),
                request);
    }

    /** Leaves the string out; it is personal. */
    @Override
    public String toString() {
        return "SignalsRequest[tcf=%s, gpc=%s]".formatted(tcString != null, gpc);
    }
}
