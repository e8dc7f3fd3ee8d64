package io.stammkunde.profile.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be different about a source; null leaves a property as it is. */
public record SourceChange(
        @Nullable String name,
        @Nullable Boolean enabled,
        @Nullable List<String> allowedOrigins) {}
