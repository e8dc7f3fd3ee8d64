package io.stammkunde.consent.ledger;

import io.stammkunde.consent.digest.Sha256;
import io.stammkunde.consent.subject.SubjectReference;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a repeated request from another one under the same name, without keeping what it said. */
final class Fingerprint {
    private Fingerprint() {}

    /** Digest of everything a decision says. */
    static String of(NewDecision decision) {
        var subject = switch (decision.subject()) {
            case SubjectReference.Known known -> known.id().toString();
            case SubjectReference.Identified identified -> identified.type() + "\0" + identified.value();
        };
        return Sha256.hex(String.join(
                        "\0",
                        subject,
                        decision.purpose().value(),
                        decision.channel().name(),
                        decision.action().name(),
                        decision.at().map(Instant::toString).orElse(""),
                        decision.validUntil().map(Instant::toString).orElse(""),
                        decision.method().name(),
                        decision.evidence().orElse(""))
                + shown(decision));
    }

    /** Digest of everything several decisions say, in their order. */
    static String of(List<NewDecision> decisions) {
        return Sha256.hex(decisions.stream().map(Fingerprint::of).collect(Collectors.joining("\0")));
    }

    /** Nothing where no text was shown and nobody is asked back, so that requests of that kind keep their fingerprint. */
    private static String shown(NewDecision decision) {
        return decision.notices().isEmpty() && decision.confirmBy().isEmpty()
                ? ""
                : "\0" + decision.notices() + "\0"
                        + decision.confirmBy().map(ConfirmBy::address).orElse("");
    }
}
