package io.stammkunde.consent.decision.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Many questions at once, of any persons and purposes.
 *
 * @param questions each as it is asked alone
 */
public record BulkRequest(@NotEmpty @Size(max = 1000) List<@NotNull @Valid DecisionRequest> questions) {}
