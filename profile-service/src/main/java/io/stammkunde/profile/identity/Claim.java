package io.stammkunde.profile.identity;

import io.stammkunde.contracts.profile.Identifier;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An identifier is to lead to a profile.
 *
 * @param from the profile it leads to now, or null if it leads nowhere; if that has changed, the claim is lost
 * @param to the profile it is to lead to
 */
public record Claim(Identifier identifier, @Nullable UUID from, UUID to) {}
