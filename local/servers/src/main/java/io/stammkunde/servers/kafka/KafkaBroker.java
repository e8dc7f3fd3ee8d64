package io.stammkunde.servers.kafka;

import io.stammkunde.servers.Lifeline;
import io.stammkunde.servers.PortOwner;
import io.stammkunde.servers.ServerArguments;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka of one node, broker and controller in one process, on the loopback. The controller's own listener takes any
 * free port, as nobody but this process talks to it.
 */
public final class KafkaBroker {
    private static final int NODE = 1;
    private static final String SETTINGS = "kafka-server.properties";

    /** Each start would write some thousand lines. Held here, as a logger forgets its level when nobody refers to it. */
    private static final List<Logger> QUIETED =
            List.of(Logger.getLogger("org.apache.kafka"), Logger.getLogger("kafka"));

    private KafkaBroker() {}

    public static void main(String[] arguments) {
        var told = ServerArguments.parse(arguments);
        Lifeline.tieTo(told.owner());
        QUIETED.forEach(logger -> logger.setLevel(Level.WARNING));
        format(told.data());
        var server = new KafkaRaftServer(new KafkaConfig(settings(told.data(), told.port()), false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop"));
        server.startup();
        server.awaitShutdown();
    }

    private static void format(Path data) {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(data);
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(NODE)
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setMetadataLogDirectory(data.toString())
                    .setDirectories(List.of(data.toString()))
                    .setIgnoreFormatted(true)
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("cannot prepare Kafka's folder " + data, e);
        }
    }

    private static Properties settings(Path data, int port) {
        var settings = new Properties();
        try (var in = KafkaBroker.class.getResourceAsStream(SETTINGS)) {
            settings.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var client = "PLAINTEXT://127.0.0.1:" + port;
        int controller = PortOwner.anyFree();
        settings.setProperty("node.id", Integer.toString(NODE));
        settings.setProperty("controller.quorum.voters", NODE + "@127.0.0.1:" + controller);
        settings.setProperty("listeners", client + ",CONTROLLER://127.0.0.1:" + controller);
        settings.setProperty("advertised.listeners", client);
        settings.setProperty("log.dirs", data.toString());
        return settings;
    }
}
