package io.stammkunde.servers;

import io.stammkunde.servers.mail.Mailbox;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Runs {@link Mailbox}. */
public final class MailboxProcess {
    private static final List<String> JVM = List.of(
            "-Xms8m",
            "-Xmx48m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT %4$s %3$s %5$s%6$s%n",
            // its lines name who was written to
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");

    private MailboxProcess() {}

    public static ProcessPlan plan(Distribution distribution, ServerArguments arguments, int smtpPort, Path log) {
        var command = distribution.java(JVM, Mailbox.class);
        command.addAll(arguments.asCommandLine());
        command.add(Integer.toString(smtpPort));
        return new ProcessPlan(
                "mailbox",
                command,
                Map.of(),
                arguments.data(),
                log,
                List.of(arguments.port(), smtpPort),
                HealthCheck.http(URI.create("http://127.0.0.1:" + arguments.port() + "/api/messages")),
                Duration.ofSeconds(60));
    }
}
