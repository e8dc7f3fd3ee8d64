package io.stammkunde.profile.imports;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A folder and topics of its own for each start of the application. */
public class ImportResources implements QuarkusTestResourceLifecycleManager {
    private @Nullable Path folder;

    @Override
    public Map<String, String> start() {
        Path created = create();
        folder = created;
        String suffix = "." + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> settings = new HashMap<>(Map.of(
                "stammkunde.profile.imports.folder",
                created.toString(),
                "stammkunde.profile.imports.max-file",
                "1M",
                "mp.messaging.incoming.events-collected.group.id",
                "collected" + suffix,
                "mp.messaging.incoming.consents-changed.group.id",
                "consents" + suffix));
        for (String topic : List.of("collected", "resolved", "profiles", "consents")) {
            settings.put("stammkunde.profile.topics." + topic, topic + suffix);
        }
        return settings;
    }

    private static Path create() {
        try {
            return Files.createTempDirectory("imports");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void stop() {
        if (folder != null) {
            delete(new ImportFiles(folder));
        }
    }

    private static void delete(ImportFiles files) {
        try {
            files.deleteAll();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
