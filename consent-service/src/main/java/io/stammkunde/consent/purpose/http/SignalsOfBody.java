package io.stammkunde.consent.purpose.http;

import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.GoogleType;
import io.stammkunde.consent.purpose.Say;
import io.stammkunde.consent.purpose.SignalMapping;
import io.stammkunde.http.InvalidParameter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which signals speak about a purpose, as callers send it; refuses what no signal could decide. */
final class SignalsOfBody {
    private SignalsOfBody() {}

    static SignalMapping of(PurposeBody body) {
        var purposes = distinct(body.tcfPurposes());
        var features = distinct(body.tcfSpecialFeatures());
        var types = body.googleTypes() == null ? Set.<GoogleType>of() : body.googleTypes();
        var say = Say.on(body.legalBasis());
        var gpc = body.objectedByGpc() == null
                ? say != Say.NONE && SignalMapping.advertises(purposes, types)
                : body.objectedByGpc();
        var mapping = new SignalMapping(purposes, features, types, gpc);
        requireTcf(mapping, say, body.channels());
        if (gpc && say == Say.NONE) {
            throw new InvalidParameter(
                    "/objectedByGpc", "must be false: on " + body.legalBasis() + " nobody can object");
        }
        return mapping;
    }

    private static void requireTcf(SignalMapping mapping, Say say, Set<Channel> channels) {
        if (mapping.isInTcf() && say == Say.NONE) {
            throw new InvalidParameter(field(mapping), "must be empty: on this legal basis the person decides nothing");
        }
        if (mapping.isInTcf() && !channels.contains(Channel.DEVICE)) {
            throw new InvalidParameter("/channels", "must hold DEVICE: what TCF strings decide is decided there");
        }
        if (say == Say.OBJECTION) {
            requireLegitimateInterest(mapping);
        }
    }

    private static void requireLegitimateInterest(SignalMapping mapping) {
        if (!mapping.tcfPurposes().stream().allMatch(SignalMapping::mayRestOnLegitimateInterest)) {
            throw new InvalidParameter(
                    "/tcfPurposes", "must be of 2, 7, 8, 9, 10, 11: TCF allows the others with consent only");
        }
        if (!mapping.tcfSpecialFeatures().isEmpty()) {
            throw new InvalidParameter("/tcfSpecialFeatures", "must be empty: TCF allows them with consent only");
        }
    }

    private static String field(SignalMapping mapping) {
        return mapping.tcfPurposes().isEmpty() ? "/tcfSpecialFeatures" : "/tcfPurposes";
    }

    private static Set<Integer> distinct(@Nullable List<Integer> ids) {
        return ids == null ? Set.of() : Set.copyOf(ids);
    }
}
