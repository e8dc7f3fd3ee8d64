package io.stammkunde.consent.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stammkunde.consent.subject.SubjectReference;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Tells a repeated request from another one under the same name, without keeping what it said. */
public final class Fingerprint {
    private Fingerprint() {}

    /** Digest of everything a decision says. */
    static String of(NewDecision decision) {
        var subject = switch (decision.subject()) {
            case SubjectReference.Known known -> known.id().toString();
            case SubjectReference.Identified identified -> identified.type() + "\0" + identified.value();
        };
        return digest(String.join(
                "\0",
                subject,
                decision.purpose().value(),
                decision.channel().name(),
                decision.action().name(),
                decision.at().map(Instant::toString).orElse(""),
                decision.validUntil().map(Instant::toString).orElse(""),
                decision.method().name(),
                decision.evidence().orElse(""),
                decision.notices().toString(),
                decision.confirmBy().map(ConfirmBy::address).orElse("")));
    }

    /** SHA-256 in hex. */
    public static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    }
}
