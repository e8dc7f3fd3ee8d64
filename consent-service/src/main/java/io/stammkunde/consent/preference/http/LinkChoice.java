package io.stammkunde.consent.preference.http;

import io.stammkunde.consent.link.http.TokenBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What the holder of a link decides.
 *
 * @param link by whose right
 * @param choice what is decided
 */
public record LinkChoice(
        @NotNull @Valid TokenBody link, @NotNull @Valid ChoiceBody choice) {}
