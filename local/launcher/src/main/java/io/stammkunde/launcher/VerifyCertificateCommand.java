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

/** Checks the certificate of an erasure offline. */
@Command(
        name = "verify-certificate",
        description = "Checks the certificate of an erasure, offline. Exit code 0 if it holds, else 4.",
        mixinStandardHelpOptions = true)
final class VerifyCertificateCommand implements Callable<Integer> {
    private static final int DOES_NOT_HOLD = 4;

    @Mixin
    private Place place;

    @Parameters(
            paramLabel = "FILE",
            description = "The certificate, as GET /v1/privacy/requests/{id}/certificate gives it.")
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
