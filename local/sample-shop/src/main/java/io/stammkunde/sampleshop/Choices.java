package io.stammkunde.sampleshop;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a person allows, by purpose. */
record Choices(boolean analytics, boolean marketing, boolean personalization) {
    static Choices of(Dice dice) {
        boolean analytics = dice.chance(0.8);
        boolean marketing = dice.chance(analytics ? 0.62 : 0.12);
        return new Choices(analytics, marketing, analytics && dice.chance(0.55));
    }

    Choices withoutAnalytics() {
        return new Choices(false, marketing, false);
    }

    Choices withMarketing(boolean allowed) {
        return new Choices(analytics, allowed, personalization);
    }

    /** What the banner asks a visitor who is not known yet. */
    Map<String, Object> ofBanner() {
        Map<String, Object> preferences = new LinkedHashMap<>();
        preferences.put("analytics", analytics);
        return consent(preferences);
    }

    /** All that a customer is asked. */
    Map<String, Object> ofCustomer() {
        Map<String, Object> preferences = new LinkedHashMap<>();
        preferences.put("analytics", analytics);
        preferences.put("marketing", marketing);
        preferences.put("personalization", personalization);
        return consent(preferences);
    }

    private static Map<String, Object> consent(Map<String, Object> preferences) {
        Map<String, Object> consent = new LinkedHashMap<>();
        consent.put("categoryPreferences", preferences);
        return consent;
    }
}
