package io.stammkunde.contracts.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * An identifier that must not make anybody known again. Key: the keyed hash of the identifier; a message without a value
 * releases it. Compacted.
 *
 * @param suppression {@code HMAC-SHA256(key, "suppr:v1\\0" + type + "\\0" + normalised value)}, hexadecimal
 * @param requestId the request it came from
 * @param since from when on
 */
public record SuppressionV1(String suppression, UUID requestId, Instant since) {}
