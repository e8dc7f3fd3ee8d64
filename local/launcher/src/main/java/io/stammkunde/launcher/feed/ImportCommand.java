package io.stammkunde.launcher.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.launcher.Place;
import io.stammkunde.launcher.system.Access;
import io.stammkunde.launcher.system.LauncherFailure;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a file of orders. */
@Command(
        name = "import",
        description = {
            "Imports orders from a CSV file (also .gz) into the running system.",
            "The same file twice under one source name changes nothing. See docs/import.md."
        },
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    /** Either a mapping or a preset. */
    static final class Columns {
        @Option(
                names = "--map",
                split = ",",
                paramLabel = "FIELD=COLUMN",
                description = {
                    "Which column holds what, by its header or its position from 1 on. Fields: customer, date, and price",
                    "or amount; invoice, quantity, product, name, category, currency, email, country."
                })
        private @Nullable Map<String, String> mapping;

        @Option(names = "--preset", description = "A saved mapping, or one of the shipped: online-retail, cdnow.")
        private @Nullable String preset;
    }

    @Mixin
    private Place place = new Place();

    @Parameters(paramLabel = "FILE", description = "The file; it is sent to the system in parts.")
    private Path file = Path.of("");

    @ArgGroup(multiplicity = "1")
    private Columns columns = new Columns();

    @Option(names = "--zone", description = "Zone of the file's times, such as Europe/Berlin; a preset may know it.")
    private @Nullable String zone;

    @Option(names = "--currency", description = "Currency of the amounts, such as EUR; a preset may know it.")
    private @Nullable String currency;

    @Option(names = "--date-format", description = "Such as dd.MM.yyyy HH:mm; found out if it is not given.")
    private @Nullable String dateFormat;

    @Option(
            names = "--legal-basis",
            required = true,
            description = "On what ground the orders are processed, such as ART6_1_F.")
    private String legalBasis = "";

    @Option(
            names = "--purposes",
            required = true,
            split = ",",
            description = "The purposes that the legal basis covers, such as analytics.")
    private List<String> purposes = List.of();

    @Option(names = "--source", description = "Name of the source the orders belong to. Default: the file's name.")
    private @Nullable String source;

    @Option(names = "--user", defaultValue = "stefan", description = "Who imports. Default: ${DEFAULT-VALUE}.")
    private String user = "";

    @Option(names = "--password", defaultValue = "stammkunde", description = "Default: the one of the local users.")
    private String password = "";

    @Option(names = "--token", description = "An access token instead of user and password.")
    private @Nullable String token;

    @Option(names = "--gateway", description = "Address of another system's gateway; needs --token.")
    private @Nullable URI gateway;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new LauncherFailure("%s is not a file that can be read.".formatted(file));
        }
        if (gateway != null && token == null) {
            throw new LauncherFailure("Another system's gateway needs --token.");
        }
        try {
            return run(System.out);
        } catch (ConnectException notThere) {
            throw new LauncherFailure("The system does not answer; start it with ./stammkunde up.", notThere);
        }
    }

    private int run(PrintStream out) throws IOException, InterruptedException {
        HttpClient http = Platform.http();
        ProgressBar bar = ProgressBar.onTerminal(out);
        Platform platform = platform(http);
        JsonNode done = new OrderImport(platform, bar).run(file, settings());
        if (!done.path("state").asText().equals("COMPLETED")) {
            throw new LauncherFailure(
                    "The import failed: %s".formatted(done.path("failure").asText()));
        }
        new Backlog(token == null ? service(http) : platform, bar, InstantSource.system()).awaitEmpty();
        ImportSummary summary = ImportSummary.of(done);
        summary.print(out);
        if (summary.leftOut() > 0) {
            Path rejects = place.home().root().resolve("rejects").resolve(file.getFileName() + ".rejects.csv");
            platform.download("/v1/imports/" + summary.importId() + "/rejects", rejects);
            out.println("Lines left out, with number and reason: " + rejects);
        }
        return 0;
    }

    private Platform platform(HttpClient http) {
        if (token != null) {
            URI base = gateway == null ? access().gateway() : gateway;
            return new Platform(http, base, Tokens.fixed(http, token));
        }
        Access access = access();
        return new Platform(http, access.gateway(), Tokens.ofUser(http, access.tokenEndpoint(), user, password));
    }

    private Platform service(HttpClient http) {
        Access access = access();
        return new Platform(
                http, access.gateway(), Tokens.ofService(http, access.tokenEndpoint(), access.serviceSecret()));
    }

    private Access access() {
        return Access.of(place.home(), place.settings());
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        String fileName = String.valueOf(file.getFileName());
        settings.put("fileName", fileName);
        settings.put("sourceName", source == null ? fileName.replaceFirst("\\.(csv|txt|tsv)?(\\.gz)?$", "") : source);
        settings.put("legalBasis", legalBasis);
        settings.put("purposes", purposes);
        put(settings, "mapping", columns.mapping);
        put(settings, "preset", columns.preset);
        put(settings, "zone", zone);
        put(settings, "currency", currency);
        put(settings, "dateFormat", dateFormat);
        return settings;
    }

    private static void put(Map<String, Object> settings, String name, @Nullable Object value) {
        if (value != null) {
            settings.put(name, value);
        }
    }
}
