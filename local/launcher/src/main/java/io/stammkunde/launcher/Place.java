package io.stammkunde.launcher;

import io.stammkunde.launcher.system.Home;
import io.stammkunde.launcher.system.LauncherFailure;
import io.stammkunde.launcher.system.Part;
import io.stammkunde.launcher.system.Settings;
import io.stammkunde.servers.Distribution;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which system a command is about; options that several commands share. */
public final class Place {
    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            description =
                    "Where the system keeps its data. Default: $STAMMKUNDE_HOME, else .stammkunde in the project.")
    private @Nullable Path home;

    @Option(
            names = "--port",
            paramLabel = "PART=PORT",
            description = {
                "Another port for a part, for example --port gateway=9000. Parts: keycloak kafka postgres mongodb",
                "profile consent segment metrics gateway. Also STAMMKUNDE_<PART>_PORT in the environment or in",
                "stammkunde.properties in the home folder."
            })
    private Map<String, String> ports = new HashMap<>();

    public Distribution distribution() {
        return Distribution.here();
    }

    public Home home() {
        return new Home(Optional.ofNullable(home)
                .or(() -> Optional.ofNullable(System.getenv(Home.VARIABLE)).map(Path::of))
                .orElseGet(() -> distribution().projectRoot().resolve(".stammkunde")));
    }

    public Settings settings() {
        var options = new HashMap<String, String>();
        ports.forEach((name, port) -> options.put(part(name).portVariable(), port));
        return Settings.load(home(), options);
    }

    /** The ports as they were given, for the command line of another process. */
    Map<String, String> ports() {
        return Map.copyOf(ports);
    }

    static Part part(String name) {
        return Part.named(name)
                .orElseThrow(
                        () -> new LauncherFailure("There is no part \"%s\"; see ./stammkunde status.".formatted(name)));
    }
}
