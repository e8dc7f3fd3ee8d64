package io.stammkunde.profile.imports;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Where the presets of users are kept. */
public interface Presets {
    /** In order of their names. There are few of them. */
    Uni<List<ImportPreset>> all();

    Uni<Optional<ImportPreset>> named(String name);

    /** Adds the preset or takes the place of the one with its name. */
    Uni<Void> save(ImportPreset preset);

    /** False if there is none of this name. */
    Uni<Boolean> delete(String name);
}
