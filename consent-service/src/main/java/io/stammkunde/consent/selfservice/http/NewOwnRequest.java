package io.stammkunde.consent.selfservice.http;

import io.stammkunde.consent.rights.RightsType;
import jakarta.validation.constraints.NotNull;

/**
 * What a person asks for.
 *
 * @param type which right
 */
public record NewOwnRequest(@NotNull RightsType type) {}
