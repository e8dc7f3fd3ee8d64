package io.stammkunde.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stammkunde.launcher.certificate.CertificateCheck;
import io.stammkunde.launcher.certificate.CertificateCheck.Outcome;
import io.stammkunde.launcher.system.LauncherFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the certificate of an erasure, or the receipt of a consent, offline. */
@Command(
        name = "verify-certificate",
        description =
                "Checks the certificate of an erasure or the receipt of a consent, offline. Exit code 0 if it holds, else 4.",
        mixinStandardHelpOptions = true)
final class VerifyCertificateCommand implements Callable<Integer> {
    private static final int DOES_NOT_HOLD = 4;

    @Mixin
    private Place place;

    @Parameters(
            paramLabel = "FILE",
            description = "The certificate, as GET /v1/privacy/requests/{id}/certificate gives it, or the receipt, as"
                    + " GET /v1/consents/entries/{id}/receipt does.")
    private Path file;

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "Public keys, as GET /v1/audit/keys gives them. Default: those of this home's system.")
    private @Nullable Path keys;

    @Override
    public Integer call() {
        var known = keys == null ? place.home().publicKeys() : keys;
        return switch (CertificateCheck.of(read(file), json(known))) {
            case Outcome.Valid(var certificate) -> {
                System.out.println(text(certificate));
                yield 0;
            }
            case Outcome.ValidReceipt(var receipt) -> {
                System.out.println(receiptText(receipt));
                yield 0;
            }
            case Outcome.Invalid(var reason) -> {
                System.out.println("Does not hold: " + reason);
                yield DOES_NOT_HOLD;
            }
        };
    }

    private static String text(JsonNode certificate) {
        var totals = certificate.path("totals");
        var text = new StringBuilder("""
                The certificate holds: signature, sums and Merkle root.
                request     %s
                certified   %s
                found       %d records
                erased      %d
                anonymised  %d
                kept        %d
                """.formatted(
                        certificate.path("requestId").asText(),
                        certificate.path("certifiedAt").asText(),
                        totals.path("found").asLong(),
                        totals.path("erased").asLong(),
                        totals.path("anonymised").asLong(),
                        totals.path("retained").asLong()));
        for (var kept : certificate.path("retained")) {
            text.append("            %d %s in %s until %s: %s%n"
                    .formatted(
                            kept.path("count").asLong(),
                            kept.path("category").asText(),
                            kept.path("participant").asText(),
                            kept.path("until").asText(),
                            kept.path("basis").asText()));
        }
        return text.append("backups     until %s%nevent logs  until %s"
                        .formatted(
                                certificate.path("backupsUntil").asText(),
                                certificate.path("topicsUntil").asText()))
                .toString();
    }

    private static String receiptText(JsonNode receipt) {
        var consent = receipt.path("dpv:hasRecordOfActivity");
        var event = consent.path("dpv:hasConsentStatus");
        var purpose = consent.path("dpv:hasProcess").path("dpv:hasPurpose");
        return """
                The receipt holds: its signature, and what it must say.
                entry       %s
                person      %s
                controller  %s
                purpose     %s, version %d: %s
                said        %s on %s, by %s
                ends        %s
                issued      %s""".formatted(
                receipt.path("dct:identifier").asText(),
                consent.path("dpv:hasDataSubject").path("@id").asText(),
                consent.path("dpv:hasDataController").path("dpv:hasName").asText("not stated"),
                purpose.path("dct:identifier").asText(),
                purpose.path("dct:hasVersion").asInt(),
                purpose.path("dct:title").path("en").asText(),
                event.path("stammkunde:state").asText(),
                event.path("dct:date").asText(),
                event.path("stammkunde:method").asText(),
                event.path("dct:valid").asText("never by itself"),
                receipt.path("dct:created").asText());
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(read(file));
        } catch (IOException e) {
            throw new LauncherFailure(file + " does not hold JSON", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new LauncherFailure("cannot read " + file, e);
        }
    }
}
