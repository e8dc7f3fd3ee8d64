package io.stammkunde.gateway.limit;

import io.stammkunde.gateway.GatewayConfig;
import io.stammkunde.gateway.answer.Refusal;
import io.stammkunde.gateway.route.BodySize;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** How many bytes a body may have. */
@ApplicationScoped
public class BodyLimits {
    private final GatewayConfig.Bodies bodies;

    public BodyLimits(GatewayConfig config) {
        this.bodies = config.bodies();
    }

    /**
     * The limit of a route, checked against what the client announces.
     *
     * @param announced the header Content-Length, or null
     * @throws Refusal 413 before a byte is read, if more is announced
     */
    public long check(BodySize size, @Nullable String announced) {
        var limit = limit(size);
        if (announced != null && length(announced) > limit) {
            throw Refusal.bodyTooLarge(limit);
        }
        return limit;
    }

    private long limit(BodySize size) {
        return switch (size) {
            case USUAL -> bodies.usual().asLongValue();
            case EVENTS -> bodies.events().asLongValue();
            case UPLOAD -> bodies.upload().asLongValue();
        };
    }

    private static long length(String announced) {
        try {
            var length = Long.parseLong(announced);
            if (length >= 0) {
                return length;
            }
        } catch (NumberFormatException notANumber) {
            throw Refusal.malformedRequest("Content-Length is not a number.");
        }
        throw Refusal.malformedRequest("Content-Length is negative.");
    }
}
