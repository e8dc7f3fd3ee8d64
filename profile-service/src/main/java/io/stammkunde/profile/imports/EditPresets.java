package io.stammkunde.profile.imports;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The presets that came with the product together with those that users saved. */
@ApplicationScoped
public class EditPresets {
    private final Presets presets;

    EditPresets(Presets presets) {
        this.presets = presets;
    }

    /** The shipped ones first. */
    public Uni<List<ImportPreset>> all() {
        return presets.all()
                .map(saved -> Stream.concat(ShippedPresets.all().stream(), saved.stream())
                        .toList());
    }

    /** Fails with {@link ImportRefusal.UnknownPreset}. */
    public Uni<ImportPreset> named(String name) {
        return ShippedPresets.named(name)
                .map(shipped -> Uni.createFrom().item(shipped))
                .orElseGet(() -> presets.named(name).map(found -> found.orElseThrow(ImportRefusal.UnknownPreset::new)));
    }

    public Uni<ImportPreset> save(ImportPreset preset) {
        if (ShippedPresets.named(preset.name()).isPresent()) {
            return Uni.createFrom().failure(new ImportRefusal.ShippedPreset());
        }
        return presets.save(preset).replaceWith(preset);
    }

    public Uni<Void> delete(String name) {
        if (ShippedPresets.named(name).isPresent()) {
            return Uni.createFrom().failure(new ImportRefusal.ShippedPreset());
        }
        return presets.delete(name)
                .chain(deleted -> deleted
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new ImportRefusal.UnknownPreset()));
    }
}
