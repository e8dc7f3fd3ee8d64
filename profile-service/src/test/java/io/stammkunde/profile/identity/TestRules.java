package io.stammkunde.profile.identity;

import java.util.LinkedHashMap;
import java.util.Set;

/** The rules as shipped, with small limits where a test needs them. */
public final class TestRules {
    private TestRules() {}

    public static IdentifierRules shipped() {
        return rules(10, 100, 50);
    }

    public static IdentifierRules rules(int emails, int devices, int maxMerged) {
        var limits = new LinkedHashMap<String, Integer>();
        limits.put("userId", 1);
        limits.put("email", emails);
        limits.put("phone", 10);
        limits.put("crmId", 5);
        limits.put("anonymousId", devices);
        return new IdentifierRules(
                limits,
                Set.of(
                        "null",
                        "none",
                        "nan",
                        "undefined",
                        "true",
                        "false",
                        "id",
                        "email",
                        "anonymous",
                        "guest",
                        "not_authenticated",
                        "[object Object]"),
                "DE",
                maxMerged);
    }
}
