package io.stammkunde.consent.signal;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.digest.Sha256;
import io.stammkunde.consent.ledger.RequestName;
import io.stammkunde.consent.subject.SubjectReference;
import java.time.Instant;
import java.util.Optional;

/**
 * Signals of one person, as a caller passes them on.
 *
 * @param tcString of the IAB's framework
 * @param gpc whether the browser objects
 * @param at when the person decided or the browser sent it; empty for what the string says, and for now
 * @param request names the request, so that a repetition is recorded once
 */
public record NewSignals(
        SubjectReference subject,
        Optional<String> tcString,
        boolean gpc,
        Optional<Instant> at,
        Optional<RequestName> request) {
    public NewSignals {
        requireNonNull(subject, "subject");
        requireNonNull(tcString, "tcString");
        requireNonNull(at, "at");
        requireNonNull(request, "request");
    }

    /** Digest of everything they say. */
    String fingerprint() {
        var named = switch (subject) {
            case SubjectReference.Known known -> known.id().toString();
            case SubjectReference.Identified identified -> identified.type() + "\0" + identified.value();
        };
        return Sha256.hex(String.join(
                "\0",
                "signals",
                named,
                tcString.orElse(""),
                Boolean.toString(gpc),
                at.map(Instant::toString).orElse("")));
    }

    /** Leaves the string out; it is personal. */
    @Override
    public String toString() {
        return "NewSignals[tcf=%s, gpc=%s]".formatted(tcString.isPresent(), gpc);
    }
}
