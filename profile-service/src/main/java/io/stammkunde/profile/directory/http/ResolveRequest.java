package io.stammkunde.profile.directory.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Identifiers of one person.
 *
 * @param identifiers at least one
 */
public record ResolveRequest(@NotEmpty @Size(max = 20) List<@NotNull @Valid LookupRequest> identifiers) {}
