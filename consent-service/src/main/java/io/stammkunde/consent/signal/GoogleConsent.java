package io.stammkunde.consent.signal;

import io.stammkunde.consent.decision.DecideOnDevice.Decided;
import io.stammkunde.consent.purpose.GoogleType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What Google's consent mode is to be told. A type is granted if some purpose names it and every purpose that names it
 * permits; a type that no purpose names is denied.
 */
final class GoogleConsent {
    private GoogleConsent() {}

    static Map<GoogleType, Boolean> of(List<Decided> decided) {
        var granted = new EnumMap<GoogleType, Boolean>(GoogleType.class);
        Arrays.stream(GoogleType.values()).forEach(type -> granted.put(type, isGranted(type, decided)));
        return granted;
    }

    private static boolean isGranted(GoogleType type, List<Decided> decided) {
        var naming = decided.stream()
                .filter(each -> each.purpose().content().signals().googleTypes().contains(type))
                .toList();
        return !naming.isEmpty()
                && naming.stream().allMatch(each -> each.decision().permitted());
    }
}
