package io.stammkunde.servers.mongo;

import de.bwaldvogel.mongo.MongoServer;
import io.stammkunde.servers.Lifeline;
import io.stammkunde.servers.ServerArguments;
import java.io.IOException;
import java.nio.file.Files;

/** Serves one store file on the loopback until this JVM is told to stop. */
public final class MongoCompatibleServer {
    private static final int CACHE_MEGABYTES = 64;

    private MongoCompatibleServer() {}

    public static void main(String[] arguments) throws IOException {
        var told = ServerArguments.parse(arguments);
        Lifeline.tieTo(told.owner());
        Files.createDirectories(told.data());
        var server = new MongoServer(StoreBackend.open(told.data().resolve("store.mv"), CACHE_MEGABYTES));
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "stop"));
        server.bind("127.0.0.1", told.port());
    }
}
