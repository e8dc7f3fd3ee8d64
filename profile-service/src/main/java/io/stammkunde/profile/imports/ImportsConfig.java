package io.stammkunde.profile.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;

/** Everything an operator may set for imports. */
@ConfigMapping(prefix = "stammkunde.profile.imports")
public interface ImportsConfig {
    /** Uploads and rejects, a folder each; personal data, so keep it off shared disks. */
    @WithDefault("${STAMMKUNDE_DATA:.stammkunde/data}/profile/imports")
    Path folder();

    /** Largest upload, compressed or not. A client sends it in parts, each within the limit of a body. */
    @WithDefault("2G")
    MemorySize maxFile();

    /** Largest text that an upload may unpack to. */
    @WithDefault("20G")
    MemorySize maxText();

    /** Lines held in memory while sorting; more are written to disk. */
    @WithDefault("32M")
    MemorySize sortMemory();

    /** Orders made durable at once; bounds memory and what is repeated after a crash. */
    @WithDefault("500")
    @Min(1)
    @Max(5000)
    int batchOrders();
}
